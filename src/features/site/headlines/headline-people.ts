import { claimsOf } from "../../../domain/record/claim";
import { organisationName } from "../../../domain/record/dataset";
import { newestNamed, stakesOf, namedBeside } from "../../../domain/headline/named-organisations";
import { acceleratorCounts } from "../../../domain/headline/plain-headline";
import { inLine, valueText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { and } from "../../../words/format/text";
import { figureQualifier } from "#words/qualifiers";
import { integer } from "../../../words/format/number";
import { notStated, whyChosen, type HeadlineContext, type HeadlineValue } from "./headline-value";

/** Returns who uses the site: the tenants of the newest statements, else the owners, else the accelerators. */
export function peopleValue(context: HeadlineContext): HeadlineValue {
  return (
    namedValue(context, "tenant") ??
    namedValue(context, "owner") ??
    acceleratorsValue(context) ??
    notStated("tenant", words.field.tenant, claimsOf(context.readSite.site.claims, "tenant").length)
  );
}

function namedValue(
  { readSite, dataset, ruleContext }: HeadlineContext,
  field: "tenant" | "owner",
): HeadlineValue | null {
  const all = claimsOf(readSite.site.claims, field);
  const named = newestNamed(all, ruleContext);
  if (!named) return null;
  const nameOf = (id: string) => organisationName(dataset, id) ?? id;
  const shown = named.claims.map((claim) => claim.organisation);
  const { before, also } = namedBeside(all, named);
  return {
    field,
    label: words.field[field],
    figure: { before: "", figure: and(shown.map(nameOf)) },
    beside: null,
    buys: null,
    notes: [
      ...stakesOf(named.claims),
      ...(before.length === 0 ? [] : [siteWords.site.earlierNames(field, before.map(nameOf))]),
      ...(also.length === 0 ? [] : [siteWords.site.otherNames(also.map(nameOf))]),
    ],
    why: whyChosen(named.headline, { readSite, dataset }),
    claim: named.headline.claim,
    shown: named.claims.map((claim) => claim.id),
    all: all.length,
  };
}

function acceleratorsValue({ readSite, dataset, ruleContext }: HeadlineContext): HeadlineValue | null {
  const headline = readSite.accelerators;
  if (!headline) return null;
  const { claim } = headline;
  const others = acceleratorCounts(readSite.site.claims, ruleContext).flatMap(({ headline: { claim: other } }) =>
    other === claim ? [] : other,
  );
  return {
    field: "accelerators",
    label: words.field.accelerators,
    figure: { before: figureQualifier(claim.qualifier), figure: integer(claim.count) },
    beside: words.acceleratorStage[claim.stage],
    buys: null,
    notes: [
      claim.model ?? siteWords.claims.modelNotStated,
      claim.scope,
      ...(others.length === 0
        ? []
        : [siteWords.site.otherCounts(others.map((other) => inLine(valueText(other, String))))]),
    ],
    why: whyChosen(headline, { readSite, dataset }),
    claim,
    shown: [claim, ...others].map(({ id }) => id),
    all: claimsOf(readSite.site.claims, "accelerators").length,
  };
}
