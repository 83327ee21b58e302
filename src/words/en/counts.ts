import { plural } from "../format/text";

/** Returns a count of sites: `1 site`, `85 sites`. */
export function sitesOf(count: number): string {
  return plural(count, "site", "sites");
}
