import type { Claim } from "../../domain/record/claim";
import { latestWords as words } from "#words/latest";
import { valueText, type FigureText } from "./claim-text";

/** A statement in a line: what the figure is of (null: it says so itself), the figure, and of what kind it is (null: none). */
export type SaidText = { readonly of: string | null; readonly figure: FigureText; readonly kind: string | null };

/** A claim as a line of statements says it: `first opening` `by 2027`, `about €388 mn` `other money`. */
export function saidText(claim: Claim, organisation: (id: string) => string): SaidText {
  const of = claim.field === "opening" ? words.opening[claim.stage] : words.of[claim.field];
  return { of, figure: valueText(claim, organisation), kind: kindText(claim) };
}

function kindText(claim: Claim): string | null {
  if (claim.field === "investment") return words.measure[claim.measure];
  if (claim.field === "capacity")
    return claim.basis === "grid_connection" && claim.stage === "operating"
      ? words.connected
      : words.capacity[claim.stage];
  return claim.field === "opening" && claim.kind === "actual" ? words.documented : null;
}
