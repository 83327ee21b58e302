import { describe, expect, it } from "vitest";
import type { Country } from "../../../src/domain/record/country";
import { squareAround, encloses } from "../../../src/map/plane/geometry";
import { fittedRegions, fitTarget, legendSide } from "../../../src/map/plane/fit-target";
import { layoutFor, toPlane } from "../../../src/map/plane/layout";
import { places } from "./places";

const layout = layoutFor({ width: 588, height: 512 });
const marks = places.map(({ id, country, lat, lon }) => ({
  id,
  name: id,
  place: id,
  country,
  location: { lat, lon, precision: "site" as const },
  status: "operating" as const,
  weight: 0,
}));
const marksOf = (code: Country) => marks.filter(({ country }) => country === code);

describe("fitTarget", () => {
  it("is the whole map for no mark and for all marks", () => {
    for (const fitted of [[], marks]) expect(fitTarget(layout, fitted)).toBe(layout.home);
  });

  it("holds the fitted marks, inside the map and in its shape", () => {
    const target = fitTarget(layout, marksOf("DK"));
    expect(target.width).toBeLessThan(layout.home.width / 2);
    expect(target.width / target.height).toBeCloseTo(layout.home.width / layout.home.height);
    expect(encloses(layout.home, target)).toBe(true);
    for (const { country, lat, lon } of places.filter((place) => place.country === "DK")) {
      const at = toPlane(country, { lat, lon }, layout);
      expect(at && encloses(target, squareAround(at, 0))).toBe(true);
    }
  });

  it("keeps the marks out of what is covered at the left", () => {
    const target = fitTarget(layout, marksOf("DK"), 0.25);
    expect(encloses(layout.home, target)).toBe(true);
    for (const { country, lat, lon } of places.filter((place) => place.country === "DK"))
      expect(toPlane(country, { lat, lon }, layout)?.x).toBeGreaterThan(target.x + target.width * 0.25);
  });

  it("keeps framed marks, which are at the left edge, out of what is covered at the right", () => {
    expect(legendSide(layout, marksOf("IS"))).toBe("right");
    for (const others of [[], marksOf("DK"), [...marksOf("IS"), ...marksOf("NO")]])
      expect(legendSide(layout, others)).toBe("left");
    for (const [country, region] of [
      ["IS", "iceland"],
      ["GL", "greenland"],
    ] as const) {
      const target = fitTarget(layout, marksOf(country), 0.25);
      expect(encloses(layout.home, target)).toBe(true);
      const frame = layout.placements[region]?.frame;
      expect(frame && encloses({ ...target, width: target.width * 0.75 }, frame), country).toBe(true);
    }
  });

  it("has frames only of what is fitted or drawn, and all where nothing is", () => {
    expect(fittedRegions([])).toEqual(["main", "iceland", "greenland"]);
    expect(fittedRegions(marksOf("IS"))).toEqual(["main", "iceland"]);
    expect(fittedRegions(marksOf("DK"))).toEqual(["main"]);
    expect(fittedRegions(marksOf("DK"), marksOf("GL"))).toEqual(["main", "greenland"]);
  });

  it("is a part of the map even where a legend is wider than the map", () => {
    const target = fitTarget(layout, marksOf("DK"), 1.2);
    expect(target.width).toBeGreaterThan(0);
    expect(encloses(layout.home, target)).toBe(true);
  });

  it("holds the whole frame of a framed country", () => {
    const frame = layout.placements.iceland?.frame;
    expect(frame && encloses(fitTarget(layout, marksOf("IS")), frame)).toBe(true);
  });
});
