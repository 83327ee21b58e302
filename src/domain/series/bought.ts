import type { CapacityClaim, InvestmentClaim } from "../record/claim";
import { convert, type Converted, type Currency, type ExchangeRates, type Unconverted } from "../record/money";
import type { Headline } from "../headline/headline";
import type { InvestmentRow } from "./investment";

/**
 * What an amount buys. `mw` are the megawatts that the statement of the amount gives, on whatever basis it means;
 * `of` is the headline capacity of the whole site where that is more, otherwise null.
 */
export type Bought = { readonly mw: number; readonly of: CapacityClaim | null };

/** Returns what an amount buys, or null if its statement gives no megawatts. */
export function boughtBy(
  { covers_mw: mw }: Pick<InvestmentClaim, "covers_mw">,
  capacity: Headline<CapacityClaim> | null,
): Bought | null {
  if (mw === undefined) return null;
  const whole = capacity === null || capacity.part ? null : capacity.claim;
  return { mw, of: whole !== null && whole.mw > mw ? whole : null };
}

/**
 * Returns an amount divided by the megawatts of the same statement, in units of `currency` for one MW, or the reason
 * why the amount cannot be converted. Null if the statement gives no megawatts: two statements are never divided.
 */
export function moneyPerMw(
  { amount, currency: from, stated, covers_mw: mw }: InvestmentClaim,
  currency: Currency,
  rates: ExchangeRates,
): Converted | Unconverted | null {
  return mw === undefined ? null : convert(amount / mw, from, stated, currency, rates);
}

/** An investment whose statement also gives megawatts. `perMw` is the money for one of them. */
export type PerMwRow = { readonly row: InvestmentRow; readonly perMw: Converted };

/**
 * Returns the investments whose own statement says how many megawatts they buy, with the money for one MW, the most
 * first. Two statements are never divided, so all others are left out.
 */
export function perMwRows(
  rows: readonly InvestmentRow[],
  currency: Currency,
  rates: ExchangeRates,
): readonly PerMwRow[] {
  return rows
    .flatMap((row) => {
      const perMw = moneyPerMw(row.headline.claim, currency, rates);
      return perMw === null || typeof perMw === "string" ? [] : [{ row, perMw }];
    })
    .toSorted((a, b) => b.perMw.amount - a.perMw.amount);
}
