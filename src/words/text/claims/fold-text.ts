import { foldWords } from "#words/claims/folds";
import { dateQualifier, figureQualifier } from "#words/qualifiers";
import type { Claim } from "../../../domain/record/claim";
import { integer } from "../../format/number";
import { valueText } from "../claim-text";

/**
 * Returns what is folded under a claim: `4 more say $1 bn: 2 about and 2 up to`. The qualifiers are counted where one
 * differs from the exact value.
 */
export function foldText(claim: Claim, folded: readonly Claim[], organisation: (id: string) => string): string {
  if (claim.doubt !== undefined) return foldWords.doubted(folded.length);
  const said = folded.map(qualifierOf).filter((qualifier) => qualifier !== "");
  const counts = [...new Set(said)].map(
    (qualifier) => `${integer(said.filter((one) => one === qualifier).length)} ${qualifier}`,
  );
  const text = foldWords.same(folded.length, valueText(claim, organisation).figure);
  return counts.length === 0 ? text : text + foldWords.qualified(counts);
}

function qualifierOf(claim: Claim): string {
  return claim.field === "opening" ? dateQualifier(claim.qualifier) : figureQualifier(claim.qualifier);
}
