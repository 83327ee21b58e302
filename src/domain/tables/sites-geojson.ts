import type { TableColumn } from "./published-columns";
import type { SiteTableRow } from "./site-figures";
import { siteTable } from "./site-table";

/** The columns that are no property of a point: its place, and what is said once of the whole collection. */
const notProperties: readonly string[] = ["lat", "lon", "rule", "as_of", "release", "licence"];

/** The properties of a point in their order. */
const properties: readonly TableColumn<SiteTableRow>[] = siteTable.filter(({ name }) => !notProperties.includes(name));

/**
 * Returns sites as a GeoJSON object (RFC 7946): a WGS 84 point for each, with the columns of the table of sites as
 * properties. `members` are said of the whole collection.
 */
export function sitesGeoJson(rows: readonly SiteTableRow[], members: Readonly<Record<string, unknown>>) {
  return {
    type: "FeatureCollection",
    ...members,
    features: rows.map((row) => {
      const { id, location } = row.readSite.site;
      return {
        type: "Feature",
        id,
        geometry: { type: "Point", coordinates: [location.lon, location.lat] },
        properties: Object.fromEntries(properties.map(({ name, of }) => [name, of(row)])),
      };
    }),
  } as const;
}
