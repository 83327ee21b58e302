import { namings, operatedBy } from "../../../src/domain/headline/roles";
import type { ChartId } from "../../../src/domain/series/charts";
import { groupingsOf } from "../../../src/url/view/chart-pages";
import { chartHeading, type ChartHeading } from "../../../src/words/text/chart-heading";
import type { Claim } from "../../../src/domain/record/claim";
import type { ReadRecord } from "../../../src/domain/headline/read-record";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import {
  buildsForText,
  inLine,
  investmentText,
  openedText,
  openingText,
  type FigureText,
} from "../../../src/words/text/claim-text";
import { boughtText } from "../../../src/words/text/money-text";
import { figureQualifier } from "#words/qualifiers";
import { words } from "#words/page";
import { megawatts } from "../../../src/words/format/number";
import { staticWords } from "./static-words";

/** Returns the heading of a chart as it opens, of the whole record. */
export function wholeHeading(chart: ChartId, { readSites, ruleContext, reading }: ReadRecord): ChartHeading {
  return chartHeading(chart, {
    selection: readSites,
    ruleContext,
    day: reading.day,
    by: groupingsOf(`/charts/${chart}`)[0] ?? "site",
    currency: "EUR",
    measure: "investment",
  });
}

/**
 * Returns the sites that an organisation operates, and those for which the newest claims name it in another role: what it
 * was earlier is told on its page, and counts for nothing.
 */
export function rolesOf(
  organisation: string,
  { readSites, ruleContext }: ReadRecord,
): Readonly<Record<"operator" | "owner" | "tenant", readonly ReadSite[]>> {
  const named = (role: "owner" | "tenant") =>
    namings(readSites, organisation, role, ruleContext).flatMap(({ readSite, instead }) =>
      instead.length === 0 ? [readSite] : [],
    );
  return { operator: operatedBy(readSites, organisation), owner: named("owner"), tenant: named("tenant") };
}

/** A headline value of a site in few words: the figure, what it is of, who said it in which year, and the claim itself. */
export type SiteFact = {
  readonly figure: FigureText;
  readonly of: string;
  readonly said: SaidBy;
  readonly claim: Claim;
};

/** Who said something: the publisher, whether it is known only through another publication, and the year. */
export type SaidBy = { readonly publisher: string; readonly isSecondHand: boolean; readonly year: string };

/** Returns a headline value in words: `SEK 95 bn announced for the whole site (Brookfield, 2025)`. */
export function factText(fact: SiteFact): string {
  return `${factHead(fact)} (${saidText(fact.said)})`;
}

/** Returns a headline value in words without who said it. */
export function factHead({ figure, of }: Pick<SiteFact, "figure" | "of">): string {
  return `${inLine(figure)} ${of}`;
}

/** Returns who said something and when: `Microsoft, second-hand, 2025`. */
export function saidText({ publisher, isSecondHand, year }: SaidBy): string {
  return `${isSecondHand ? words.secondHand(publisher) : publisher}, ${year}`;
}

/** Returns the headline values that a site has: investment, capacity, first opening. */
export function siteFacts(readSite: ReadSite, { dataset }: Pick<ReadRecord, "dataset">): readonly SiteFact[] {
  const { investment, capacity, opening, status } = readSite;
  const said = ({ source, stated }: Claim): SaidBy => {
    const found = dataset.sources.get(source);
    return {
      publisher: found?.publisher ?? source,
      isSecondHand: found?.via !== undefined,
      year: stated?.slice(0, 4) ?? words.undated,
    };
  };
  const part = (isPart: boolean, of: string): string => (isPart ? `${of}, ${words.part}` : of);
  return [
    ...(investment
      ? [
          {
            figure: investmentText(investment.claim),
            of:
              boughtText(investment.claim, readSite) ??
              (investment.part ? staticWords.facts.part : staticWords.facts.investment),
            said: said(investment.claim),
            claim: investment.claim,
          },
        ]
      : []),
    ...(capacity
      ? [
          {
            figure: {
              before: figureQualifier(capacity.claim.qualifier),
              figure: `${megawatts(capacity.claim.mw)} MW`,
            },
            of: `${words.capacityStageNames[capacity.claim.stage]}, ${words.onBasis[capacity.claim.basis]}`,
            said: said(capacity.claim),
            claim: capacity.claim,
          },
        ]
      : []),
    ...(opening
      ? [
          {
            figure: openingText(opening.claim),
            of: part(
              opening.part,
              opening.claim.kind === "planned" ? staticWords.facts.opening : openedText(opening.claim, status),
            ),
            said: said(opening.claim),
            claim: opening.claim,
          },
        ]
      : []),
  ];
}

/** Returns who builds a site and for whom, `Nscale for Microsoft`; null if nobody is named. */
export function builtByText(readSite: ReadSite, { dataset }: Pick<ReadRecord, "dataset">): string | null {
  const found = buildsForText(readSite, dataset);
  return found && [found.builder, found.tenants === null ? null : found.joint, found.tenants].filter(Boolean).join(" ");
}
