import type { Site } from "../../domain/record/site";
import { words } from "#words/page";
import { withCommas } from "../format/text";
import { fullPlaceOf, placeOf } from "./place-text";

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
