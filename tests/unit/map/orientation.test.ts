import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isCloseView } from "../../../src/map/labels/close-view";
import { parseOrientation, placeOrientation } from "../../../src/map/labels/orientation-places";
import { arrange, pointerSizes } from "../../../src/map/marks/arrange";
import type { MapMark } from "../../../src/map/marks/map-mark";
import { encloses, rectsOverlap } from "../../../src/map/plane/geometry";
import { layoutFor, toPlane } from "../../../src/map/plane/layout";
import type { Viewport } from "../../../src/map/plane/use-viewport";

const places = parseOrientation(readFileSync("src/map/labels/orientation.txt", "utf8"));
const size = { width: 640, height: 540 };
const layout = layoutFor(size);

/** The view of a panel with a place in its middle, at so many px for a unit of the plane. */
function viewAt(country: MapMark["country"], lat: number, lon: number, scale: number): Viewport {
  const centre = toPlane(country, { lat, lon }, layout) ?? { x: 0, y: 0 };
  return {
    toScreen: ({ x, y }) => ({
      x: (x - centre.x) * scale + size.width / 2,
      y: (y - centre.y) * scale + size.height / 2,
    }),
    visible: { x: 0, y: 0, ...size },
  };
}

const malardalen = viewAt("SE", 59.4, 17, 6);
const mark = (id: string, lat: number, lon: number): MapMark => ({
  id,
  href: "",
  name: id,
  place: id,
  country: "SE",
  location: { lat, lon, precision: "locality" },
  status: "operating",
  weight: 1,
  radius: null,
});

function namesIn(view: Viewport, marks: readonly MapMark[] = [], labels: readonly string[] = []) {
  return placeOrientation({
    places,
    layout,
    view,
    arranged: arrange(marks, layout, pointerSizes, view.toScreen),
    labels: labels.map((text) => ({ id: text, text, box: { x: 0, y: 0, width: 1, height: 1 } })),
    taken: [],
    glyph: 13,
    lineHeight: 13,
    measure: (text) => text.length * 6,
  });
}

describe("towns and lakes", () => {
  test("are read from the file that is drawn, the capital of each country among them", () => {
    const towns = places.filter(({ kind }) => kind === "town").map(({ name }) => name);
    for (const name of ["Stockholm", "Oslo", "Helsinki", "København", "Reykjavík", "Nuuk", "Tórshavn"])
      expect(towns).toContain(name);
    expect(parseOrientation("x SE 1 2 Nowhere\nt XX 1 2 Nowhere\nt SE 59.33 18.07 Stockholm")).toHaveLength(1);
  });

  test("are named in a close view alone", () => {
    expect(isCloseView(layout, viewAt("SE", 62, 17, size.width / layout.home.width))).toBe(false);
    expect(isCloseView(layout, malardalen)).toBe(true);
    expect(namesIn(viewAt("SE", 62, 17, 1))).toEqual([]);
  });

  test("stand in the view without touching each other, the largest first", () => {
    const names = namesIn(malardalen);
    const texts = names.map(({ text }) => text);
    expect(texts).toContain("Mälaren");
    expect(names.find(({ dot }) => dot)?.text).toBe("Stockholm");
    expect(names.length).toBeGreaterThan(10);
    for (const [index, { box }] of names.entries()) {
      expect(encloses(malardalen.visible, box)).toBe(true);
      expect(names.slice(index + 1).some((other) => rectsOverlap(other.box, box))).toBe(false);
    }
  });

  test("keep clear of marks and repeat no label of a site", () => {
    expect(namesIn(malardalen, [mark("a", 59.33, 18.07)]).map(({ text }) => text)).not.toContain("Stockholm");
    expect(namesIn(malardalen, [], ["Uppsala"]).map(({ text }) => text)).not.toContain("Uppsala");
  });

  test("of a framed country stay in its frame", () => {
    const view = viewAt("IS", 64.9, -19, 3);
    const texts = namesIn(view).map(({ text }) => text);
    expect(texts).toContain("Akureyri");
    expect(texts).not.toContain("Bergen");
  });
});
