import type { Site } from "../../domain/record/site";
import type { WatchlistEntry } from "../../domain/record/dataset";
import { words } from "#words/page";
import { withCommas } from "../format/text";

/** Returns the short name of a site's place: the locality if it is known, else the municipality. */
export function placeOf(site: Site): string {
  return site.locality ?? site.municipality;
}

/** What is known of a place: of a site at least its municipality. */
type Place = Pick<Site, "country" | "locality"> & Pick<WatchlistEntry, "municipality">;

/** Returns the full place: `Kvandal, Narvik, Norway`. */
export function fullPlaceOf({ locality, municipality, country }: Place): string {
  return withCommas([...new Set([locality, municipality, words.country[country]])]);
}

/** Returns the name of a site's mark on a map of a few sites: its name, its full place and its status. */
export function markName(site: Site, status: string): string {
  return withCommas([site.name, fullPlaceOf(site), status.toLowerCase()]);
}

/** Returns what the point of a site on the map is: `Placed at the locality, Kvandal`. */
export function pointText(site: Site): string {
  const { location, locality } = site;
  if (location.precision !== "municipality") return `${words.precision[location.precision]}, ${placeOf(site)}`;
  return locality === null ? words.precision.municipality : words.localityNamed(locality);
}

/** Returns short names of compared sites: the municipality, or the site's own name if two share a municipality. */
export function shortNames(sites: readonly Site[]): readonly string[] {
  return sites.map((site) => {
    const isAlone = sites.every((other) => other === site || other.municipality !== site.municipality);
    return isAlone ? site.municipality : site.name;
  });
}
