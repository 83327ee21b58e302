import { describe, expect, test } from "vitest";
import { groupings } from "../../../../src/domain/selection/grouping";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { investmentStacks } from "../../../../src/domain/series/investment-groups";
import { investmentTotal } from "../../../../src/domain/series/totals";
import { readSites, investment, rates, status } from "../../support/builders";
import { everySite, record } from "../../support/record";

const rows = investmentSeries(
  [
    readSites({ id: "a" }, investment({ amount: 2e9 }), status({ value: "operating" })),
    readSites({ id: "b" }, investment({ amount: 1e9, qualifier: "up_to" }), status()),
    readSites({ id: "c", country: "NO" }, investment({ measure: "phase" })),
    readSites({ id: "d", parent: "a" }, investment({ amount: 9e9 })),
    readSites({ id: "e" }, investment({ amount: 4e9 }), status({ value: "paused" })),
  ],
  "EUR",
  rates({}),
).rows;

describe("announced investments in groups", () => {
  test("add up whole sites without a parent by status, and count parts apart", () => {
    const [sweden, norway] = investmentStacks(rows, "country");
    expect(sweden).toMatchObject({ key: "SE", amount: 3e9, upTo: 1, parts: 0 });
    expect(Object.fromEntries(sweden?.shares ?? [])).toEqual({ operating: 2e9, announced: 1e9, paused: 4e9 });
    expect(sweden?.apart).toEqual([{ status: "paused", value: 4e9, sites: 1 }]);
    expect(norway).toMatchObject({ key: "NO", amount: null, parts: 1, rows: [] });
  });

  test.each(groupings)("of the record by %s add up to its total", (by) => {
    const series = investmentSeries(everySite, "EUR", record.rates);
    const { amount, covered, parts } = investmentTotal(series);
    const stacks = investmentStacks(series.rows, by);
    expect(stacks.reduce((sum, stack) => sum + (stack.amount ?? 0), 0)).toBeCloseTo(amount ?? Number.NaN, 0);
    expect(stacks.reduce((sum, stack) => sum + stack.rows.length, 0)).toBe(covered);
    expect(stacks.reduce((sum, stack) => sum + stack.parts, 0)).toBe(parts);
    for (const { amount: own, apart, shares } of stacks) {
      const beside = apart.reduce((sum, { value }) => sum + value, 0);
      expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo((own ?? 0) + beside, 0);
    }
  });
});
