import { describe, expect, it } from "vitest";
import { circleFigure, withoutCircle } from "../../../../src/domain/selection/circles";
import { circleRadius, leastRadius } from "../../../../src/map/marks/circles";
import { capacity, investment, readSites, ruleContext } from "../../support/builders";

const { rates } = ruleContext;

describe("the circle of a site", () => {
  it("shows the capacity that stands for it everywhere", () => {
    const site = readSites({}, capacity({ mw: 230 }), capacity({ id: "x.capacity.2", mw: 20, stage: "phase" }));
    expect(circleFigure(site, "capacity", rates)).toBe(site.capacity?.claim.mw);
    expect(circleFigure(site, "capacity", rates)).toBe(230);
    const both = readSites({}, capacity(), investment());
    expect([circleFigure(site, "none", rates), circleFigure(both, "none", rates)]).toEqual([null, null]);
  });

  it("shows the money in euros, and nothing for an amount without a rate", () => {
    expect(circleFigure(readSites({}, investment({ amount: 2e9 })), "investment", rates)).toBe(2e9);
    const foreign = readSites({}, investment({ currency: "CZK" }));
    expect(circleFigure(foreign, "investment", rates)).toBe("unconverted");
    expect(withoutCircle([foreign, readSites({})], "investment", rates)).toEqual({ notStated: 1, unconverted: 1 });
    expect(withoutCircle([foreign], "capacity", rates)).toEqual({ notStated: 1, unconverted: 0 });
  });

  it("has an area in proportion to its figure, and is never hidden by the glyph", () => {
    for (const [measure, figure] of [
      ["capacity", 200],
      ["investment", 1e9],
    ] as const)
      expect(circleRadius(measure, 4 * figure)).toBeCloseTo(2 * circleRadius(measure, figure));
    expect(circleRadius("capacity", 100)).toBeCloseTo(9.2);
    expect(circleRadius("investment", 1e9)).toBeCloseTo(11.07, 1);
    expect(circleRadius("capacity", 1)).toBe(leastRadius);
  });
});
