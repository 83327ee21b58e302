import type { Claim } from "./claim";

/** The keys of a claim that say who stated it, when, how exactly and about what, and what the curators think of it. */
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
 * What a claim says, as one comparable text: its field and value keys (amount and measure, megawatts, basis and stage,
 * date …). Two claims with the same text state the same value.
 */
export function claimValue(claim: Claim): string {
  return JSON.stringify(Object.entries(claim).filter(([key, value]) => !beside.has(key) && value !== undefined));
}
