import * as fc from "fast-check";
import { RectGrid } from "../../../src/map/plane/grid";
import { describe, expect, it } from "vitest";
import { squareAround, encloses, rectsOverlap } from "../../../src/map/plane/geometry";
import { emphasise, firstFree, type LabelRequest, placeMapLabels } from "../../../src/map/labels/place-labels";

const map = { x: 0, y: 0, width: 400, height: 300 };

const request = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  text: id,
  at: { x, y },
  reach: 8,
  width: 60,
  weight: 1,
  bounds: map,
  ...more,
});

const surroundings = (requests: readonly LabelRequest[]) => ({
  marks: requests.map(({ at, reach }) => squareAround(at, reach)),
  taken: [],
  lineHeight: 14,
});

describe("placeLabels", () => {
  it("prefers the right, then the left", () => {
    const alone = [request("a", 100, 100)];
    expect(placeMapLabels(alone, surroundings(alone))[0]?.box.x).toBe(110);
    const atEdge = [request("a", 390, 100)];
    expect(placeMapLabels(atEdge, surroundings(atEdge))[0]?.box.x).toBe(390 - 10 - 60);
  });

  it("moves a text above its mark away from the edge, as long as the mark is on the map", () => {
    const atEdge = (x: number) => [
      request("a", x, 100, { weight: 9 }),
      request("wall", x - 40, 100, { text: "wall", width: 500 }),
    ];
    const [label] = placeMapLabels(atEdge(388), surroundings(atEdge(388)));
    expect(label?.box).toEqual({ x: 340, y: 78, width: 60, height: 14 });
    expect(placeMapLabels(atEdge(404), surroundings(atEdge(404)))).toEqual([]);
  });

  it("gives the place to the heavier", () => {
    const narrow = { ...map, height: 16 };
    const requests = [
      request("light", 100, 8, { bounds: narrow }),
      request("heavy", 190, 8, { weight: 9, bounds: narrow, width: 70 }),
      request("wall", 290, 8, { bounds: narrow, width: 500 }),
    ];
    expect(placeMapLabels(requests, surroundings(requests)).map(({ id }) => id)).toEqual(["heavy", "light"]);
    const tight = requests.map((one) => (one.id === "light" ? { ...one, width: 95 } : one));
    expect(placeMapLabels(tight, surroundings(tight)).map(({ id }) => id)).toEqual(["heavy"]);
  });

  it("writes the name of a place once", () => {
    const requests = [request("a", 50, 50, { text: "Kajaani" }), request("b", 50, 200, { text: "Kajaani" })];
    expect(placeMapLabels(requests, surroundings(requests))).toHaveLength(1);
  });

  it("never touches a mark, another label or the edge", () => {
    const marks = fc.uniqueArray(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        width: fc.integer({ min: 20, max: 110 }),
      }),
      { minLength: 1, maxLength: 40, selector: ({ x, y }) => `${x} ${y}` },
    );
    fc.assert(
      fc.property(marks, (given) => {
        const requests = given.map(({ x, y, width }, i) => request(String(i), x, y, { width, weight: i % 7 }));
        const near = surroundings(requests);
        const placed = placeMapLabels(requests, near);
        placed.forEach(({ box }, i) => {
          expect(encloses(map, box)).toBe(true);
          expect(near.marks.some((mark) => rectsOverlap(mark, box))).toBe(false);
          expect(placed.some((other, k) => k !== i && rectsOverlap(other.box, box))).toBe(false);
        });
      }),
    );
  });
});

it("looks at so many boxes for labels as grows with their number", () => {
  const looked = (count: number) => {
    const side = Math.ceil(Math.sqrt(count));
    const requests = Array.from({ length: count }, (_, i) =>
      request(String(i), 24 * (i % side), 24 * Math.floor(i / side), {
        weight: i % 7,
        bounds: { x: 0, y: 0, width: 24 * side, height: 24 * side },
      }),
    );
    const grid = new RectGrid(32);
    placeMapLabels(requests, surroundings(requests), grid);
    return grid.looked;
  };
  expect(looked(10_000) / looked(1000)).toBeLessThan(12);
});

describe("firstFree", () => {
  it("takes the first box that hides no mark, or none", () => {
    const boxes = [
      { x: 10, y: 10, width: 50, height: 14 },
      { x: 100, y: 10, width: 50, height: 14 },
    ];
    const blocked = { marks: [squareAround({ x: 20, y: 15 }, 8)], taken: [], lineHeight: 14 };
    expect(firstFree(boxes, map, blocked)).toBe(boxes[1]);
    expect(firstFree(boxes.slice(0, 1), map, blocked)).toBeNull();
  });
});

describe("emphasise", () => {
  const requests = [request("a", 100, 100), request("b", 200, 100), request("c", 100, 200, { weight: 0 })];
  const room = surroundings(requests);
  const placed = placeMapLabels(requests, room);
  const bold = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}) =>
    request(id, x, y, { reach: 12, width: 70, eager: true, ...more });

  it("keeps the side of a label, off the ring of its mark, and moves no other", () => {
    const found = emphasise(placed, [bold("a", 100, 100)], room);
    expect(found.find(({ id }) => id === "a")?.box).toMatchObject({ x: 114, width: 70 });
    for (const { id, box } of placed.filter((label) => label.id !== "a"))
      expect(found.find((label) => label.id === id)?.box).toEqual(box);
  });

  it("leaves out, and does not move, a label that the bolder one touches", () => {
    const long = emphasise(placed, [bold("a", 100, 100, { width: 180 })], room);
    expect(long.map(({ id }) => id).toSorted()).toEqual(["a", "c"]);
  });

  it("names a mark that had no room for its name", () => {
    const crowded = [
      request("a", 100, 100),
      request("d", 100, 114, { weight: 0 }),
      request("e", 100, 86, { weight: 0 }),
    ];
    const without = placeMapLabels([crowded[0] ?? request("a", 0, 0)], surroundings(crowded));
    const found = emphasise(without, [bold("d", 100, 114)], surroundings(crowded));
    expect(found.map(({ id }) => id)).toContain("d");
  });

  it("gives way to what the reader points at, the last asked", () => {
    const found = emphasise(placed, [bold("a", 100, 100, { width: 180 })], room);
    const last = emphasise(found, [bold("b", 200, 100)], room);
    expect(last.map(({ id }) => id)).toContain("b");
    for (const one of last)
      for (const other of last) if (one !== other) expect(rectsOverlap(one.box, other.box)).toBe(false);
  });
});
