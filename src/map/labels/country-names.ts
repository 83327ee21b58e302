import { type Country, countries } from "../../domain/record/country";
import type { Point, Rect } from "../plane/geometry";
import { type PlacedLabel, firstFree, type Surroundings } from "./place-labels";
import { type Layout, toPlane } from "../plane/layout";
import type { MapPlace } from "../plane/projection";

/** Positions for the centre of a country's name, best first. A framed country is named by the title of its frame. */
const spots: Record<Country, readonly MapPlace[]> = {
  SE: [
    { lat: 62.5, lon: 14.6 },
    { lat: 64.2, lon: 16.8 },
    { lat: 66.6, lon: 19.6 },
    { lat: 57.2, lon: 14.4 },
  ],
  NO: [
    { lat: 61.0, lon: 8.4 },
    { lat: 62.3, lon: 9.6 },
    { lat: 69.5, lon: 23.6 },
    { lat: 59.7, lon: 7.4 },
  ],
  FI: [
    { lat: 67.5, lon: 26.4 },
    { lat: 63.4, lon: 25.2 },
    { lat: 62.4, lon: 24.6 },
  ],
  DK: [
    { lat: 56.75, lon: 6.0 },
    { lat: 56.1, lon: 5.9 },
    { lat: 55.2, lon: 5.9 },
  ],
  FO: [{ lat: 61.15, lon: -3.2 }],
  IS: [],
  GL: [],
};

export type NameOptions = {
  readonly layout: Layout;
  readonly words: Readonly<Record<Country, string>>;
  readonly measure: (text: string) => number;
  readonly toScreen: (plane: Point) => Point;
  readonly bounds: Rect;
  readonly surroundings: Surroundings;
};

/** Returns the names of the countries, each at its first free position. A country without one is left out. */
export function placeCountryNames({
  layout,
  words,
  measure,
  toScreen,
  bounds,
  surroundings,
}: NameOptions): PlacedLabel[] {
  const { lineHeight: height } = surroundings;
  return countries.flatMap((country) => {
    const text = words[country].toLocaleUpperCase();
    // The name is empty if nothing of the country is shown.
    if (text === "") return [];
    const width = measure(text);
    const boxes = spots[country].flatMap((spot) => {
      const plane = toPlane(country, spot, layout);
      if (!plane) return [];
      const { x, y } = toScreen(plane);
      return [{ x: x - width / 2, y: y - height / 2, width, height }];
    });
    const box = firstFree(boxes, bounds, surroundings);
    return box ? [{ id: country, text, box }] : [];
  });
}
