import type { Country } from "../../domain/record/country";
import type { Point } from "./geometry";

/** The parts of the map, each with its own projection, because one projection would fill half the map with sea. */
export const regions = ["main", "iceland", "greenland"] as const;
export type Region = (typeof regions)[number];

/** WGS 84 degrees. */
export type MapPlace = { readonly lat: number; readonly lon: number };

/** The centre of projection of each region, where the distortion is least. */
export const centres: Record<Region, MapPlace> = {
  main: { lat: 64, lon: 17 },
  iceland: { lat: 64.95, lon: -18.7 },
  greenland: { lat: 72, lon: -42 },
};

/** The region of each country; the Faroe Islands are on the main map, at its western edge. */
export const regionOf: Record<Country, Region> = {
  SE: "main",
  NO: "main",
  FI: "main",
  DK: "main",
  FO: "main",
  IS: "iceland",
  GL: "greenland",
};

/** The radius of the earth in plane units. A unit is a pixel of the overview on a wide screen. */
export const unitsPerRadian = 1700;
export const kilometresPerUnit = 6371 / unitsPerRadian;

const radians = Math.PI / 180;

/**
 * Projects a place with Lambert's azimuthal equal-area projection to plane units from the centre of the region, y
 * downwards.
 */
export function project(region: Region, { lat, lon }: MapPlace): Point {
  const centre = centres[region];
  const [phi, phi0, lambda] = [lat * radians, centre.lat * radians, (lon - centre.lon) * radians];
  const cosine = Math.cos(phi) * Math.cos(lambda);
  const k = unitsPerRadian * Math.sqrt(2 / (1 + Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * cosine));
  return {
    x: k * Math.cos(phi) * Math.sin(lambda),
    y: -k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * cosine),
  };
}
