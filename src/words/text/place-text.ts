import type { Site } from "../../domain/record/site";
import { words } from "#words/page";

/** The short label of a site's place: the locality where one is known, else the municipality. */
export function placeOf(site: Site): string {
  return site.locality ?? site.municipality;
}

/** The place in full: `Kvandal, Narvik, Norway`. */
export function fullPlaceOf(site: Site): string {
  const parts = [site.locality, site.municipality, words.country[site.country]];
  return [...new Set(parts.flatMap((part) => part ?? []))].join(", ");
}

/** What sites that stand side by side are called in short: by their municipality; two of the same by their own names. */
export function shortNames(sites: readonly Site[]): readonly string[] {
  return sites.map((site) => {
    const isAlone = sites.every((other) => other === site || other.municipality !== site.municipality);
    return isAlone ? site.municipality : site.name;
  });
}
