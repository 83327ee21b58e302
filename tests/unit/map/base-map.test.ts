import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import basemap from "../../../data/basemap.json";
import { sheets } from "../../../src/map/ground/base-map";
import { layoutAround, layoutFor } from "../../../src/map/plane/layout";

describe("the base map", () => {
  it("stays small", () => {
    const text = readFileSync(new URL("../../../data/basemap.json", import.meta.url));
    expect(text.length).toBeLessThan(80_000);
    expect(gzipSync(text).length).toBeLessThan(26_500);
  });

  it("has no stray ring that fills the box: the record's own land begins and ends inside of it", () => {
    for (const { extent, paths } of [basemap, ...basemap.frames]) {
      for (const start of paths.record.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)/g)) {
        const [x, y] = [Number(start[1]), Number(start[2])];
        expect(x).toBeGreaterThan(extent.x);
        expect(x).toBeLessThan(extent.x + extent.width);
        expect(y).toBeGreaterThan(extent.y);
        expect(y).toBeLessThan(extent.y + extent.height);
      }
    }
  });

  it("is drawn in three sheets on the overview and in one round a place", () => {
    expect(sheets(basemap, layoutFor({ width: 588, height: 512 })).map(({ region }) => region)).toEqual([
      "main",
      "iceland",
      "greenland",
    ]);
    const around = layoutAround("IS", { lat: 65.68, lon: -18.1 }, 500, { width: 384, height: 230 });
    expect(sheets(basemap, around).map(({ region, framed }) => [region, framed])).toEqual([["iceland", false]]);
  });

  it("cuts a frame's own plane to the frame's shape", () => {
    for (const { box, view } of sheets(basemap, layoutFor({ width: 452, height: 452 })))
      expect(view.width / view.height).toBeCloseTo(box.width / box.height);
  });
});
