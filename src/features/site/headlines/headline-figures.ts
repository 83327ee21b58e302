import { claimsOf, type CapacityClaim } from "../../../domain/record/claim";
import { capacityOf, headlineBases } from "../../../domain/headline/headline";
import type { ReadSite } from "../../../domain/headline/read-site";
import { isApart } from "../../../domain/record/status";
import { convert } from "../../../domain/record/money";
import { capacityText, inLine, investmentText, openingText, partKind, stageText } from "../../../words/text/claim-text";
import { boughtText, perMwText } from "../../../words/text/money-text";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { megawatts } from "../../../words/format/number";
import { moneyRounded } from "../../../words/format/money";
import { rateText } from "../../../words/text/rate-text";
import { withCommas, withColon } from "../../../words/format/text";
import { notStated, whyChosen, type HeadlineContext, type HeadlineValue } from "./headline-value";

/** Returns the investment headline, with its conversion and the part inside it. */
export function investmentValue({ readSite, dataset, currency }: HeadlineContext): HeadlineValue {
  const claims = claimsOf(readSite.site.claims, "investment");
  const { investment, investmentPhase: phase } = readSite;
  if (!investment) return notStated("investment", words.field.investment, claims.length);
  const { claim, part } = investment;
  const converted = convert(claim.amount, claim.currency, claim.stated, currency, dataset.rates);
  const conversion =
    typeof converted === "string"
      ? [siteWords.site.notConverted(currency, words.investment.undrawn[converted])]
      : converted.rate
        ? [siteWords.site.convertedAt(moneyRounded(converted.amount, currency), rateText(converted.rate))]
        : [];
  const perMw = perMwText(claim, currency, dataset.rates);
  return {
    field: "investment",
    label: words.field.investment,
    figure: investmentText(claim),
    beside: part ? siteWords.site.part(claim.scope, partKind(claim)) : null,
    buys: boughtText(claim, readSite),
    notes: [
      ...(perMw === null ? [] : [inLine(perMw)]),
      ...conversion,
      ...(part ? [] : [claim.scope]),
      ...(phase ? [siteWords.site.ofWhich(inLine(investmentText(phase)), phase.scope)] : []),
    ],
    claim,
    why: whyChosen(investment, { readSite, dataset }),
    shown: [claim.id],
    all: claims.length,
  };
}

/** Returns the capacity headline with its stage and basis, and for a planned one what is in operation. */
export function capacityValue({ readSite, dataset, ruleContext }: HeadlineContext): HeadlineValue {
  const claims = claimsOf(readSite.site.claims, "capacity");
  const { capacity } = readSite;
  if (!capacity) return notStated("capacity", siteWords.site.capacity.none, claims.length);
  const { claim, part } = capacity;
  const operating =
    claim.stage === "full_build"
      ? headlineBases.flatMap((basis) => capacityOf(claims, ruleContext, basis, "operating")?.claim ?? [])
      : [];
  const basis = claim.basis === "unspecified" ? siteWords.claims.basisNotStated : words.basis[claim.basis];
  const operates = readSite.status === "operating";
  const label = siteWords.site.capacity[labelOf(claim, operates)];
  return {
    field: "capacity",
    label,
    figure: { ...capacityText(claim), figure: `${megawatts(claim.mw)} MW` },
    beside: part ? siteWords.site.part(claim.scope) : null,
    buys: null,
    notes: [
      basis,
      ...operating.map((other) => withColon(stageText(other, readSite.status), inLine(capacityText(other)))),
    ],
    claim,
    why: whyChosen(capacity, { readSite, dataset }),
    shown: [claim.id],
    all: claims.length,
  };
}

function labelOf({ stage }: CapacityClaim, operates: boolean): keyof typeof siteWords.site.capacity {
  if (stage === "operating") return operates ? "operating" : "inPlace";
  return stage === "full_build" ? "full_build" : "none";
}

/** Returns whether an opening is documented and the statement that stands for the status does not know of it. */
function opensUnlikeStatus({ opening, status, statusClaim }: ReadSite): boolean {
  if (opening === null || opening.part || opening.claim.kind !== "actual") return false;
  return statusClaim !== null && status !== "operating" && !isApart(status);
}

/** Returns the opening headline, planned or documented. */
export function openingValue({ readSite, dataset }: HeadlineContext): HeadlineValue {
  const claims = claimsOf(readSite.site.claims, "opening");
  const { opening, schedule } = readSite;
  if (!opening) return notStated("opening", siteWords.site.firstOpening, claims.length);
  const { claim, part } = opening;
  return {
    field: "opening",
    label: siteWords.site.firstOpening,
    figure: openingText(claim),
    beside: withCommas([siteWords.claims[claim.kind], part ? siteWords.site.part(claim.scope) : null]),
    buys: null,
    notes: [
      ...(part ? [] : [claim.scope]),
      ...(schedule.state === "operating" ? [siteWords.site.operatingAnyway] : []),
      ...(opensUnlikeStatus(readSite)
        ? [siteWords.site.statusUnlike(words.status[readSite.status], readSite.statusClaim?.stated ?? null)]
        : []),
    ],
    claim,
    why: whyChosen(opening, { readSite, dataset }),
    shown: [claim.id],
    all: claims.length,
  };
}
