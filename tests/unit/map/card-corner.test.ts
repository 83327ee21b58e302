import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardBox, cardPlace } from "../../../src/map/view/card-corner";
import { squareAround, rectsOverlap } from "../../../src/map/plane/geometry";

const panel = { width: 588, height: 512 };
const card = { width: 200, height: 160 };
const point = fc.record({ x: fc.integer({ min: 0, max: 588 }), y: fc.integer({ min: 0, max: 512 }) });

describe("cardPlace", () => {
  it("stands in the right upper corner where nothing is in the way", () => {
    expect(cardPlace(card, panel, [squareAround({ x: 250, y: 250 }, 16)], [])).toEqual({ right: 1, down: 0 });
  });

  it("leaves the corner of its own mark", () => {
    expect(cardPlace(card, panel, [squareAround({ x: 500, y: 80 }, 16)], [])).toEqual({ right: 1, down: 1 });
  });

  it("goes where it hides the fewest others", () => {
    const others = [
      { x: 500, y: 50 },
      { x: 520, y: 80 },
      { x: 500, y: 450 },
    ];
    expect(cardPlace(card, panel, [squareAround({ x: 250, y: 250 }, 16)], others)).toEqual({ right: 0, down: 0 });
  });

  it("leaves a frame full of marks for a free side", () => {
    const frame = [30, 60, 90].flatMap((x) => [60, 100, 140].map((y) => ({ x, y })));
    const right = [40, 150, 260, 370, 480].flatMap((y) => [400, 440, 480, 520].map((x) => ({ x, y })));
    const below = [420, 460, 500].flatMap((y) => [40, 120, 180].map((x) => ({ x, y })));
    expect(cardPlace(card, panel, [squareAround({ x: 330, y: 90 }, 16)], [...frame, ...right, ...below])).toEqual({
      right: 0,
      down: 0.5,
    });
  });

  it("never covers its own mark", () => {
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 90 }), (mark, others) => {
        const own = squareAround(mark, 16);
        return !rectsOverlap(cardBox(cardPlace(card, panel, [own], others), card, panel), own);
      }),
    );
  });
});
