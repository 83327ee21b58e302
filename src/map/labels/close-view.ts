import { type Country, countries } from "../../domain/record/country";
import type { Layout } from "../plane/layout";
import { regionOf } from "../plane/projection";
import type { Viewport } from "../plane/use-viewport";

/** From so many px of the screen for a unit of the plane (3.75 km) on, places are named. */
const leastScale = 1.9;

/** Returns whether a view shows a country close enough for names of its places. */
export function isCountryClose(country: Country, layout: Layout, { toScreen }: Viewport): boolean {
  const scale = layout.placements[regionOf[country]]?.scale ?? 0;
  return scale * (toScreen({ x: 1, y: 0 }).x - toScreen({ x: 0, y: 0 }).x) >= leastScale;
}

/** Returns whether a view is close enough for names of places. */
export function isCloseView(layout: Layout, view: Viewport): boolean {
  return countries.some((country) => isCountryClose(country, layout, view));
}
