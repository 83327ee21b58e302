import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../../src/map/plane/geometry";
import { layoutFor, toPlane } from "../../../src/map/plane/layout";
import { PointGrid } from "../../../src/map/plane/grid";
import { arrange, pointerSizes } from "../../../src/map/marks/arrange";
import { separate } from "../../../src/map/marks/separate";
import { everySite } from "../support/record";
import { panels, places } from "./places";

const nearest = (points: readonly Point[]): number =>
  Math.min(...points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

const distances = (from: readonly Point[], to: readonly Point[]): number[] =>
  from.map((a, i) => Math.hypot(a.x - (to[i]?.x ?? NaN), a.y - (to[i]?.y ?? NaN)));

const crowd = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 60, noNaN: true }), y: fc.double({ min: 0, max: 60, noNaN: true }) }),
  { minLength: 2, maxLength: 30 },
);

describe("spread", () => {
  it.each(panels)("separates the record's places on $width × $height px and moves none far", (panel) => {
    const layout = layoutFor(panel);
    const scale = panel.width / layout.home.width;
    const homes = places.flatMap(({ country, lat, lon }) => {
      const at = toPlane(country, { lat, lon }, layout);
      return at ? [{ x: at.x * scale, y: at.y * scale }] : [];
    });
    const moved = separate(homes, 16);
    expect(nearest(moved)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...distances(homes, moved))).toBeLessThan(45);
  });

  it("separates any crowd", () => {
    fc.assert(fc.property(crowd, (points) => nearest(separate(points, 16)) >= 16));
  });

  it("separates marks of one and the same place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 25 }), (count) => {
        const points = Array.from({ length: count }, () => ({ x: 100, y: 100 }));
        return nearest(separate(points, 16)) >= 16;
      }),
    );
  });

  it("leaves alone what does not touch", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 45, y: 3 },
    ];
    expect(separate(points, 16)[0]).toEqual({ x: 0, y: 0 });
  });

  it("gives the same answer each time", () => {
    fc.assert(
      fc.property(crowd, (points) => {
        expect(separate(points, 16)).toEqual(separate(points, 16));
      }),
    );
  });

  it("keeps marks in their box", () => {
    const box = { x: 0, y: 0, width: 90, height: 60 };
    const points = [
      { x: 3, y: 50 },
      { x: 4, y: 50 },
      { x: 3.5, y: 49 },
    ];
    for (const { x, y } of separate(points, 18, [box, box, box])) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(60);
    }
  });
});

it.each([...panels, { width: 651, height: 190 }, { width: 300, height: 140 }])(
  "moves no mark of the record far from its place at $width × $height, where it rather overlaps",
  (panel) => {
    const layout = layoutFor(panel);
    const scale = panel.width / layout.home.width;
    const marks = everySite.map(({ site: { id, country, location }, status }) => ({
      id,
      href: "",
      name: id,
      place: id,
      country,
      location,
      status,
      weight: 0,
      radius: null,
    }));
    const arranged = arrange(marks, layout, pointerSizes, ({ x, y }) => ({
      x: (x - layout.home.x) * scale,
      y: (y - layout.home.y) * scale,
    }));
    expect(arranged.length).toBeGreaterThan(20);
    for (const { at, place } of arranged) expect(Math.hypot(at.x - place.x, at.y - place.y)).toBeLessThan(48.5);
  },
);

/** Many marks at the record's places, some at the same point and some up to 40 px away. */
function many(count: number): Point[] {
  const layout = layoutFor({ width: 644, height: 538 });
  const homes = places.flatMap(({ country, lat, lon }) => toPlane(country, { lat, lon }, layout) ?? []);
  return Array.from({ length: count }, (_, i) => {
    const home = homes[(i * 7) % homes.length] ?? { x: 0, y: 0 };
    const away = i % 3 === 0 ? 0 : 40 * Math.sqrt(((i * 37) % 101) / 101);
    return { x: home.x + away * Math.cos(i), y: home.y + away * Math.sin(i) };
  });
}

/** How many marks are looked at to separate so many. */
function looks(count: number): number {
  const grids: PointGrid[] = [];
  const least = 16 * Math.min(1, Math.sqrt(600 / count));
  const next = () => {
    const grid = new PointGrid(least);
    grids.push(grid);
    return grid;
  };
  separate(many(count), least, [], { next });
  return grids.reduce((sum, { looked }) => sum + looked, 0);
}

it("takes work in proportion to the number of marks", () => {
  const [thousand, tenThousand] = [looks(1000), looks(10_000)];
  expect(thousand).toBeLessThan(1000 * 1500);
  expect(tenThousand / thousand).toBeLessThan(12);
});
