import { plural } from "../format/text";

/** Returns a count of sites: `1 site`, `85 sites`. */
export function sitesOf(count: number): string {
  return plural(count, "site", "sites");
}

/** Returns a count of statements: `1 statement`, `278 statements`. */
export function statementsOf(count: number): string {
  return plural(count, "statement", "statements");
}
