import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { unitsPerRadian } from "../../src/map/plane/projection";

export type CountryTopology = Topology<{
  countries: { type: "GeometryCollection"; geometries: (Polygon | MultiPolygon)[] };
}>;

/** The ISO 3166-1 numeric codes by which Natural Earth identifies the countries of the record. */
export const nordicIds = {
  SE: "752",
  NO: "578",
  FI: "246",
  AX: "248",
  DK: "208",
  FO: "234",
  IS: "352",
  GL: "304",
} as const;

/** Returns parsed JSON as a topology with one of its collections. Throws if the package has another structure. */
export function readTopology(json: unknown, collection: string): CountryTopology {
  if (!isTopology(json)) throw new Error("not a topology");
  const found = json.objects[collection];
  if (found?.type !== "GeometryCollection") throw new Error(`the topology has no ${collection}`);
  return {
    ...json,
    objects: { countries: { type: "GeometryCollection", geometries: found.geometries.filter(isArea) } },
  };
}

function isTopology(json: unknown): json is Topology<Record<string, GeometryCollection>> {
  return typeof json === "object" && json !== null && "type" in json && json.type === "Topology" && "objects" in json;
}

function isArea(geometry: GeometryCollection["geometries"][number]): geometry is Polygon | MultiPolygon {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/**
 * The size of the smallest bend that is drawn, in square plane units (Visvalingam's triangle): `tolerance` for the
 * countries in `record`, `contextTolerance` for all others.
 */
export type Detail = {
  readonly record: readonly string[];
  readonly tolerance: number;
  readonly contextTolerance: number;
};

/**
 * Returns the topology with fewer points. A line that is a border of a country in `record` keeps the finer tolerance.
 */
export function thinned(topology: CountryTopology, detail: Detail): CountryTopology {
  const weighed = presimplify(topology, sphericalTriangleArea);
  const ofRecord = arcsOf(topology, detail.record);
  const arcs = weighed.arcs.map((arc, index) => {
    const tolerance = ofRecord.has(index) ? detail.tolerance : detail.contextTolerance;
    const least = tolerance / unitsPerRadian ** 2;
    return arc.filter((point) => (point[2] ?? Infinity) >= least).map(([x, y]) => [x ?? 0, y ?? 0]);
  });
  const { transform: _absolute, ...rest } = weighed;
  return { ...rest, arcs };
}

function arcsOf(topology: CountryTopology, ids: readonly string[]): Set<number> {
  const countries = topology.objects.countries.geometries.filter((country) => ids.includes(String(country.id)));
  return new Set(countries.flatMap((country) => country.arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
}
