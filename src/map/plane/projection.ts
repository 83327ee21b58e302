import type { Country } from "../../domain/record/country";
import type { Point } from "./geometry";

/** The parts of the map, each with a projection of its own: the far islands are not worth half a map of sea. */
export const regions = ["main", "iceland", "greenland"] as const;
export type Region = (typeof regions)[number];

/** WGS 84 degrees. */
export type MapPlace = { readonly lat: number; readonly lon: number };

/** Where each region's projection touches the globe, so that it is true where its land is. */
export const centres: Record<Region, MapPlace> = {
  main: { lat: 64, lon: 17 },
  iceland: { lat: 64.95, lon: -18.7 },
  greenland: { lat: 72, lon: -42 },
};

/** The Faroe Islands are on the main map, at its western edge. */
export const regionOf: Record<Country, Region> = {
  SE: "main",
  NO: "main",
  FI: "main",
  DK: "main",
  FO: "main",
  IS: "iceland",
  GL: "greenland",
};

/** The earth's radius in plane units: a unit is a pixel of the overview's map on a wide screen. */
export const unitsPerRadian = 1700;
export const kilometresPerUnit = 6371 / unitsPerRadian;

const radians = Math.PI / 180;

/** Lambert's azimuthal equal-area projection of a place, in plane units from the region's centre, y down. */
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
