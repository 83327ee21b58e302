import { isAloneInMunicipality } from "../../../domain/place/alone";
import type { Site } from "../../../domain/record/site";

/** Returns short names of compared sites: the municipality, or the site's own name if two share a municipality. */
export function shortNames(sites: readonly Site[]): readonly string[] {
  return sites.map((site) => (isAloneInMunicipality(site, sites) ? site.municipality : site.name));
}
