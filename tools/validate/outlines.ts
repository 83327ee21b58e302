import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import type { Country } from "../../src/domain/record/country";

/**
 * The ISO 3166-1 numeric codes by which world-atlas identifies a country. Åland, a part of Finland, is a feature of its
 * own there.
 */
const codes: Readonly<Record<Country, readonly string[]>> = {
  SE: ["752"],
  NO: ["578"],
  FI: ["246", "248"],
  DK: ["208"],
  IS: ["352"],
  GL: ["304"],
  FO: ["234"],
};

type Atlas = Topology<{ countries: GeometryCollection }>;

const atlasSchema = v.custom<Atlas>(
  (input) => v.is(v.object({ type: v.literal("Topology"), objects: v.object({ countries: v.unknown() }) }), input),
  "world-atlas/countries-10m.json is not the topology that was expected",
);

let atlas: Atlas | undefined;

const drawn = new Map<Country, Outline[]>();

export type Outline = Feature<Polygon | MultiPolygon>;

/**
 * Returns the land of a country from Natural Earth at 1:10 million, read once. Throws if the atlas does not have it.
 */
export function outlines(country: Country): Outline[] {
  const found = drawn.get(country) ?? draw(country);
  if (found.length === 0) throw new Error(`world-atlas has no outline of ${country}`);
  drawn.set(country, found);
  return found;
}

function draw(country: Country): Outline[] {
  atlas ??= load();
  const { countries } = atlas.objects;
  const own = countries.geometries.filter(({ id }) => codes[country].includes(String(id)));
  return feature(atlas, { ...countries, geometries: own }).features.flatMap(({ geometry, properties }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ type: "Feature", geometry, properties }] : [],
  );
}

function load(): Atlas {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  return v.parse(atlasSchema, JSON.parse(readFileSync(path, "utf8")));
}

/** Returns the boundary lines of an outline, each a closed ring of positions. */
export function rings({ geometry }: Outline): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}
