import * as fc from "fast-check";
import { expect, test } from "vitest";
import { linearScale, logScale } from "../../../src/charts/plot/scale";

test("a linear axis starts at zero and ends with the largest value", () => {
  const { at, end, ticks } = linearScale(950, 5);
  expect([at(0), at(950), end]).toEqual([0, 950, 950]);
  expect(ticks.map(({ value }) => value)).toEqual([0, 200, 400, 600, 800]);
});

test("a logarithmic axis has a tick at each power of ten, the first below the smallest value", () => {
  expect(logScale([10, 1500]).ticks).toEqual([
    { value: 1, at: 0 },
    { value: 10, at: 1 },
    { value: 100, at: 2 },
    { value: 1000, at: 3 },
  ]);
  expect(logScale([5.5, 40]).ticks.map(({ value }) => value)).toEqual([1, 10]);
});

test("a logarithmic axis within one power of ten has ticks between its ends", () => {
  expect(logScale([1.2, 8.6]).ticks.map(({ value }) => value)).toEqual([1, 2, 5]);
  expect(logScale([1.2, 1.8]).ticks.map(({ value }) => value)).toEqual([1]);
});

test("of nothing there is an axis all the same", () => {
  expect(logScale([]).end).toBeGreaterThan(0);
  expect(linearScale(0, 5).end).toBeGreaterThan(0);
});

test("on a logarithmic axis every value has a length, a larger one a longer one, and none is longer than the axis", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2 }), (values) => {
      const { at, end } = logScale(values);
      const ordered = [...new Set(values)].toSorted((a, b) => a - b).map(at);
      expect(ordered[0]).toBeGreaterThan(0);
      expect(ordered.at(-1)).toBeCloseTo(end, 9);
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
    }),
  );
});
