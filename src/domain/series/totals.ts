import { apartOf, apartRowsOf, countedOf, type Apart } from "./apart";
import { capacitySeries, totalOf, type CapacityRow, type StackTotal, type UncountedClaim } from "./capacity";
import type { ReadSite } from "../headline/read-site";
import { ofBases } from "../headline/capacities";
import type { HeadlineBasis } from "../headline/headline";
import type { InvestmentRow, InvestmentSeries } from "./investment";

/** The sum of the headline investments of whole sites without a parent, with what it covers and leaves out. */
export type InvestmentTotal = {
  /** In the chosen currency; null if no site is covered, which is not zero. */
  readonly amount: number | null;
  /** The part of the sum that is stated as "up to", in the chosen currency. */
  readonly upToAmount: number;
  /** The rows in the sum. */
  readonly rows: readonly InvestmentRow[];
  readonly covered: number;
  /** The number of covered sites that state "up to". */
  readonly upTo: number;
  /** The amounts that paused and cancelled sites state for the whole; they are stated beside the sum and not in it. */
  readonly apart: readonly Apart[];
  /** The rows of paused and cancelled sites. */
  readonly apartRows: readonly InvestmentRow[];
  readonly parts: number;
  readonly notStated: number;
  readonly unconverted: number;
  /** The number of records that are part of another record and so counted with it. */
  readonly children: number;
};

/** Returns the investment total of a selection (data/CODEBOOK.md, "Totals"). */
export function investmentTotal({ rows, undrawn, notStated }: InvestmentSeries): InvestmentTotal {
  const isChild = ({ readSite }: { readonly readSite: ReadSite }) => readSite.site.parent !== null;
  const whole = rows.filter((row) => !row.headline.part && !isChild(row));
  const counted = countedOf(whole);
  const upTo = counted.filter((row) => row.headline.claim.qualifier === "up_to");
  return {
    amount: counted.length === 0 ? null : amountOf(counted),
    upToAmount: amountOf(upTo),
    rows: counted,
    covered: counted.length,
    upTo: upTo.length,
    apart: apartOf(whole, ({ converted }) => converted.amount),
    apartRows: apartRowsOf(whole),
    parts: rows.filter((row) => row.headline.part && !isChild(row)).length,
    notStated: notStated.length,
    unconverted: undrawn.filter((row) => !isChild(row)).length,
    children: rows.filter(isChild).length + undrawn.filter(isChild).length,
  };
}

function amountOf(rows: readonly InvestmentRow[]): number {
  return rows.reduce((sum, row) => sum + row.converted.amount, 0);
}

/** A sum of MW of one basis, with its rows and those of paused and cancelled sites, largest first. */
export type CapacityTotal = StackTotal & {
  readonly rows: readonly CapacityRow[];
  readonly apartRows: readonly CapacityRow[];
  /** Sites that state the capacity of a part only. */
  readonly parts: readonly UncountedClaim[];
};

/**
 * Returns the capacity totals of a selection in MW, one for each basis; they are never added. A site counts with one
 * figure for a basis, what is planned or else what is in operation, and the capacity chart draws the same rows.
 */
export function capacityTotals(selection: readonly ReadSite[]): Readonly<Record<HeadlineBasis, CapacityTotal>> {
  const series = capacitySeries(selection);
  return ofBases((basis) => {
    const { rows, parts } = series.find((one) => one.basis === basis) ?? { rows: [], parts: [] };
    return { ...totalOf(rows), rows: countedOf(rows), apartRows: apartRowsOf(rows), parts };
  });
}
