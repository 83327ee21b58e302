import { investmentSeries } from "../series/investment";
import { investmentTotal } from "../series/totals";
import type { ReadSite } from "../headline/read-site";
import type { Currency, ExchangeRates } from "../record/money";
import type { StatusOrUnknown } from "../record/status";

/** What is to be said first of a selection. */
export type SelectionFinding = {
  readonly sites: number;
  readonly operating: number;
  readonly building: number;
  /** The status of all sites; null if they have several, or there is none. */
  readonly status: StatusOrUnknown | null;
  /** How many sites name money that is not in the total: for a part, or paused or cancelled. */
  readonly beside: { readonly parts: number; readonly apart: number };
  /** Null if the total of the selection has no amount. */
  readonly money: {
    /** In the chosen currency. */
    readonly amount: number;
    readonly covered: number;
    /** The sites with the two largest amounts, the largest first. */
    readonly largest: readonly ReadSite[];
    /** The share of the sum that those two hold, from 0 to 1. */
    readonly share: number;
  } | null;
};

/** Returns the finding of a selection. Its money is that of `investmentTotal`. */
export function findingOf(selection: readonly ReadSite[], currency: Currency, rates: ExchangeRates): SelectionFinding {
  const { amount, covered, rows, parts, apartRows } = investmentTotal(investmentSeries(selection, currency, rates));
  const count = (status: StatusOrUnknown) => selection.filter((one) => one.status === status).length;
  const status = selection[0]?.status ?? null;
  const largest = rows.slice(0, 2);
  return {
    sites: selection.length,
    operating: count("operating"),
    building: count("under_construction"),
    status: status !== null && count(status) === selection.length ? status : null,
    beside: { parts, apart: apartRows.length },
    money:
      amount === null
        ? null
        : {
            amount,
            covered,
            largest: largest.map(({ readSite }) => readSite),
            share: largest.reduce((sum, { converted }) => sum + converted.amount, 0) / amount,
          },
  };
}
