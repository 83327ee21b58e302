import type { ClaimBase } from "../record/claim";
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

/** Who judges: the rule in force, and what it needs to know of sources and rates. */
export type RuleContext = { readonly rule: ClaimRule; readonly sources: Sources; readonly rates: ExchangeRates };

/** What a rule found among claims about the same thing. */
export type Verdict<C> = {
  /** The claim shown. */
  readonly claim: C;
  /** The claim that decided the value: the shown one itself, or under a rule with an origin a later one that repeats it. */
  readonly newest: C;
  /** Every other claim, with the step at which it lost. */
  readonly lost: ReadonlyMap<C, RuleStep>;
};

/** How claims about the same thing compare. */
export type Comparison<C> = {
  /** Claims with the same text give the same value; without it the deciding claim itself is shown. */
  readonly value?: (claim: C) => string;
  /** The figure on one scale (EUR, MW, days); null where it cannot be measured. Absent: the field has no size. */
  readonly size?: (claim: C) => number | null;
};

/**
 * The verdict of the judge's rule over claims about the same thing; null where none may stand. A vague statement date
 * counts from its first day: it never outranks one known to be later. The order of `claims` changes nothing.
 */
export function decide<C extends ClaimBase>(
  claims: readonly C[],
  ruleContext: RuleContext,
  { value, size }: Comparison<C> = {},
): Verdict<C> | null {
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

/** The class of a claim's source; a source that is missing from the record is trusted least. */
export function classOf(claim: ClaimBase, sources: Sources): SourceClass {
  return sources.get(claim.source)?.class ?? "aggregator";
}

type Size<C> = (claim: C) => number | null;

/** Each exclusion: which of the claims that are left it takes out. */
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

/** Whether something better was stated in the months before an aggregator's claim, or since; among undated claims, at all. */
function isOutranked(claim: ClaimBase, dated: readonly ClaimBase[], sources: Sources): boolean {
  if (classOf(claim, sources) !== "aggregator") return false;
  const since = claim.stated === null ? "" : addMonths(firstDay(claim), -aggregatorMonths);
  return dated.some((other) => classOf(other, sources) !== "aggregator" && lastDay(other) >= since);
}

/** Each criterion: below zero where `a` goes before `b`. */
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

/** The first of the claims by the criteria; notes for each other one the criterion at which it lost. Null for no claims. */
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstDay(claim: ClaimBase): string {
  return claim.stated === null ? "" : (interval(claim.stated)?.start ?? "");
}

function lastDay(claim: ClaimBase): string {
  return claim.stated === null ? "" : (interval(claim.stated)?.end ?? "");
}

/** An id whose number compares as a number: `x.investment.2` before `x.investment.10`. */
function numbered(id: string): string {
  return id.replace(/\d+$/, (number) => number.padStart(6, "0"));
}
