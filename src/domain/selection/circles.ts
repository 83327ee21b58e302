import type { ReadSite } from "../headline/read-site";
import { convert, type ExchangeRates } from "../record/money";

/** What the area of the circle behind a mark of the map shows, the default first. */
export const circleMeasures = ["capacity", "investment", "none"] as const;
export type CircleMeasure = (typeof circleMeasures)[number];

/**
 * Returns the figure of a site that its circle shows: the MW of the headline capacity, or the euros of the headline
 * investment. Null if it is not stated, or `unconverted` if the amount has no rate.
 */
export function circleFigure(
  { capacity, investment }: Pick<ReadSite, "capacity" | "investment">,
  measure: CircleMeasure,
  rates: ExchangeRates,
): number | "unconverted" | null {
  if (measure === "none") return null;
  if (measure === "capacity") return capacity?.claim.mw ?? null;
  if (!investment) return null;
  const { amount, currency, stated } = investment.claim;
  const euros = convert(amount, currency, stated, "EUR", rates);
  return typeof euros === "string" ? "unconverted" : euros.amount;
}

/** Returns how many sites have no circle, because their figure is not stated or has no rate. */
export function withoutCircle(
  selection: readonly ReadSite[],
  measure: CircleMeasure,
  rates: ExchangeRates,
): { readonly notStated: number; readonly unconverted: number } {
  const figures = selection.map((readSite) => circleFigure(readSite, measure, rates));
  return {
    notStated: figures.filter((figure) => figure === null).length,
    unconverted: figures.filter((figure) => figure === "unconverted").length,
  };
}
