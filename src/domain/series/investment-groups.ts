import type { ReadSite } from "../headline/read-site";
import { groupKey, groupOrder, type Grouping } from "../selection/grouping";
import type { InvestmentRow } from "./investment";
import type { StatusOrUnknown } from "../record/status";

/** A group's announced investment, by the status of its sites, in the chosen currency. */
export type InvestmentStack = {
  /** Null: sites that name no such thing. */
  readonly key: string | null;
  readonly shares: ReadonlyMap<StatusOrUnknown, number>;
  /** The sum of whole sites without a parent; null where there is none: no total is not zero. */
  readonly amount: number | null;
  /** The rows that it sums, the largest first. */
  readonly rows: readonly InvestmentRow[];
  readonly upTo: number;
  /** How many sites state a part alone, which is in no sum. */
  readonly parts: number;
};

/** The stacks of drawn investments, in the groups' own order, else the largest first; by the rule of totals. */
export function investmentStacks(drawn: readonly InvestmentRow[], by: Grouping): readonly InvestmentStack[] {
  const alone = drawn.filter(({ readSite }) => readSite.site.parent === null);
  const keys = new Set(alone.map(({ readSite }) => groupKey(readSite, by)));
  return [...keys]
    .map((key) => {
      const own = alone.filter(({ readSite }) => groupKey(readSite, by) === key);
      const rows = own.filter(({ headline }) => !headline.part);
      return {
        key,
        shares: sharesOf(rows),
        amount: rows.length === 0 ? null : rows.reduce((sum, { converted }) => sum + converted.amount, 0),
        rows,
        upTo: rows.filter(({ headline }) => headline.claim.qualifier === "up_to").length,
        parts: own.length - rows.length,
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
