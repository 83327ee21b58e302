import type { ReadSite } from "../headline/read-site";
import { capacityOf, headlineBases, type HeadlineBasis } from "../headline/headline";
import type { CapacityClaim } from "../record/claim";
import type { InvestmentRow, InvestmentSeries } from "./investment";
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
  readonly parts: number;
  readonly notStated: number;
  readonly unconverted: number;
  /** Records that are part of another record, and so counted with it. */
  readonly children: number;
};

/** The investment total of a selection (PRODUCT, "Totals"). */
export function investmentTotal({ rows, undrawn, notStated }: InvestmentSeries): InvestmentTotal {
  const isChild = ({ readSite }: { readonly readSite: ReadSite }) => readSite.site.parent !== null;
  const whole = rows.filter((row) => !row.headline.part && !isChild(row));
  const upTo = whole.filter((row) => row.headline.claim.qualifier === "up_to");
  return {
    amount: whole.length === 0 ? null : amountOf(whole),
    upToAmount: amountOf(upTo),
    rows: whole,
    covered: whole.length,
    upTo: upTo.length,
    parts: rows.filter((row) => row.headline.part && !isChild(row)).length,
    notStated: notStated.length,
    unconverted: undrawn.filter((row) => !isChild(row)).length,
    children: rows.filter(isChild).length + undrawn.filter(isChild).length,
  };
}

function amountOf(rows: readonly InvestmentRow[]): number {
  return rows.reduce((sum, row) => sum + row.converted.amount, 0);
}

/** A sum of planned MW of one basis. `mw` null: no site states it. `upTo`: how many of the sites say "up to". */
export type CapacityTotal = { readonly mw: number | null; readonly sites: number; readonly upTo: number };

/** The same with what it sums: each site with its claim. */
export type PlannedTotal = CapacityTotal & {
  readonly rows: readonly { readonly readSite: ReadSite; readonly claim: CapacityClaim }[];
};

/** The planned megawatts of a selection, each basis apart: they are never added together. */
export function plannedTotals(
  selection: readonly ReadSite[],
  ruleContext: RuleContext,
): Readonly<Record<HeadlineBasis, PlannedTotal>> {
  const total = (basis: HeadlineBasis): PlannedTotal => {
    const rows = selection
      .filter(({ site }) => site.parent === null)
      .flatMap((readSite) => {
        const claim = capacityOf(readSite.site.claims, ruleContext, basis, "full_build")?.claim;
        return claim ? { readSite, claim } : [];
      });
    return {
      mw: rows.length === 0 ? null : rows.reduce((sum, { claim }) => sum + claim.mw, 0),
      sites: rows.length,
      upTo: rows.filter(({ claim }) => claim.qualifier === "up_to").length,
      rows,
    };
  };
  const [itLoad, unspecified, grid] = headlineBases;
  return { [itLoad]: total(itLoad), [unspecified]: total(unspecified), [grid]: total(grid) };
}
