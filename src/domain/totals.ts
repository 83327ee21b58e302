import type { Facts } from "./facts";
import { capacityOf, headlineBases, type HeadlineBasis } from "./headline";
import type { InvestmentSeries } from "./investment";
import type { Sources } from "./verdict";

/** A sum of headline values of whole sites without a parent, with what it covers and leaves out. */
export type InvestmentTotal = {
  /** In the chosen currency; null where no site is covered: no total is not zero. */
  readonly amount: number | null;
  readonly covered: number;
  /** How many of the covered are "up to" some amount. */
  readonly upTo: number;
  readonly parts: number;
  readonly silent: number;
  readonly unconverted: number;
  /** Records that are part of another record, and so counted with it. */
  readonly children: number;
};

/** The investment total of a selection (PRODUCT, "Totals"). */
export function investmentTotal({ rows, undrawn, silent }: InvestmentSeries): InvestmentTotal {
  const isChild = ({ facts }: { readonly facts: Facts }) => facts.site.parent !== null;
  const whole = rows.filter((row) => !row.headline.part && !isChild(row));
  return {
    amount: whole.length === 0 ? null : whole.reduce((sum, row) => sum + row.converted.amount, 0),
    covered: whole.length,
    upTo: whole.filter((row) => row.headline.claim.qualifier === "up_to").length,
    parts: rows.filter((row) => row.headline.part && !isChild(row)).length,
    silent: silent.length,
    unconverted: undrawn.filter((row) => !isChild(row)).length,
    children: rows.filter(isChild).length + undrawn.filter(isChild).length,
  };
}

/** A sum of planned MW of one basis. `mw` null: no site states it. `upTo`: how many of the sites say "up to". */
export type CapacityTotal = { readonly mw: number | null; readonly sites: number; readonly upTo: number };

/** The planned megawatts of a selection, each basis apart: they are never added together. */
export function plannedTotals(
  selection: readonly Facts[],
  sources: Sources,
): Readonly<Record<HeadlineBasis, CapacityTotal>> {
  const total = (basis: HeadlineBasis): CapacityTotal => {
    const claims = selection
      .filter(({ site }) => site.parent === null)
      .flatMap(({ site }) => capacityOf(site.claims, sources, basis, "full_build")?.claim ?? []);
    return {
      mw: claims.length === 0 ? null : claims.reduce((sum, claim) => sum + claim.mw, 0),
      sites: claims.length,
      upTo: claims.filter((claim) => claim.qualifier === "up_to").length,
    };
  };
  const [itLoad, unspecified, grid] = headlineBases;
  return { [itLoad]: total(itLoad), [unspecified]: total(unspecified), [grid]: total(grid) };
}
