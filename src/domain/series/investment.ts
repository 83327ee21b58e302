import type { InvestmentClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import type { Headline } from "../headline/headline";
import { isApart } from "../record/status";
import { convert, type Converted, type Currency, type ExchangeRates, type Unconverted } from "../record/money";

export type InvestmentRow = {
  readonly readSite: ReadSite;
  readonly headline: Headline<InvestmentClaim>;
  readonly converted: Converted;
  /**
   * The amounts of the claims from which the headline was chosen, in the chosen currency, ascending; empty if they
   * agree.
   */
  readonly others: readonly number[];
  /**
   * The best phase in the chosen currency, which is marked inside the bar of the whole; null if none is smaller than
   * the whole.
   */
  readonly inside: { readonly claim: InvestmentClaim; readonly amount: number } | null;
};

/** An investment that cannot be converted. It is listed as stated and not drawn. */
export type Undrawn = {
  readonly readSite: ReadSite;
  readonly headline: Headline<InvestmentClaim>;
  readonly why: Unconverted;
};

/** The investments of a selection, largest first, those that cannot be converted, and the sites that state none. */
export type InvestmentSeries = {
  readonly rows: readonly InvestmentRow[];
  readonly undrawn: readonly Undrawn[];
  readonly notStated: readonly ReadSite[];
};

/** Returns the investments of a selection in a currency. */
export function investmentSeries(
  selection: readonly ReadSite[],
  currency: Currency,
  rates: ExchangeRates,
): InvestmentSeries {
  const rows: InvestmentRow[] = [];
  const undrawn: Undrawn[] = [];
  const notStated: ReadSite[] = [];
  for (const readSite of selection) {
    const headline = readSite.investment;
    if (!headline) {
      notStated.push(readSite);
      continue;
    }
    const { amount, currency: stated, stated: day } = headline.claim;
    const converted = convert(amount, stated, day, currency, rates);
    if (typeof converted === "string") undrawn.push({ readSite, headline, why: converted });
    else
      rows.push({
        readSite,
        headline,
        converted,
        others: othersOf(readSite, currency, rates),
        inside: insideOf(readSite, converted.amount, currency, rates),
      });
  }
  return { rows: rows.toSorted(largestFirst), undrawn, notStated };
}

/** The groups of the investments of a chart: those in the total first, then those in none, with the reason. */
export const investmentPlaces = ["whole", "part", "apart", "child"] as const;
export type InvestmentPlace = (typeof investmentPlaces)[number];

/** Returns the group of an investment: a record within another, a part, a paused or cancelled site, or the whole. */
export function investmentPlace({ readSite, headline }: Pick<InvestmentRow, "readSite" | "headline">): InvestmentPlace {
  if (readSite.site.parent !== null) return "child";
  if (headline.part) return "part";
  return isApart(readSite.status) ? "apart" : "whole";
}

function othersOf({ disagreements }: ReadSite, currency: Currency, rates: ExchangeRates): readonly number[] {
  const amounts = (disagreements.investment?.claims ?? []).flatMap((claim) => {
    const converted = convert(claim.amount, claim.currency, claim.stated, currency, rates);
    return typeof converted === "string" ? [] : converted.amount;
  });
  return [...new Set(amounts)].toSorted((a, b) => a - b);
}

function insideOf(
  readSite: ReadSite,
  whole: number,
  currency: Currency,
  rates: ExchangeRates,
): InvestmentRow["inside"] {
  const claim = readSite.investmentPhase;
  if (!claim) return null;
  const part = convert(claim.amount, claim.currency, claim.stated, currency, rates);
  return typeof part === "string" || part.amount >= whole ? null : { claim, amount: part.amount };
}

function largestFirst(a: InvestmentRow, b: InvestmentRow): number {
  return b.converted.amount - a.converted.amount || (a.readSite.site.id < b.readSite.site.id ? -1 : 1);
}
