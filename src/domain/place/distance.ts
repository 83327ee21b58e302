import type { Site } from "../record/site";

/** WGS 84 degrees. */
export type GeoPoint = { readonly lat: number; readonly lon: number };

/** The mean radius of the earth in kilometres. */
const earthRadius = 6371;

/**
 * Returns the great-circle distance of two places in kilometres. The sphere differs from the ellipsoid by less than
 * half a percent.
 */
export function kilometresBetween(a: GeoPoint, b: GeoPoint): number {
  const [lat1, lat2] = [radians(a.lat), radians(b.lat)];
  const [north, east] = [Math.sin((lat2 - lat1) / 2), Math.sin(radians(b.lon - a.lon) / 2)];
  const half = north * north + Math.cos(lat1) * Math.cos(lat2) * east * east;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * A site and its distance in kilometres. `vague` is true if one of the two places is known only to the municipality, and
 * `unknown` if both are in that municipality, so that nothing is known of how far they are apart.
 */
export type Neighbour = {
  readonly site: Site;
  readonly kilometres: number;
  readonly vague: boolean;
  readonly unknown: boolean;
};

/** Returns the `count` sites nearest to a site, nearest first, equal distances by id. */
export function nearestSites(from: Site, all: readonly Site[], count: number): readonly Neighbour[] {
  return all
    .filter((site) => site.id !== from.id)
    .map((site) => {
      const vague = [from, site].some(({ location }) => location.precision === "municipality");
      const isOfOne = site.country === from.country && site.municipality === from.municipality;
      const kilometres = kilometresBetween(from.location, site.location);
      return { site, kilometres, vague, unknown: vague && isOfOne };
    })
    .toSorted((a, b) => a.kilometres - b.kilometres || (a.site.id < b.site.id ? -1 : 1))
    .slice(0, count);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
