import type { Site } from "../../domain/record/site";
import { words } from "#words/page";

/** Returns the short name of a site's place: the locality if it is known, else the municipality. */
export function placeOf(site: Site): string {
  return site.locality ?? site.municipality;
}

/** Returns the full place: `Kvandal, Narvik, Norway`. */
export function fullPlaceOf(site: Site): string {
  const parts = [site.locality, site.municipality, words.country[site.country]];
  return [...new Set(parts.flatMap((part) => part ?? []))].join(", ");
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
