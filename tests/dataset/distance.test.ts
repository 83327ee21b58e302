import { expect, test } from "vitest";
import { distanceTo } from "../../tools/validate/distance";
import { outlines, type Outline } from "../../tools/validate/outlines";

const degree = (Math.PI / 180) * 6371;

/** Ten degrees wide and high, on the equator, clockwise as d3-geo requires. */
const square: Outline = {
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [0, 10],
        [10, 10],
        [10, 0],
        [0, 0],
      ],
    ],
  },
};

test("inside is no distance", () => {
  expect(distanceTo([square], 5, 5)).toBe(0);
});

test("beside an edge it is the way to the edge, beyond a corner the way to the corner", () => {
  expect(distanceTo([square], 5, -1)).toBeCloseTo(degree, 6);
  expect(distanceTo([square], -2, 0)).toBeCloseTo(2 * degree, 6);
  expect(distanceTo([square], 13, -4)).toBeCloseTo(5 * degree, -1);
});

test("of several outlines the nearest counts", () => {
  expect(distanceTo(outlines("FI"), 19.94, 60.1)).toBe(0);
  expect(distanceTo(outlines("SE"), 12.57, 55.68)).toBeGreaterThan(15);
  expect(distanceTo(outlines("SE"), 12.57, 55.68)).toBeLessThan(35);
});
