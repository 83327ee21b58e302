import { apartOf, countedOf, type Apart } from "./apart";
import type { ReadSite } from "../headline/read-site";
import { groupKey, groupOrder, type Grouping } from "../selection/grouping";
import type { InvestmentRow } from "./investment";
import type { StatusOrUnknown } from "../record/status";

/** The announced investment of a group by the status of its sites, in the chosen currency. */
export type InvestmentStack = {
  /** The key of the group; null for sites that state none, such as no operator. */
  readonly key: string | null;
  /** Includes paused and cancelled sites, which are drawn apart. */
  readonly shares: ReadonlyMap<StatusOrUnknown, number>;
  /**
   * The sum over whole sites without a parent that are neither paused nor cancelled; null if there are none, which is
   * not zero.
   */
  readonly amount: number | null;
  /** The rows in the sum, largest first. */
  readonly rows: readonly InvestmentRow[];
  readonly upTo: number;
  /** The amounts of paused and cancelled sites, which are not in the sum. */
  readonly apart: readonly Apart[];
  /** The number of sites that state a part only, which is not in the sum. */
  readonly parts: number;
};

/**
 * Returns the stacks of the drawn investments by group, in the fixed order of the groups or else the largest first.
 * Their sums follow the rules of all totals.
 */
export function investmentStacks(drawn: readonly InvestmentRow[], by: Grouping): readonly InvestmentStack[] {
  const alone = drawn.filter(({ readSite }) => readSite.site.parent === null);
  const keys = new Set(alone.map(({ readSite }) => groupKey(readSite, by)));
  return [...keys]
    .map((key) => {
      const own = alone.filter(({ readSite }) => groupKey(readSite, by) === key);
      const whole = own.filter(({ headline }) => !headline.part);
      const rows = countedOf(whole);
      return {
        key,
        shares: sharesOf(whole),
        amount: rows.length === 0 ? null : rows.reduce((sum, { converted }) => sum + converted.amount, 0),
        rows,
        apart: apartOf(whole, ({ converted }) => converted.amount),
        upTo: rows.filter(({ headline }) => headline.claim.qualifier === "up_to").length,
        parts: own.length - whole.length,
      };
    })
    .toSorted((a, b) => groupOrder(by, a.key, b.key) || (b.amount ?? -1) - (a.amount ?? -1) || compare(a.key, b.key));
}

function sharesOf(rows: readonly InvestmentRow[]): ReadonlyMap<StatusOrUnknown, number> {
  const found = new Map<ReadSite["status"], number>();
  for (const { readSite, converted } of rows)
    found.set(readSite.status, (found.get(readSite.status) ?? 0) + converted.amount);
  return found;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
