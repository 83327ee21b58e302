import type { Claim } from "./claim";

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
