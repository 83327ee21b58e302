import { describe, expect, it } from "vitest";
import { kilometresPerUnit, project, regionOf, regions } from "../../../src/map/plane/projection";
import { projectionOf } from "../../../tools/basemap/basemap-draw";
import { places } from "./places";

describe("project", () => {
  it.each(regions)("agrees with the projection that drew the base map: %s", (region) => {
    const drawn = projectionOf(region);
    for (const { lat, lon } of places) {
      const { x, y } = project(region, { lat, lon });
      const [drawnX = NaN, drawnY = NaN] = drawn([lon, lat]) ?? [];
      expect(x).toBeCloseTo(drawnX, 6);
      expect(y).toBeCloseTo(drawnY, 6);
    }
  });

  it("keeps distances near its centre: Oslo to Stockholm is 416 km", () => {
    const oslo = project(regionOf.NO, { lat: 59.91, lon: 10.75 });
    const stockholm = project(regionOf.SE, { lat: 59.33, lon: 18.07 });
    const kilometres = Math.hypot(oslo.x - stockholm.x, oslo.y - stockholm.y) * kilometresPerUnit;
    expect(Math.abs(kilometres - 416)).toBeLessThan(4);
  });
});
