import type { Country } from "../../../src/domain/record/country";

type Place = { readonly id: string; readonly country: Country; readonly lat: number; readonly lon: number };

const rows: readonly (readonly [Country, number, number])[] = [
  ["DK", 55.73, 12.36],
  ["DK", 55.68, 12.57],
  ["DK", 55.47, 8.45],
  ["DK", 55.47, 8.45],
  ["DK", 55.65, 12.27],
  ["DK", 55.46, 12.18],
  ["DK", 54.9, 11.88],
  ["DK", 55.64, 12.08],
  ["DK", 57.33, 10.51],
  ["SE", 55.643, 13.207],
  ["SE", 59.4032, 17.9448],
  ["SE", 59.4032, 17.9448],
  ["SE", 59.405, 17.95],
  ["SE", 59.621, 17.857],
  ["SE", 59.3774, 17.0312],
  ["SE", 59.371, 16.509],
  ["SE", 58.4, 15.58],
  ["SE", 58.4, 15.58],
  ["SE", 58.41, 15.62],
  ["SE", 65.825, 21.689],
  ["SE", 63.18, 17.06],
  ["NO", 59.93, 10.82],
  ["NO", 59.91, 10.75],
  ["NO", 60.18, 10.23],
  ["NO", 59.27, 9.6],
  ["NO", 59.21, 9.61],
  ["NO", 61.932, 5.5062],
  ["NO", 61.932, 5.5062],
  ["NO", 68.57, 17.6],
  ["NO", 66.08, 13.82],
  ["FI", 60.21, 24.66],
  ["FI", 60.25, 24.07],
  ["FI", 60.4, 24.75],
  ["FI", 60.63, 25.32],
  ["FI", 60.63, 25.32],
  ["FI", 60.54, 27.12],
  ["FI", 60.77, 26.79],
  ["FI", 60.84, 26.58],
  ["FI", 61.06, 28.19],
  ["FI", 64.22, 27.7],
  ["FI", 64.22, 27.73],
  ["FI", 65.01, 25.47],
  ["IS", 65.68, -18.1],
  ["IS", 66.07, -17.35],
  ["IS", 65.66, -20.28],
  ["IS", 63.97, -22.54],
  ["IS", 63.97, -22.57],
  ["IS", 63.99, -22.55],
  ["GL", 67.01, -50.69],
  ["FO", 62.01, -6.77],
];

/** Places as dense as the record's: groups at Copenhagen, Stockholm, Oslo, Helsinki and Keflavík, and some of the same place. */
export const places: readonly Place[] = rows.map(([country, lat, lon], i) => ({
  id: `${country}-${i}`,
  country,
  lat,
  lon,
}));

/** Panels that the pages have: wide, half, phone, tall phone, very wide. */
export const panels = [
  { width: 588, height: 512 },
  { width: 452, height: 452 },
  { width: 390, height: 450 },
  { width: 390, height: 640 },
  { width: 900, height: 512 },
] as const;
