import { describe, expect, it } from "vitest";
import { layoutFor, toPlane } from "../../../src/map/plane/layout";
import { type ArrowKey, arrows, isArrow, neighbour } from "../../../src/map/marks/neighbour";
import { separate } from "../../../src/map/marks/separate";
import { places } from "./places";

const cross = [
  { id: "middle", x: 0, y: 0 },
  { id: "right", x: 10, y: 2 },
  { id: "far right", x: 30, y: 0 },
  { id: "left", x: -10, y: 0 },
  { id: "up", x: 3, y: -10 },
  { id: "down", x: 0, y: 10 },
];
const middle = { id: "middle", x: 0, y: 0 };

describe("neighbour", () => {
  it.each([
    ["ArrowRight", "right"],
    ["ArrowLeft", "left"],
    ["ArrowUp", "up"],
    ["ArrowDown", "down"],
  ] as const)("%s leads to the nearest mark that way", (arrow, id) => {
    expect(neighbour(cross, middle, arrow)).toBe(id);
  });

  it("is null at the edge", () => {
    expect(neighbour(cross, { id: "far right", x: 30, y: 0 }, "ArrowRight")).toBeNull();
  });

  it("leads into the whole half where the quarter is empty", () => {
    expect(neighbour([...cross, { id: "steep", x: 14, y: -40 }], { id: "far right", x: 12, y: 30 }, "ArrowRight")).toBe(
      "steep",
    );
  });

  it("reaches every mark of the record from the first", () => {
    const layout = layoutFor({ width: 588, height: 512 });
    const homes = places.flatMap(({ country, lat, lon }) => toPlane(country, { lat, lon }, layout) ?? []);
    const marks = separate(homes, 16).map((at, i) => ({ id: places[i]?.id ?? "", ...at }));
    const keys = Object.keys(arrows).filter((key): key is ArrowKey => isArrow(key));
    const reached = new Set([marks[0]?.id]);
    const next = [marks[0]];
    for (const from of next) {
      if (!from) continue;
      for (const key of keys) {
        const id = neighbour(marks, from, key);
        if (id === null || reached.has(id)) continue;
        reached.add(id);
        next.push(marks.find((mark) => mark.id === id));
      }
    }
    expect(marks.filter(({ id }) => !reached.has(id))).toEqual([]);
  });
});
