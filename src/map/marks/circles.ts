import type { CircleMeasure } from "../../domain/selection/circles";

/** The radius in px of a circle of one MW and of one euro; it grows with the square root of the figure. */
export const radiusOfOne: Record<Exclude<CircleMeasure, "none">, number> = { capacity: 0.92, investment: 0.00035 };

/** The radius in px under which a circle would be hidden by its glyph. */
export const leastRadius = 7.5;

/** The figures of the three circles of the legend, in MW and in euros. */
export const legendFigures: Record<Exclude<CircleMeasure, "none">, readonly [number, number, number]> = {
  capacity: [1500, 500, 100],
  investment: [5e9, 2e9, 700e6],
};

/** Returns the radius in px of the circle of a figure, the same on every panel and at every zoom. */
export function circleRadius(measure: Exclude<CircleMeasure, "none">, figure: number): number {
  return Math.max(leastRadius, radiusOfOne[measure] * Math.sqrt(figure));
}
