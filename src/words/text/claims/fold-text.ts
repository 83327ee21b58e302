import { foldWords } from "#words/claims/folds";
import type { Claim } from "../../../domain/record/claim";
import { inLine, valueText } from "../claim-text";

/**
 * Returns what is folded under a claim: `3 more give this figure, one of them “up to”`, or `2 more say “about $1 bn”` where
 * all of them hedge the value alike, and otherwise than the claim.
 */
export function foldText(claim: Claim, folded: readonly Claim[], organisation: (id: string) => string): string {
  if (claim.doubt !== undefined) return foldWords.doubted(folded.length);
  const { before } = valueText(claim, organisation);
  const values = folded.map((one) => valueText(one, organisation));
  const [first] = values;
  const others = values.filter((value) => value.before !== before);
  const hedges = [...new Set(others.map((value) => value.before))];
  if (first && others.length === folded.length && hedges.length === 1)
    return foldWords.as(folded.length, inLine(first));
  if (others.length === 0) return foldWords.same(folded.length);
  const counts = hedges.map((hedge) => ({ hedge, count: others.filter((one) => one.before === hedge).length }));
  return `${foldWords.alike(folded.length, claim.field === "opening")}, ${foldWords.otherwise(counts, before)}`;
}
