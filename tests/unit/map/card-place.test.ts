import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardBox, leader } from "../../../src/map/view/card-place";
import { encloses, rectsOverlap, squareAround, type Point, type Rect } from "../../../src/map/plane/geometry";

const panel = { width: 588, height: 512 };
const area = { x: 0, y: 0, ...panel };
const card = { width: 246, height: 160 };
const point = fc.record({ x: fc.integer({ min: 0, max: 588 }), y: fc.integer({ min: 0, max: 512 }) });

const placed = (at: Point, marks: readonly Point[] = [], others: readonly Rect[] = []) =>
  cardBox(card, panel, at, {
    own: [squareAround(at, 16)],
    marks: marks.map((mark) => squareAround(mark, 6.5)),
    others,
  });

/** The distance from a point to a box in px. */
const away = ({ x, y }: Point, box: Rect) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

describe("cardBox", () => {
  it("is right beside its mark where nothing is in the way", () => {
    const at = { x: 200, y: 250 };
    expect(placed(at)).toMatchObject({ x: 222, y: 170 });
  });

  it("goes round the marks of the selection, and round titles where it can", () => {
    const at = { x: 200, y: 250 };
    const right = [180, 220, 250, 280, 320].map((y) => ({ x: 300, y }));
    const box = placed(at, right);
    expect(right.some((mark) => rectsOverlap(squareAround(mark, 6.5), box))).toBe(false);
    expect(rectsOverlap(placed(at, [], [{ x: 260, y: 0, width: 328, height: 512 }]), { ...area, x: 260 })).toBe(false);
  });

  it("goes as far as it may where only that leaves a legend in sight", () => {
    const at = { x: 200, y: 250 };
    const legend = { x: 216, y: 0, width: 40, height: 512 };
    expect(rectsOverlap(placed(at, [], [legend]), legend)).toBe(false);
  });

  it("leads its line past the other marks where it can", () => {
    const at = { x: 200, y: 250 };
    const beside = { x: 218, y: 250 };
    const line = leader(at, 12, placed(at, [beside]));
    const end = line?.to ?? at;
    expect(Math.sign(end.x - at.x) === 1 && end.y === at.y).toBe(false);
  });

  it("covers the fewest marks where none of its places is free", () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({ x: 20 * i, y: 100 + 10 * (i % 30) }));
    const at = { x: 294, y: 256 };
    const count = (box: Rect) => crowd.filter((mark) => rectsOverlap(squareAround(mark, 6.5), box)).length;
    expect(count(placed(at, crowd))).toBeLessThan(count({ x: 316, y: 176, ...card }));
  });

  it("is always in the panel, never over its own mark and never more than 80 px from it", () => {
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 90 }), (at, others) => {
        const box = placed(at, others);
        expect(encloses(area, box)).toBe(true);
        expect(rectsOverlap(box, squareAround(at, 16))).toBe(false);
        expect(away(at, box)).toBeLessThanOrEqual(80.5);
      }),
    );
  });
});

describe("leader", () => {
  const box = { x: 100, y: 100, width: 50, height: 40 };

  it("runs from the ring of the mark to the nearest point of the card", () => {
    expect(leader({ x: 50, y: 120 }, 12, box)).toEqual({ from: { x: 62, y: 120 }, to: { x: 100, y: 120 } });
  });

  it("is not drawn where the card touches the ring", () => {
    expect(leader({ x: 90, y: 120 }, 12, box)).toBeNull();
  });
});
