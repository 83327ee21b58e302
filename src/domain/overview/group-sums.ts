import { groupKey, groupOrder, type Grouping } from "../selection/grouping";
import type { ReadSite } from "../headline/read-site";
import type { RuleContext } from "../headline/verdict";
import type { Currency } from "../record/money";
import type { Sums } from "./status-matrix";
import { sumsOf } from "./sums";

/** The totals of a group of sites. `key` is null for sites without a group, as those whose bidding zone is not known. */
export type GroupSums = { readonly key: string | null; readonly sites: readonly ReadSite[]; readonly sums: Sums };

/** Returns the totals of sites by group, in the order of the groups; money in `currency`. */
export function groupSums(
  sites: readonly ReadSite[],
  by: Grouping,
  { currency, ruleContext }: { readonly currency: Currency; readonly ruleContext: Pick<RuleContext, "rates"> },
): readonly GroupSums[] {
  return [...new Set(sites.map((one) => groupKey(one, by)))]
    .toSorted((a, b) => groupOrder(by, a, b))
    .map((key) => {
      const own = sites.filter((one) => groupKey(one, by) === key);
      return { key, sites: own, sums: sumsOf(own, currency, ruleContext) };
    });
}
