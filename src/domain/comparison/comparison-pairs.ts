import type { ReadSite } from "../headline/read-site";
import { capacityOf, euros } from "../headline/headline";
import { movedDate } from "../headline/schedule";
import { interval } from "../record/partial-date";
import type { RuleContext } from "../headline/verdict";

/** The kinds of pairs that are suggested while no site is chosen. */
export const pairKinds = ["investment", "it_load", "next", "slipped"] as const;
export type PairKind = (typeof pairKinds)[number];

export type Pair = { readonly kind: PairKind; readonly sites: readonly [ReadSite, ReadSite] };

/**
 * Returns suggested pairs of sites, at most one for each kind: the largest investments in a whole site, the largest
 * planned IT loads, the future openings with the earliest end, and the longest slips by their shortest months. Sites
 * that are part of another one are left out, and no pair is suggested twice.
 */
export function startingPairs(all: readonly ReadSite[], ruleContext: RuleContext): readonly Pair[] {
  const sites = all.filter(({ site }) => site.parent === null);
  const seen = new Set<string>();
  return pairKinds.flatMap((kind) => {
    const ranked = sites
      .flatMap((readSite) => {
        const rank = ranks[kind](readSite, ruleContext);
        return rank === null ? [] : { readSite, rank };
      })
      .toSorted((a, b) => b.rank - a.rank || (a.readSite.site.id < b.readSite.site.id ? -1 : 1));
    const [first, second] = ranked.map(({ readSite }) => readSite);
    if (!first || !second) return [];
    const key = [first.site.id, second.site.id].toSorted().join();
    if (seen.has(key)) return [];
    seen.add(key);
    return { kind, sites: [first, second] };
  });
}

/** Returns the rank of a site for a kind of pair, or null if it does not qualify. */
const ranks: Readonly<Record<PairKind, (readSite: ReadSite, ruleContext: RuleContext) => number | null>> = {
  investment: ({ investment }, ruleContext) =>
    !investment || investment.part ? null : euros(investment.claim, ruleContext),
  it_load: ({ site }, ruleContext) => capacityOf(site.claims, ruleContext, "it_load", "full_build")?.claim.mw ?? null,
  next: ({ opening, schedule, status }) => {
    const period = opening && interval(opening.claim.date);
    return !period || schedule.state !== "ahead" || status === "cancelled" ? null : -Date.parse(period.end);
  },
  slipped: ({ schedule }) => {
    const moved = movedDate(schedule);
    return moved?.state === "slipped" && moved.months && moved.months.shortest > 0 ? moved.months.shortest : null;
  },
};
