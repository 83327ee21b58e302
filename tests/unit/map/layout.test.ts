import { describe, expect, it } from "vitest";
import { encloses, rectsOverlap, squareAround } from "../../../src/map/plane/geometry";
import {
  framesBottom,
  hasLegendRoom,
  layoutAround,
  layoutFor,
  titleHeight,
  toPlane,
} from "../../../src/map/plane/layout";
import { circleRadius } from "../../../src/map/marks/circles";
import { panels, places } from "./places";

/** The Norwegian coast from Stavanger to Finnmark, and Lofoten: what a frame must not lie on. */
const coast = [
  { lat: 58.9, lon: 5.5 },
  { lat: 60.4, lon: 4.9 },
  { lat: 62.2, lon: 5.1 },
  { lat: 63.4, lon: 7.8 },
  { lat: 63.75, lon: 8.5 },
  { lat: 64.9, lon: 10.7 },
  { lat: 66.0, lon: 11.7 },
  { lat: 67.6, lon: 12.7 },
  { lat: 69.3, lon: 15.9 },
  { lat: 71.1, lon: 25.7 },
];

const small = [
  { width: 298, height: 138 },
  { width: 356, height: 198 },
];

describe.each([...panels, ...small])("layoutFor $width × $height", (panel) => {
  const layout = layoutFor(panel);
  const frames = [layout.placements.iceland?.frame, layout.placements.greenland?.frame].filter((frame) => !!frame);

  it("has the panel's shape", () => {
    expect(layout.home.width / layout.home.height).toBeCloseTo(panel.width / panel.height, 6);
  });

  it("frames Iceland and Greenland inside the map, clear of each other and of Norway's coast", () => {
    expect(frames).toHaveLength(2);
    const [iceland, greenland] = frames;
    expect(iceland && greenland && rectsOverlap(iceland, greenland)).toBe(false);
    for (const frame of frames) {
      expect(encloses(layout.home, frame)).toBe(true);
      for (const place of coast) {
        const at = toPlane("NO", place, layout);
        expect(at && encloses(frame, squareAround(at, 0))).toBe(false);
      }
    }
  });

  it("shows every place, the framed ones in their frames", () => {
    for (const { country, lat, lon } of places) {
      if (country === "FO" && panel.width < 500) continue;
      const at = toPlane(country, { lat, lon }, layout);
      const box = (country === "IS" ? frames[0] : country === "GL" ? frames[1] : null) ?? layout.home;
      expect(at && encloses(box, squareAround(at, 0))).toBe(true);
    }
  });
});

it("has room for a legend under the frames of a wide and high panel only", () => {
  const wide = { width: 644, height: 538 };
  expect(hasLegendRoom(wide)).toBe(true);
  expect(framesBottom(layoutFor(wide), wide)).toBeLessThan(135);
  expect(framesBottom(layoutFor(wide, ["main"]), wide)).toBe(0);
  expect(hasLegendRoom({ width: 450, height: 452 })).toBe(false);
  expect(hasLegendRoom({ width: 683, height: 400 })).toBe(false);
});

it("draws Iceland at 0.9 of the main scale on a wide panel and at 0.7 on others", () => {
  expect(layoutFor({ width: 588, height: 512 }).placements.iceland?.scale).toBe(0.9);
  expect(layoutFor({ width: 452, height: 452 }).placements.iceland?.scale).toBe(0.7);
});

it.each([
  { width: 305, height: 452 },
  { width: 320, height: 490 },
  { width: 390, height: 520 },
])("gives Iceland's marks room under its title on a panel of $width px", (size) => {
  const layout = layoutFor(size);
  const frame = layout.placements.iceland?.frame;
  const pixels = size.width / layout.home.width;
  expect((frame?.width ?? 0) * pixels).toBeGreaterThanOrEqual(86);
  expect((frame?.height ?? 0) * pixels - titleHeight).toBeGreaterThanOrEqual(62);
});

it.each(small)("gives frames room for a title with a mark and a name under it at $width × $height", (size) => {
  for (const shown of [
    ["main", "greenland"],
    ["main", "iceland", "greenland"],
  ] as const) {
    const { home, placements } = layoutFor(size, shown);
    const frame = placements.greenland?.frame;
    const pixels = size.width / home.width;
    expect(frame && encloses(home, frame)).toBe(true);
    expect((frame?.width ?? 0) * pixels).toBeGreaterThanOrEqual(115);
    expect((frame?.height ?? 0) * pixels - titleHeight).toBeGreaterThanOrEqual(21);
  }
});

it.each([
  { width: 644, height: 512 },
  { width: 444, height: 452 },
  { width: 390, height: 520 },
])("has the circle of the largest plan whole in Greenland's frame at $width × $height", (size) => {
  const layout = layoutFor(size);
  const pixels = size.width / layout.home.width;
  const at = toPlane("GL", { lat: 67.01, lon: -50.69 }, layout);
  const frame = layout.placements.greenland?.frame;
  const reach = circleRadius("capacity", 1500) / pixels;
  expect(at && frame && encloses(frame, squareAround(at, reach))).toBe(true);
});

it("has no frame for a region that is not shown", () => {
  expect(Object.keys(layoutFor({ width: 298, height: 138 }, ["main", "iceland"]).placements)).toEqual([
    "main",
    "iceland",
  ]);
});

describe("layoutAround", () => {
  const akureyri = { lat: 65.68, lon: -18.1 };

  it("centres on the place, at the width asked for", () => {
    const { home } = layoutAround("IS", akureyri, 500, { width: 384, height: 230 });
    const at = toPlane("IS", akureyri, layoutAround("IS", akureyri, 500, { width: 384, height: 230 }));
    expect(at?.x).toBeCloseTo(home.x + home.width / 2);
    expect(at?.y).toBeCloseTo(home.y + home.height / 2);
    expect(home.width * (6371 / 1700)).toBeCloseTo(500);
  });

  it("has no place for another region", () => {
    const layout = layoutAround("IS", akureyri, 500, { width: 384, height: 230 });
    expect(toPlane("SE", { lat: 60, lon: 15 }, layout)).toBeNull();
  });
});

it("no frame has a negative side, whatever the panel is while it opens", () => {
  for (const width of [0, 1, 120, 358, 700])
    for (const height of [-40, 0, 1, 20, 60, 120, 358])
      for (const { frame, scale } of Object.values(layoutFor({ width, height }).placements)) {
        expect(Object.values(layoutFor({ width, height }).home).every(Number.isFinite)).toBe(true);
        expect(scale, `${width} by ${height}`).toBeGreaterThan(0);
        if (frame) expect(Math.min(frame.width, frame.height), `${width} by ${height}`).toBeGreaterThanOrEqual(0);
      }
});
