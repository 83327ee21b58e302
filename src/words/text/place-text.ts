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
