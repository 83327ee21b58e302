import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../../src/map/plane/geometry";
import { hitArea } from "../../../src/map/marks/hit-area";

/** Whether a point lies in a convex polygon, edges included. */
function holds(polygon: readonly Point[], { x, y }: Point): boolean {
  return polygon.every((from, i) => {
    const to = polygon[(i + 1) % polygon.length] ?? from;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= -1e-6;
  });
}

describe("hitArea", () => {
  it("is the whole square where no neighbour is near", () => {
    expect(hitArea({ x: 50, y: 50 }, [{ x: 200, y: 50 }], 24)).toEqual([
      { x: 0, y: 0 },
      { x: 24, y: 0 },
      { x: 24, y: 24 },
      { x: 0, y: 24 },
    ]);
  });

  it("gives each spot to the nearest mark", () => {
    const mark = fc.record({ x: fc.integer({ min: 0, max: 90 }), y: fc.integer({ min: 0, max: 90 }) });
    const marks = fc.uniqueArray(mark, { minLength: 2, maxLength: 12, selector: ({ x, y }) => `${x} ${y}` });
    fc.assert(
      fc.property(marks, mark, (all, spot) => {
        const distance = (to: Point) => Math.hypot(to.x - spot.x, to.y - spot.y);
        const least = Math.min(...all.map(distance));
        for (const one of all) {
          const area = hitArea(
            one,
            all.filter((other) => other !== one),
            44,
          );
          const inside = holds(area, { x: spot.x - one.x + 22, y: spot.y - one.y + 22 });
          if (distance(one) > least + 0.01) expect(inside).toBe(false);
          else if (Math.abs(spot.x - one.x) < 22 && Math.abs(spot.y - one.y) < 22 && distance(one) === least)
            expect(inside).toBe(true);
        }
      }),
    );
  });
});
