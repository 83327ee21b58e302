import type { Claim, Qualifier } from "./claim";

/** Returns whether qualifiers are opposite bounds, such as "by" and "not before" a date. Neither says what the other says. */
export function areOpposite(a: Qualifier, b: Qualifier): boolean {
  return (a === "up_to" && b === "at_least") || (a === "at_least" && b === "up_to");
}

/** The keys of a claim that are not its value: who stated it, when, how exactly, its scope and the curators' flags. */
const beside: ReadonlySet<string> = new Set([
  "id",
  "qualifier",
  "scope",
  "stated",
  "source",
  "covers_mw",
  "doubt",
  "converted",
]);

/**
 * Returns the field and the value keys of a claim (such as amount and measure, or megawatts, basis and stage) as one
 * comparable text. Two claims with the same text state the same value.
 */
export function claimValue(claim: Claim): string {
  return JSON.stringify(Object.entries(claim).filter(([key, value]) => !beside.has(key) && value !== undefined));
}
