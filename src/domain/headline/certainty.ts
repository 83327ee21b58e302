import type { Claim } from "../record/claim";
import { claimValue } from "../record/claim-value";
import { classOf, type Sources } from "./verdict";

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
