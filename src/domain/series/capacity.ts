import { apartOf, countedOf, type Apart } from "./apart";
import type { CapacityClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import { groupKey, groupOrder, type Grouping } from "../selection/grouping";
import { capacityOf, headlineBases, wholeCapacityOf, type HeadlineBasis } from "../headline/headline";
import { apartStatuses, isApart, type ApartStatus, type StatusOrUnknown } from "../record/status";
import type { RuleContext } from "../headline/verdict";

/**
 * The states of the MW in a stack, from the firmest to the softest. `operating_plan` is planned at an operating site
 * and not stated to be in operation.
 */
export const countedStates = [
  "operating",
  "operating_plan",
  "under_construction",
  "permitting",
  "announced",
  "unknown",
] as const;
export type CountedState = (typeof countedStates)[number];

/** What a stretch of a capacity bar can be; `ambition` lies beyond the plan and is in no total. */
export type CapacityState = CountedState | ApartStatus | "ambition";

/** Every firmness in the order of a legend and of a table. */
export const capacityStates = [
  ...countedStates,
  ...apartStatuses,
  "ambition",
] as const satisfies readonly CapacityState[];

/** Megawatts of one basis by how firm they are; what is absent is not stated, never zero. */
export type Shares = ReadonlyMap<CountedState | ApartStatus, number>;

/** A whole site without a parent and its headline of one basis: what is planned, else what is in operation. */
export type CapacityRow = {
  readonly readSite: ReadSite;
  readonly claim: CapacityClaim;
  /** What is stated to be in operation; the claim itself where no plan is stated, null where nothing is. */
  readonly running: CapacityClaim | null;
  /** The claim's MW, no more and no less: what runs, then the rest under the site's status; all of it apart where the site is paused or cancelled. */
  readonly shares: Shares;
};

/** A site's ambition; `beyond`: the MW by which it exceeds the headline (all of it where there is none). In no total. */
export type Ambition = { readonly readSite: ReadSite; readonly claim: CapacityClaim; readonly aboveHeadline: number };

/** A claim that stands in no total. */
export type UncountedClaim = { readonly readSite: ReadSite; readonly claim: CapacityClaim };

/** The selection's capacities of one basis; each site is in exactly one of `rows`, `children`, `parts`, `ambitious` and `silent`. */
export type BasisSeries = {
  readonly basis: HeadlineBasis;
  /** Largest first. */
  readonly rows: readonly CapacityRow[];
  /** Those that state it and are part of another record. */
  readonly children: readonly UncountedClaim[];
  /** Those that state it for a part alone. */
  readonly parts: readonly UncountedClaim[];
  /** Those that state an ambition alone. */
  readonly ambitious: readonly UncountedClaim[];
  readonly notStated: readonly ReadSite[];
  /** Of all sites without a parent, also of those in `rows` and `parts`. */
  readonly ambitions: readonly Ambition[];
};

/** A sum of MW of one basis. */
export type StackTotal = {
  /** Null: no site states it, which is not zero. */
  readonly mw: number | null;
  readonly sites: number;
  /** How many of the sites say "up to". */
  readonly upTo: number;
  /** The MW of paused and cancelled sites, which are not in the sum. */
  readonly apart: readonly Apart[];
};

/** A group's stack. `total` is without what stands apart; its `mw` is null where no site of the group states a whole. */
export type Stack = {
  /** Null: sites that name no such thing. */
  readonly key: string | null;
  readonly rows: readonly CapacityRow[];
  readonly shares: Shares;
  readonly total: StackTotal;
  /** MW by which the group's ambitions exceed its headlines. */
  readonly aboveHeadline: number;
};

/** Shapes the capacity chart and table of a selection: one series for each basis, never added to one another. */
export function capacitySeries(selection: readonly ReadSite[], ruleContext: RuleContext): readonly BasisSeries[] {
  return headlineBases.map((basis) => basisSeries(selection, ruleContext, basis));
}

function basisSeries(selection: readonly ReadSite[], ruleContext: RuleContext, basis: HeadlineBasis): BasisSeries {
  const rows: CapacityRow[] = [];
  const children: UncountedClaim[] = [];
  const parts: UncountedClaim[] = [];
  const ambitious: UncountedClaim[] = [];
  const notStated: ReadSite[] = [];
  const ambitions: Ambition[] = [];
  for (const readSite of selection) {
    const of = (stage: CapacityClaim["stage"]) =>
      capacityOf(readSite.site.claims, ruleContext, basis, stage)?.claim ?? null;
    const [running, part, ambition] = [of("operating"), of("phase"), of("potential")];
    const claim = wholeCapacityOf(readSite.site.claims, ruleContext, basis)?.claim ?? null;
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

/** What is stated to run lies inside the headline, and is never added to it. */
function sharesOf(mw: number, running: CapacityClaim | null, status: StatusOrUnknown): Shares {
  if (isApart(status)) return new Map([[status, mw]]);
  const inOperation = Math.min(running?.mw ?? 0, mw);
  const rest = mw - inOperation;
  const under = status === "operating" ? "operating_plan" : status;
  return new Map([
    ...(running === null ? [] : [["operating", inOperation] as const]),
    ...(rest > 0 || running === null ? [[under, rest] as const] : []),
  ]);
}

/** The stacks of a series, in the groups' own order, else the largest first. A group with nothing but ambitions has an empty stack. */
export function stacksOf({ rows, ambitions }: Pick<BasisSeries, "rows" | "ambitions">, by: Grouping): readonly Stack[] {
  const keys = new Set([...rows, ...ambitions].map(({ readSite }) => groupKey(readSite, by)));
  return [...keys]
    .map((key) => {
      const own = rows.filter(({ readSite }) => groupKey(readSite, by) === key);
      const hopes = ambitions.filter(({ readSite }) => groupKey(readSite, by) === key);
      return {
        key,
        rows: own,
        shares: summedShares(own),
        total: totalOf(own),
        aboveHeadline: hopes.reduce((sum, { aboveHeadline }) => sum + aboveHeadline, 0),
      };
    })
    .toSorted(
      (a, b) =>
        groupOrder(by, a.key, b.key) || (b.total.mw ?? -1) - (a.total.mw ?? -1) || compare(a.key ?? "", b.key ?? ""),
    );
}

/**
 * The stacks of every basis, side by side: groups with an order of their own stand in each basis, an empty stack where
 * none of their sites states it, so that a row can be read across; operators and sites only where they state it.
 */
export function stacksOfAll(all: readonly BasisSeries[], by: Grouping): readonly (readonly Stack[])[] {
  const found = all.map((series) => stacksOf(series, by));
  if (by === "site" || by === "operator") return found;
  const keys = [...new Set(found.flatMap((stacks) => stacks.map(({ key }) => key)))].toSorted((a, b) =>
    groupOrder(by, a, b),
  );
  return found.map((stacks) => keys.map((key) => stacks.find((stack) => stack.key === key) ?? { key, ...emptyStack }));
}

const emptyStack = {
  rows: [],
  shares: new Map(),
  total: { mw: null, sites: 0, upTo: 0, apart: [] },
  aboveHeadline: 0,
} as const;

/** The total of rows: without paused and cancelled sites, which it names apart. */
export function totalOf(rows: readonly CapacityRow[]): StackTotal {
  const counted = countedOf(rows);
  return {
    mw: counted.length === 0 ? null : stackHeight(summedShares(counted)),
    sites: counted.length,
    upTo: counted.filter(({ claim }) => claim.qualifier === "up_to").length,
    apart: apartOf(rows, ({ claim }) => claim.mw),
  };
}

/** The MW of a stack without what stands apart. */
export function stackHeight(shares: Shares): number {
  return countedStates.reduce((sum, commitment) => sum + (shares.get(commitment) ?? 0), 0);
}

/** The MW of rows by how firm they are. */
export function summedShares(rows: readonly CapacityRow[]): Shares {
  const sum = new Map<CountedState | ApartStatus, number>();
  for (const { shares } of rows) for (const [of, mw] of shares) sum.set(of, (sum.get(of) ?? 0) + mw);
  return sum;
}

function largestFirst(a: CapacityRow, b: CapacityRow): number {
  return b.claim.mw - a.claim.mw || compare(a.readSite.site.id, b.readSite.site.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
