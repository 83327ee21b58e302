import type { ClaimBase } from "../../../src/domain/record/claim";
import type { SourceClass } from "../../../src/domain/record/source";
import type { Sources } from "../../../src/domain/headline/verdict";

/**
 * A second implementation of the headline rule, as simple as the Method page prints it, to compare with the real one.
 */
export function headlineByTheBook<C extends ClaimBase>(
  claims: readonly C[],
  sources: Sources,
  valueOf: ((claim: C) => string) | null,
): C | null {
  const rank = (claim: C) => ranks[sources.get(claim.source)?.class ?? "aggregator"];
  const sound = claims.filter((claim) => !claim.doubt && !claim.converted);
  const dated = sound.filter((claim) => claim.stated !== null);
  const pool = dated.length > 0 ? dated : sound;
  const better = pool.filter((claim) => rank(claim) < 3);
  const standing = pool.filter((claim) => {
    if (rank(claim) < 3) return true;
    return claim.stated === null ? better.length === 0 : !better.some((other) => end(other) >= yearBefore(claim));
  });
  const newest = minBy(standing, (claim) => [-start(claim), rank(claim), exactness(claim), number(claim)]);
  if (newest === null || valueOf === null) return newest;
  const same = standing.filter((claim) => valueOf(claim) === valueOf(newest));
  return minBy(same, (claim) => [rank(claim), start(claim), exactness(claim), number(claim)]);
}

const ranks: Readonly<Record<SourceClass, number>> = { primary: 0, trade: 1, press: 2, aggregator: 3 };

function exactness(claim: ClaimBase): number {
  return claim.qualifier === "exact" ? 0 : 1;
}

function number(claim: ClaimBase): number {
  return Number(claim.id.split(".").at(-1));
}

/** Returns the year, the month (from 0) and the day of a statement, as far as they are stated. */
function parts(claim: ClaimBase): readonly number[] {
  const [year = 0, month, day] = (claim.stated ?? "0").split("-").map(Number);
  return [year, ...(month === undefined ? [] : [month - 1]), ...(day === undefined ? [] : [day])];
}

function start(claim: ClaimBase): number {
  const [year = 0, month = 0, day = 1] = parts(claim);
  return Date.UTC(year, month, day);
}

function end(claim: ClaimBase): number {
  const [year = 0, month, day] = parts(claim);
  if (month === undefined) return Date.UTC(year, 11, 31);
  return day === undefined ? Date.UTC(year, month + 1, 0) : Date.UTC(year, month, day);
}

function yearBefore(claim: ClaimBase): number {
  const [year = 0, month = 0, day = 1] = parts(claim);
  return Date.UTC(year - 1, month, day);
}

function minBy<T>(items: readonly T[], key: (item: T) => readonly number[]): T | null {
  let least: T | null = null;
  for (const item of items) if (least === null || isLess(key(item), key(least))) least = item;
  return least;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
