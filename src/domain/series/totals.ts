import { apartOf, apartRowsOf, countedOf, type Apart } from "./apart";
import type { TotalName } from "./citable-total";
import { capacitySeries, totalOf, type CapacityRow, type StackTotal } from "./capacity";
import type { ReadSite } from "../headline/read-site";
import { headlineBases, type HeadlineBasis } from "../headline/headline";
import { investmentSeries, type InvestmentRow, type InvestmentSeries } from "./investment";
import type { Currency } from "../record/money";
import type { RuleContext } from "../headline/verdict";

/** A sum of headline values of whole sites without a parent, with what it covers and leaves out. */
export type InvestmentTotal = {
  /** In the chosen currency; null where no site is covered: no total is not zero. */
  readonly amount: number | null;
  /** What the covered say that are only "up to" some amount, in the chosen currency. */
  readonly upToAmount: number;
  /** The rows that it sums. */
  readonly rows: readonly InvestmentRow[];
  readonly covered: number;
  /** How many of the covered are "up to" some amount. */
  readonly upTo: number;
  /** What paused and cancelled sites state for the whole: not in the sum, and stated beside it. */
  readonly apart: readonly Apart[];
  /** The rows of these sites. */
  readonly apartRows: readonly InvestmentRow[];
  readonly parts: number;
  readonly notStated: number;
  readonly unconverted: number;
  /** Records that are part of another record, and so counted with it. */
  readonly children: number;
};

/** The investment total of a selection (data/CODEBOOK.md, "Totals"). */
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

/** What stands beside the total of a name: the investment in the chosen currency, or the MW of one basis. */
export function besideTotal(
  name: TotalName,
  selection: readonly ReadSite[],
  { ruleContext, currency }: { readonly ruleContext: RuleContext; readonly currency: Currency },
): readonly Apart[] {
  return name === "investment"
    ? investmentTotal(investmentSeries(selection, currency, ruleContext.rates)).apart
    : capacityTotals(selection, ruleContext)[name].apart;
}

/** A sum of MW of one basis, with the rows that it sums and those of paused and cancelled sites, the largest first. */
export type CapacityTotal = StackTotal & {
  readonly rows: readonly CapacityRow[];
  readonly apartRows: readonly CapacityRow[];
};

/**
 * The megawatts of a selection, each basis apart: they are never added together. A site counts for a basis with one
 * figure, what is planned or else what is in operation; the capacity chart draws these very rows.
 */
export function capacityTotals(
  selection: readonly ReadSite[],
  ruleContext: RuleContext,
): Readonly<Record<HeadlineBasis, CapacityTotal>> {
  const series = capacitySeries(selection, ruleContext);
  const total = (basis: HeadlineBasis): CapacityTotal => {
    const rows = series.find((one) => one.basis === basis)?.rows ?? [];
    return { ...totalOf(rows), rows: countedOf(rows), apartRows: apartRowsOf(rows) };
  };
  const [itLoad, unspecified, grid] = headlineBases;
  return { [itLoad]: total(itLoad), [unspecified]: total(unspecified), [grid]: total(grid) };
}
