import { compare } from "../record/texts";
import type { Claim, ClaimBase } from "../record/claim";
import { claimValue } from "../record/claim-value";
import type { ExchangeRates } from "../record/money";
import { addMonths, interval } from "../record/partial-date";
import {
  aggregatorMonths,
  procedures,
  ruleWithoutSize,
  type ClaimRule,
  type Criterion,
  type Exclusion,
  type RuleStep,
} from "./rule";
import { sourceClasses, type SourceBrief, type SourceClass } from "../record/source";

export type Sources = ReadonlyMap<string, SourceBrief>;

/** The rule to apply, with the sources and rates that it needs. */
export type RuleContext = { readonly rule: ClaimRule; readonly sources: Sources; readonly rates: ExchangeRates };

/** The result of a rule for claims about the same thing. */
export type Verdict<C> = {
  /** The claim shown. */
  readonly claim: C;
  /**
   * The claim that decided the value: the shown claim itself, or a later one that repeats it where the rule shows the
   * origin.
   */
  readonly newest: C;
  /** Every other claim, with the step at which it lost. */
  readonly lost: ReadonlyMap<C, RuleStep>;
};

export type Comparison<C> = {
  /** Returns a text that is equal for claims with the same value. Without it the deciding claim is shown. */
  readonly value?: (claim: C) => string;
  /** Returns the figure on one scale (EUR, MW, days), or null if there is none. Absent for fields without a size. */
  readonly size?: (claim: C) => number | null;
};

/**
 * Applies the rule to claims about the same thing. Returns null if all are excluded. A vague statement date counts
 * from its first day, so it never outranks one known to be later. The result does not depend on the order of `claims`.
 */
export function decide<C extends ClaimBase>(
  claims: readonly C[],
  ruleContext: RuleContext,
  { value, size }: Comparison<C> = {},
): Verdict<C> | null {
  if (claims.length === 0) return null;
  const procedure = procedures[size ? ruleContext.rule : ruleWithoutSize(ruleContext.rule)];
  const sizeOf = size ?? (() => null);
  const lost = new Map<C, RuleStep>();

  const standing = procedure.exclude.reduce<readonly C[]>((left, step) => {
    const loses = exclusions[step](left, ruleContext.sources, sizeOf);
    return left.filter((claim) => {
      if (loses(claim)) lost.set(claim, step);
      return !lost.has(claim);
    });
  }, claims);

  const deciding = first(standing, procedure.decide, ruleContext.sources, sizeOf, lost);
  if (deciding === null) return null;
  if (!procedure.origin || !value) return { claim: deciding, newest: deciding, lost };

  const same = standing.filter((claim) => value(claim) === value(deciding));
  const claim = first(same, procedure.origin, ruleContext.sources, sizeOf, lost) ?? deciding;
  return { claim, newest: deciding, lost };
}

/** Returns the claim that a rule shows of those that give one value; the first of them where it excludes all. */
export function shownOf<C extends ClaimBase>(same: readonly [C, ...C[]], ruleContext: RuleContext): C {
  return decide(same, ruleContext, { value: () => "" })?.claim ?? same[0];
}

/** Returns the class of a claim's source, or `aggregator` where the record lacks the source. */
export function classOf(claim: ClaimBase, sources: Sources): SourceClass {
  return sources.get(claim.source)?.class ?? "aggregator";
}

/**
 * Returns whether a value rests on aggregators alone: every claim without a doubt that gives the value of `claim` (for
 * money the same amount, currency and measure; for capacity the same MW, basis and stage) is by an aggregator. `claims`
 * are those of its site.
 */
export function isAggregatorOnly(claim: Claim, claims: readonly Claim[], sources: Sources): boolean {
  if (classOf(claim, sources) !== "aggregator") return false;
  const value = claimValue(claim);
  return claims.every(
    (other) =>
      other.doubt !== undefined ||
      other.field !== claim.field ||
      classOf(other, sources) === "aggregator" ||
      claimValue(other) !== value,
  );
}

type Size<C> = (claim: C) => number | null;

/** The tests of the exclusions, each for the claims that it removes from those left. */
const exclusions: Readonly<
  Record<Exclusion, <C extends ClaimBase>(left: readonly C[], sources: Sources, size: Size<C>) => (claim: C) => boolean>
> = {
  doubt: () => (claim) => claim.doubt !== undefined,
  converted: () => (claim) => claim.converted === true,
  not_primary: (_left, sources) => (claim) => classOf(claim, sources) !== "primary",
  unmeasured: (_left, _sources, size) => (claim) => size(claim) === null,
  undated: (left) => {
    const anyDated = left.some((claim) => claim.stated !== null);
    return (claim) => anyDated && claim.stated === null;
  },
  aggregator: (left, sources) => (claim) => isOutranked(claim, left, sources),
};

/**
 * Returns whether a claim of a better class was stated in the months before an aggregator's claim or later; for an
 * undated one, at any time.
 */
function isOutranked(claim: ClaimBase, dated: readonly ClaimBase[], sources: Sources): boolean {
  if (classOf(claim, sources) !== "aggregator") return false;
  const since = claim.stated === null ? "" : addMonths(firstDay(claim), -aggregatorMonths);
  return dated.some((other) => classOf(other, sources) !== "aggregator" && lastDay(other) >= since);
}

/** Compares two claims by each criterion; negative if `a` comes before `b`. */
const criteria: Readonly<
  Record<Criterion, <C extends ClaimBase>(a: C, b: C, sources: Sources, size: Size<C>) => number>
> = {
  older: (a, b) => compare(firstDay(b), firstDay(a)),
  later: (a, b) => compare(firstDay(a), firstDay(b)),
  larger: (a, b, _sources, size) => (size(a) ?? 0) - (size(b) ?? 0),
  smaller: (a, b, _sources, size) => (size(b) ?? 0) - (size(a) ?? 0),
  class: (a, b, sources) => sourceClasses.indexOf(classOf(a, sources)) - sourceClasses.indexOf(classOf(b, sources)),
  qualifier: (a, b) => Number(a.qualifier !== "exact") - Number(b.qualifier !== "exact"),
  id: (a, b) => compare(numbered(a.id), numbered(b.id)),
};

/**
 * Returns the first claim by the criteria, or null for no claims, and records in `lost` the criterion at which each
 * other claim lost.
 */
function first<C extends ClaimBase>(
  claims: readonly C[],
  order: readonly Criterion[],
  sources: Sources,
  size: Size<C>,
  lost: Map<C, RuleStep>,
): C | null {
  const difference = (a: C, b: C) => {
    for (const step of order) {
      const sign = criteria[step](a, b, sources, size);
      if (sign !== 0) return { step, sign };
    }
    return null;
  };
  const [winner, ...others] = claims.toSorted((a, b) => difference(a, b)?.sign ?? 0);
  if (winner === undefined) return null;
  for (const other of others) lost.set(other, difference(winner, other)?.step ?? "id");
  lost.delete(winner);
  return winner;
}

function firstDay(claim: ClaimBase): string {
  return claim.stated === null ? "" : (interval(claim.stated)?.start ?? "");
}

function lastDay(claim: ClaimBase): string {
  return claim.stated === null ? "" : (interval(claim.stated)?.end ?? "");
}

/** Returns an id with its number padded, so that `x.investment.2` sorts before `x.investment.10`. */
function numbered(id: string): string {
  return id.replace(/\d+$/, (number) => number.padStart(6, "0"));
}
