import { integer } from "../format/number";
import { plural } from "../format/text";

/** Returns a count of sites: `1 site`, `85 sites`. */
export function sitesOf(count: number): string {
  return plural(count, "site", "sites");
}

/** Returns a count of statements: `1 statement`, `278 statements`. */
export function statementsOf(count: number): string {
  return plural(count, "statement", "statements");
}

/** Returns how many of some sites do what the words say: `17 of 113 sites have it`, `Neither site has it`. */
export function sitesThat(
  count: number,
  all: number,
  { one, many, none }: { readonly one: string; readonly many: string; readonly none: string },
): string {
  if (all === 1) return `The site ${count === 1 ? one : none}`;
  if (all === 2 && count !== 1) return count === 2 ? `Both sites ${many}` : `Neither site ${one}`;
  if (count === 0) return `None of ${sitesOf(all)} ${one}`;
  return `${integer(count)} of ${sitesOf(all)} ${count === 1 ? one : many}`;
}

/** Returns the words of what some sites have or lack, for `sitesThat`. A site says nothing itself: sources do. */
export function having(some: string, none: string): Parameters<typeof sitesThat>[2] {
  return { one: `has ${some}`, many: `have ${some}`, none: `has ${none}` };
}

/** Returns a share of some sites: `17 of 113 sites`, and of all of one or two `the one site`, `both sites`. */
export function ofSites(count: number, all: number): string {
  if (count === all && all === 1) return "the one site";
  return count === all && all === 2 ? "both sites" : `${integer(count)} of ${sitesOf(all)}`;
}

/** Returns what the rest of some sites is called, `all` of them where none is left. */
export function theOthers(count: number, all: number): string {
  if (count === all) return count === 1 ? "It" : "They";
  return `The other ${count === 1 ? "one" : integer(count)}`;
}
