import type { Site } from "../record/site";

/** Returns whether no other of some sites lies in the municipality of one of them, so that its name tells which is meant. */
export function isAloneInMunicipality(site: Site, sites: readonly Site[]): boolean {
  return sites.every((other) => other === site || other.municipality !== site.municipality);
}
