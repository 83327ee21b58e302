import type { CapacityClaim } from "../record/claim";
import type { Facts } from "../headline/read-site";
import { groupKey, groupOrder, type Grouping } from "../selection/grouping";
import { capacityOf, headlineBases, type HeadlineBasis } from "../headline/headline";
import type { StatusOrUnknown } from "../record/status";
import type { Judge } from "../headline/verdict";

/** How firm a megawatt is, from firmest to softest, in the order of a stack. `operating_plan`: planned at a site that operates, and not stated to run. */
export const commitments = [
  "operating",
  "operating_plan",
  "under_construction",
  "permitting",
  "announced",
  "unknown",
] as const;
export type Commitment = (typeof commitments)[number];

/** What stands apart from a stack and from its total. */
export const apartStatuses = ["paused", "cancelled"] as const;
export type ApartStatus = (typeof apartStatuses)[number];

/** What a stretch of a capacity bar can be; `ambition` lies beyond the plan and is in no total. */
export type Firmness = Commitment | ApartStatus | "ambition";

/** Every firmness in the order of a legend and of a table. */
export const firmnesses = [...commitments, ...apartStatuses, "ambition"] as const satisfies readonly Firmness[];

/** Megawatts of one basis by how firm they are; what is absent is not stated, never zero. */
export type Shares = ReadonlyMap<Commitment | ApartStatus, number>;

/** A whole site without a parent and its headline of one basis: what is planned, else what is in operation. */
export type CapacityRow = {
  readonly facts: Facts;
  readonly claim: CapacityClaim;
  /** What is stated to be in operation; the claim itself where no plan is stated, null where nothing is. */
  readonly running: CapacityClaim | null;
  /** The claim's MW, no more and no less: what runs, then the rest under the site's status. */
  readonly shares: Shares;
};

/** A site's ambition; `beyond`: the MW by which it exceeds the headline (all of it where there is none). In no total. */
export type Ambition = { readonly facts: Facts; readonly claim: CapacityClaim; readonly beyond: number };

/** A claim that stands in no total. */
export type Aside = { readonly facts: Facts; readonly claim: CapacityClaim };

/** The selection's capacities of one basis; each site is in exactly one of `rows`, `children`, `parts`, `ambitious` and `silent`. */
export type BasisSeries = {
  readonly basis: HeadlineBasis;
  /** Largest first. */
  readonly rows: readonly CapacityRow[];
  /** Those that state it and are part of another record. */
  readonly children: readonly Aside[];
  /** Those that state it for a part alone. */
  readonly parts: readonly Aside[];
  /** Those that state an ambition alone. */
  readonly ambitious: readonly Aside[];
  readonly silent: readonly Facts[];
  /** Of all sites without a parent, also of those in `rows` and `parts`. */
  readonly ambitions: readonly Ambition[];
};

/** A sum of MW of one basis. `mw` null: no site states it. `upTo`: how many of the sites say "up to". */
export type StackTotal = { readonly mw: number | null; readonly sites: number; readonly upTo: number };

/** A group's stack. `total` is without what stands apart; its `mw` is null where no site of the group states a whole. */
export type Stack = {
  /** Null: sites that name no such thing. */
  readonly key: string | null;
  readonly rows: readonly CapacityRow[];
  readonly shares: Shares;
  readonly total: StackTotal;
  /** MW by which the group's ambitions exceed its headlines. */
  readonly beyond: number;
};

/** Shapes the capacity chart and table of a selection: one series for each basis, never added to one another. */
export function capacitySeries(selection: readonly Facts[], judge: Judge): readonly BasisSeries[] {
  return headlineBases.map((basis) => basisSeries(selection, judge, basis));
}

function basisSeries(selection: readonly Facts[], judge: Judge, basis: HeadlineBasis): BasisSeries {
  const rows: CapacityRow[] = [];
  const children: Aside[] = [];
  const parts: Aside[] = [];
  const ambitious: Aside[] = [];
  const silent: Facts[] = [];
  const ambitions: Ambition[] = [];
  for (const facts of selection) {
    const of = (stage: CapacityClaim["stage"]) => capacityOf(facts.site.claims, judge, basis, stage)?.claim ?? null;
    const [running, part, ambition] = [of("operating"), of("phase"), of("potential")];
    const claim = of("full_build") ?? running;
    if (facts.site.parent !== null) {
      const stated = claim ?? part ?? ambition;
      if (stated) children.push({ facts, claim: stated });
      else silent.push(facts);
      continue;
    }
    if (ambition) ambitions.push({ facts, claim: ambition, beyond: Math.max(0, ambition.mw - (claim?.mw ?? 0)) });
    if (claim) rows.push({ facts, claim, running, shares: sharesOf(claim.mw, running, facts.status) });
    else if (part) parts.push({ facts, claim: part });
    else if (ambition) ambitious.push({ facts, claim: ambition });
    else silent.push(facts);
  }
  return { basis, rows: rows.toSorted(largestFirst), children, parts, ambitious, silent, ambitions };
}

/** What is stated to run lies inside the headline, and is never added to it. */
function sharesOf(mw: number, running: CapacityClaim | null, status: StatusOrUnknown): Shares {
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
  const keys = new Set([...rows, ...ambitions].map(({ facts }) => groupKey(facts, by)));
  return [...keys]
    .map((key) => {
      const own = rows.filter(({ facts }) => groupKey(facts, by) === key);
      const hopes = ambitions.filter(({ facts }) => groupKey(facts, by) === key);
      return {
        key,
        rows: own,
        shares: summedShares(own),
        total: totalOf(own),
        beyond: hopes.reduce((sum, { beyond }) => sum + beyond, 0),
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

const emptyStack = { rows: [], shares: new Map(), total: { mw: null, sites: 0, upTo: 0 }, beyond: 0 } as const;

/** The total of rows: without the MW of paused and cancelled sites, but for what runs there. */
export function totalOf(rows: readonly CapacityRow[]): StackTotal {
  const counted = rows.filter(({ shares }) => commitments.some((commitment) => shares.has(commitment)));
  return {
    mw: counted.length === 0 ? null : stackHeight(summedShares(counted)),
    sites: counted.length,
    upTo: counted.filter(({ claim }) => claim.qualifier === "up_to").length,
  };
}

/** The MW of a stack without what stands apart. */
export function stackHeight(shares: Shares): number {
  return commitments.reduce((sum, commitment) => sum + (shares.get(commitment) ?? 0), 0);
}

/** The MW of rows by how firm they are. */
export function summedShares(rows: readonly CapacityRow[]): Shares {
  const sum = new Map<Commitment | ApartStatus, number>();
  for (const { shares } of rows) for (const [of, mw] of shares) sum.set(of, (sum.get(of) ?? 0) + mw);
  return sum;
}

function largestFirst(a: CapacityRow, b: CapacityRow): number {
  return b.claim.mw - a.claim.mw || compare(a.facts.site.id, b.facts.site.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
