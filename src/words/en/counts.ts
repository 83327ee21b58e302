import { plural } from "../format/text";

/** A count of sites: `1 site`, `85 sites`. */
export function sitesOf(count: number): string {
  return plural(count, "site", "sites");
}
