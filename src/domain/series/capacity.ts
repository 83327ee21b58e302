import { compare } from "../record/texts";
import { apartOf, countedOf, type Apart } from "./apart";
import type { CapacityClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import { groupKey, groupOrder, type Grouping } from "../selection/grouping";
import { headlineBases, type HeadlineBasis } from "../headline/headline";
import { apartStatuses, isApart, type ApartStatus, type StatusOrUnknown } from "../record/status";

/**
 * The states of the MW in a stack, from the firmest to the softest. `operating_plan` is planned at an operating site
 * and not stated to be in operation. `in_place` is stated to be in operation where the AI data center is not: a bitcoin
 * mine that it shall replace, a grid connection that waits for it.
 */
export const countedStates = [
  "operating",
  "operating_plan",
  "in_place",
  "under_construction",
  "permitting",
  "announced",
  "unknown",
] as const;
export type CountedState = (typeof countedStates)[number];

/** The states of a segment of a capacity bar. An `ambition` exceeds the plan and is in no total. */
export type CapacityState = CountedState | ApartStatus | "ambition";

/** All states in the order of legends and tables. */
export const capacityStates = [
  ...countedStates,
  ...apartStatuses,
  "ambition",
] as const satisfies readonly CapacityState[];

/** MW of one basis by state. A state without an entry is not stated, which is not zero. */
export type Shares = ReadonlyMap<CountedState | ApartStatus, number>;

/**
 * A site without a parent and its headline capacity of one basis for the whole site: what is planned, or else what is
 * in operation.
 */
export type CapacityRow = {
  readonly readSite: ReadSite;
  readonly claim: CapacityClaim;
  /**
   * The claim about what is in operation. It is `claim` itself if no plan is stated, and null if nothing is stated to
   * be in operation.
   */
  readonly running: CapacityClaim | null;
  /**
   * The MW of `claim` by state: what is in operation, or in place where the site does not operate, and the rest under the
   * status of the site. If the site is paused or cancelled, all of it is under that status.
   */
  readonly shares: Shares;
};

/**
 * The ambition of a site. `aboveHeadline` is the MW by which it exceeds the headline, or all of it without a headline.
 * It is in no total.
 */
export type Ambition = { readonly readSite: ReadSite; readonly claim: CapacityClaim; readonly aboveHeadline: number };

/** A claim that counts in no total. */
export type UncountedClaim = { readonly readSite: ReadSite; readonly claim: CapacityClaim };

/**
 * The capacities of a selection in one basis. Each site is in exactly one of `rows`, `children`, `parts`, `ambitious`
 * and `notStated`.
 */
export type BasisSeries = {
  readonly basis: HeadlineBasis;
  /** Largest first. */
  readonly rows: readonly CapacityRow[];
  /** Sites that state a capacity and are part of another record. */
  readonly children: readonly UncountedClaim[];
  /** Sites that state the capacity of a part only. */
  readonly parts: readonly UncountedClaim[];
  /** Sites that state an ambition only. */
  readonly ambitious: readonly UncountedClaim[];
  readonly notStated: readonly ReadSite[];
  /** The ambitions of all sites without a parent, including those in `rows` and `parts`. */
  readonly ambitions: readonly Ambition[];
};

export type StackTotal = {
  /** The sum in MW; null if no site states a capacity, which is not zero. */
  readonly mw: number | null;
  readonly sites: number;
  /** How many of the sites state "up to". */
  readonly upTo: number;
  /** The MW of paused and cancelled sites, which are not in the sum. */
  readonly apart: readonly Apart[];
};

/**
 * The stack of a group. `total` excludes paused and cancelled sites; its `mw` is null if no other site of the group
 * states a capacity of the whole.
 */
export type Stack = {
  /** The key of the group; null for sites that state none, such as no operator. */
  readonly key: string | null;
  readonly rows: readonly CapacityRow[];
  readonly shares: Shares;
  readonly total: StackTotal;
  /** How many sites of the group state a part only; they are in no total. */
  readonly parts: number;
  /** The MW by which the ambitions of the group exceed its headlines. */
  readonly aboveHeadline: number;
};

/** Returns one series for each basis for the capacity chart and its table. MW of different bases are never added. */
export function capacitySeries(selection: readonly ReadSite[]): readonly BasisSeries[] {
  return headlineBases.map((basis) => basisSeries(selection, basis));
}

function basisSeries(selection: readonly ReadSite[], basis: HeadlineBasis): BasisSeries {
  const rows: CapacityRow[] = [];
  const children: UncountedClaim[] = [];
  const parts: UncountedClaim[] = [];
  const ambitious: UncountedClaim[] = [];
  const notStated: ReadSite[] = [];
  const ambitions: Ambition[] = [];
  for (const readSite of selection) {
    const { whole: claim, operating: running, phase: part, ambition } = readSite.capacities[basis];
    if (readSite.site.parent !== null) {
      const stated = claim ?? part ?? ambition;
      if (stated) children.push({ readSite, claim: stated });
      else notStated.push(readSite);
      continue;
    }
    if (ambition)
      ambitions.push({ readSite, claim: ambition, aboveHeadline: Math.max(0, ambition.mw - (claim?.mw ?? 0)) });
    if (claim) rows.push({ readSite, claim, running, shares: sharesOf(claim.mw, running, readSite.status) });
    else if (part) parts.push({ readSite, claim: part });
    else if (ambition) ambitious.push({ readSite, claim: ambition });
    else notStated.push(readSite);
  }
  return { basis, rows: rows.toSorted(largestFirst), children, parts, ambitious, notStated, ambitions };
}

/** Returns the MW of a headline by state. What is in operation is contained in the headline and never added to it. */
function sharesOf(mw: number, running: CapacityClaim | null, status: StatusOrUnknown): Shares {
  if (isApart(status)) return new Map([[status, mw]]);
  const inOperation = Math.min(running?.mw ?? 0, mw);
  const rest = mw - inOperation;
  const operates = status === "operating";
  const restState = operates ? "operating_plan" : status;
  return new Map([
    ...(running === null ? [] : [[operates ? "operating" : "in_place", inOperation] as const]),
    ...(rest > 0 || running === null ? [[restState, rest] as const] : []),
  ]);
}

/**
 * Returns the stacks of a series by group, in the fixed order of the groups or else the largest first. A group with
 * ambitions only has an empty stack.
 */
export function stacksOf({ rows, parts, ambitions }: BasisSeries, by: Grouping): readonly Stack[] {
  const keys = new Set([...rows, ...ambitions].map(({ readSite }) => groupKey(readSite, by)));
  return [...keys]
    .map((key) => {
      const own = rows.filter(({ readSite }) => groupKey(readSite, by) === key);
      const ownAmbitions = ambitions.filter(({ readSite }) => groupKey(readSite, by) === key);
      return {
        key,
        rows: own,
        shares: summedShares(own),
        total: totalOf(own),
        parts: parts.filter(({ readSite }) => groupKey(readSite, by) === key).length,
        aboveHeadline: ownAmbitions.reduce((sum, { aboveHeadline }) => sum + aboveHeadline, 0),
      };
    })
    .toSorted(
      (a, b) =>
        groupOrder(by, a.key, b.key) || (b.total.mw ?? -1) - (a.total.mw ?? -1) || compare(a.key ?? "", b.key ?? ""),
    );
}

/** Returns the total of rows in MW, with paused and cancelled sites apart from the sum. */
export function totalOf(rows: readonly CapacityRow[]): StackTotal {
  const counted = countedOf(rows);
  return {
    mw: counted.length === 0 ? null : stackHeight(summedShares(counted)),
    sites: counted.length,
    upTo: counted.filter(({ claim }) => claim.qualifier === "up_to").length,
    apart: apartOf(rows, ({ claim }) => claim.mw),
  };
}

/** Returns the MW of a stack without those of paused and cancelled sites. */
export function stackHeight(shares: Shares): number {
  return countedStates.reduce((sum, state) => sum + (shares.get(state) ?? 0), 0);
}

/** Returns the sum of the MW of rows by state. */
export function summedShares(rows: readonly CapacityRow[]): Shares {
  const sum = new Map<CountedState | ApartStatus, number>();
  for (const { shares } of rows) for (const [of, mw] of shares) sum.set(of, (sum.get(of) ?? 0) + mw);
  return sum;
}

function largestFirst(a: CapacityRow, b: CapacityRow): number {
  return b.claim.mw - a.claim.mw || compare(a.readSite.site.id, b.readSite.site.id);
}
