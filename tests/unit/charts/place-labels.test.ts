import * as fc from "fast-check";
import { expect, test } from "vitest";
import { apart, placeLineLabels } from "../../../src/charts/line/line-labels";
import { piecesOf } from "../../../src/charts/line/step-path";

const any = fc
  .array(
    fc.record({ x: fc.integer({ max: 900, min: 0 }), y: fc.integer({ max: 400, min: 0 }), width: fc.constant(160) }),
    { maxLength: 12 },
  )
  .map((list) => list.map((own, index) => ({ id: String(index), ...own })));

test("labels never touch each other, never sink below their point and never leave their room", () => {
  fc.assert(
    fc.property(any, (wanted) => {
      const placed = placeLineLabels(wanted, 17, 50, []);
      const standing = placed.filter(({ fits }) => fits);
      for (const label of standing) {
        const own = wanted.find(({ id }) => id === label.id);
        expect(label.y).toBeLessThanOrEqual(own?.y ?? -1);
        expect(label.x - 160).toBeGreaterThanOrEqual(50);
        expect(label.y).toBeGreaterThan(0);
        for (const other of standing)
          if (other !== label && Math.abs(other.x - label.x) < 160)
            expect(Math.abs(other.y - label.y)).toBeGreaterThanOrEqual(17);
      }
      expect(placed).toHaveLength(wanted.length);
    }),
  );
});

test("a label with room stands at the height of its point", () => {
  expect(placeLineLabels([{ id: "a", x: 400, y: 100, width: 90 }], 17, 0, [])).toEqual([
    { id: "a", x: 386, y: 100, fits: true },
  ]);
});

test("a label may begin among the words of the axis, where it touches none of them", () => {
  const ticks = [{ left: 0, right: 58, top: 191.5, bottom: 208.5 }];
  const label = (y: number) => placeLineLabels([{ id: "a", x: 120, y, width: 90 }], 17, 0, ticks);
  expect(label(170)).toEqual([{ id: "a", x: 106, y: 170, fits: true }]);
  expect(label(205)).toEqual([{ id: "a", x: 106, y: 183, fits: true }]);
});

test("a label never lies on the line of which it names a step", () => {
  const x = (at: number) => at * 100;
  const y = (value: number) => 300 - value * 10;
  const points = [
    { at: 1, value: 4, undated: 0 },
    { at: 2, value: 12, undated: 0 },
    { at: 3, value: 2, undated: 0 },
  ];
  const pieces = piecesOf(points, x, y, 4);
  const [down] = placeLineLabels([{ id: "c", x: 300, y: 280, width: 250 }], 18, 0, pieces);
  // Above the highest piece of the line beside it, which is at 180.
  expect(down).toEqual({ id: "c", x: 286, y: 171, fits: true });
});

test("numbers never lie on one another, and one that stands free stays on its point", () => {
  fc.assert(
    fc.property(any, (points) => {
      const placed = [...apart(points, 18).values()];
      expect(placed).toHaveLength(points.length);
      for (const [index, one] of placed.entries())
        for (const other of placed.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(18);
    }),
  );
  const free = { id: "a", x: 100, y: 100 };
  expect(apart([free, { id: "b", x: 300, y: 40 }], 18).get("a")).toEqual(free);
});
