import { interval, addMonths } from "./partial-date";
import { sourceClasses, type SourceBrief, type SourceClass } from "./source";
import type { ClaimBase } from "./claim";

/** The steps of the headline rule at which a claim can lose, in the order the rule takes them (PRODUCT, "The headline value"). */
export const steps = [
  "doubt",
  "converted",
  "undated",
  "aggregator",
  "older",
  "class",
  "later",
  "qualifier",
  "id",
] as const;

export type Step = (typeof steps)[number];

/** What the rule found among claims about the same thing. */
export type Verdict<C> = {
  /** The claim shown: the origin of the newest statement's value. */
  readonly claim: C;
  /** The newest statement; the claim itself, or a later one that repeats its value. */
  readonly newest: C;
  /** Every other claim, with the step at which it lost. */
  readonly lost: ReadonlyMap<C, Step>;
};

export type Sources = ReadonlyMap<string, SourceBrief>;

/**
 * Steps 2 to 5 of the headline rule over claims about the same thing; null where none may stand.
 * `valueOf` tells which claims give the same value; without it (status) the newest claim itself is shown.
 * A vague statement date counts from its first day: it never outranks one known to be later.
 * The order is total, so the order of `claims` changes nothing.
 */
export function decide<C extends ClaimBase>(
  claims: readonly C[],
  sources: Sources,
  valueOf?: (claim: C) => string,
): Verdict<C> | null {
  const lost = new Map<C, Step>();
  const drop = (step: Step, loses: (claim: C) => boolean) => (claim: C) => {
    if (!loses(claim)) return true;
    lost.set(claim, step);
    return false;
  };

  const sound = claims
    .filter(drop("doubt", (claim) => claim.doubt !== undefined))
    .filter(drop("converted", (claim) => claim.converted === true));
  const anyDated = sound.some((claim) => claim.stated !== null);
  const dated = sound.filter(drop("undated", (claim) => anyDated && claim.stated === null));
  const standing = dated.filter(drop("aggregator", (claim) => isOutranked(claim, dated, sources)));

  const newest = best(standing, newestFirst, sources, lost);
  if (newest === null) return null;
  if (!valueOf) return { claim: newest, newest, lost };

  const same = standing.filter((claim) => valueOf(claim) === valueOf(newest));
  const claim = best(same, originFirst, sources, lost) ?? newest;
  return { claim, newest, lost };
}

/** The class of a claim's source; a source that is missing from the record is trusted least. */
export function classOf(claim: ClaimBase, sources: Sources): SourceClass {
  return sources.get(claim.source)?.class ?? "aggregator";
}

/** Whether something better was stated in the twelve months before an aggregator's claim, or since; among undated claims, at all. */
function isOutranked(claim: ClaimBase, dated: readonly ClaimBase[], sources: Sources): boolean {
  if (classOf(claim, sources) !== "aggregator") return false;
  const since = claim.stated === null ? "" : addMonths(firstDay(claim), -12);
  return dated.some((other) => classOf(other, sources) !== "aggregator" && lastDay(other) >= since);
}

type Criterion = { readonly step: Step; readonly key: (claim: ClaimBase, sources: Sources) => string };

const byClass: Criterion = { step: "class", key: (claim, all) => String(sourceClasses.indexOf(classOf(claim, all))) };
const byQualifier: Criterion = { step: "qualifier", key: (claim) => (claim.qualifier === "exact" ? "0" : "1") };
const byId: Criterion = { step: "id", key: (claim) => numbered(claim.id) };

/** Newest day first, then as the rule goes on. */
const newestFirst: readonly Criterion[] = [
  { step: "older", key: (claim) => descending(firstDay(claim)) },
  byClass,
  byQualifier,
  byId,
];

/** Best source class first, then earliest. */
const originFirst: readonly Criterion[] = [
  byClass,
  { step: "later", key: (claim) => firstDay(claim) },
  byQualifier,
  byId,
];

/** The first of the claims by the criteria; notes for each other one the criterion at which it lost. Null for no claims. */
function best<C extends ClaimBase>(
  claims: readonly C[],
  criteria: readonly Criterion[],
  sources: Sources,
  lost: Map<C, Step>,
): C | null {
  const order = (a: C, b: C) => compare(a, b, criteria, sources)?.sign ?? 0;
  const [winner, ...others] = claims.toSorted(order);
  if (winner === undefined) return null;
  for (const other of others) lost.set(other, compare(winner, other, criteria, sources)?.step ?? "id");
  lost.delete(winner);
  return winner;
}

function compare(a: ClaimBase, b: ClaimBase, criteria: readonly Criterion[], sources: Sources) {
  for (const { step, key } of criteria) {
    const [left, right] = [key(a, sources), key(b, sources)];
    if (left !== right) return { step, sign: left < right ? -1 : 1 };
  }
  return null;
}

function firstDay(claim: ClaimBase): string {
  return claim.stated === null ? "" : (interval(claim.stated)?.start ?? "");
}

function lastDay(claim: ClaimBase): string {
  return claim.stated === null ? "" : (interval(claim.stated)?.end ?? "");
}

/** Turns the order of ISO days round: each digit into its complement. */
function descending(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

/** An id whose number compares as a number: `x.investment.2` before `x.investment.10`. */
function numbered(id: string): string {
  return id.replace(/\d+$/, (number) => number.padStart(6, "0"));
}
