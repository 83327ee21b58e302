import { describe, expect, test } from "vitest";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { statusMatrix } from "../../../../src/domain/overview/status-matrix";
import { capacityTotals, investmentTotal } from "../../../../src/domain/series/totals";
import { introWords } from "#words/explore/intro";
import { capacity, investment, readSites, ruleContext, status } from "../../support/builders";
import { everySite, recordRuleContext } from "../../support/record";

const none = { value: null, sites: 0, hasParts: false };
const sites = [
  readSites(
    { id: "runs" },
    status({ value: "operating" }),
    capacity({ mw: 10, basis: "it_load", stage: "operating" }),
    capacity({ mw: 40, basis: "it_load", stage: "full_build" }),
  ),
  readSites({ id: "planned" }, status({ value: "operating" }), capacity({ mw: 5, basis: "it_load" })),
  readSites({ id: "built" }, status({ value: "under_construction" }), investment({ amount: 2e9 })),
  readSites(
    { id: "rests" },
    status({ value: "paused" }),
    investment({ amount: 3e9 }),
    capacity({ mw: 7, basis: "it_load" }),
  ),
];

describe("the matrix of statuses", () => {
  const matrix = statusMatrix(sites, [], "EUR", ruleContext);
  const rowOf = (of: string) => matrix.rows.find((row) => row.status === of);

  test("has a row for each status that totals count, and one for none stated only where a site has none", () => {
    expect(matrix.rows.map((row) => row.status)).toEqual([
      "operating",
      "under_construction",
      "permitting",
      "announced",
    ]);
    expect(statusMatrix([readSites({})], [], "EUR", ruleContext).rows.at(-1)).toMatchObject({
      status: "unknown",
      sites: 1,
    });
  });

  test("sums each status with the number of sites that state it; nothing stated is not zero", () => {
    expect(rowOf("operating")).toMatchObject({
      sites: 2,
      megawatts: { it_load: { value: 45, sites: 2 } },
      money: none,
    });
    expect(rowOf("under_construction")).toMatchObject({
      money: { value: 2e9, sites: 1 },
      megawatts: { it_load: none },
    });
    expect(rowOf("permitting")).toMatchObject({ sites: 0, money: none });
  });

  test("tells what runs now from what operating sites plan", () => {
    expect(matrix.running).toEqual({
      it_load: { value: 10, sites: 1, hasParts: false },
      unspecified: none,
      grid_connection: none,
    });
  });

  test("keeps paused sites out of every sum, and beside them", () => {
    expect(matrix.all).toMatchObject({
      sites: 4,
      megawatts: { it_load: { value: 45, sites: 2 } },
      money: { value: 2e9, sites: 1 },
    });
    expect(matrix.apart).toEqual([
      {
        status: "paused",
        sites: 1,
        money: { status: "paused", value: 3e9, sites: 1 },
        megawatts: [{ status: "paused", value: 7, sites: 1, basis: "it_load" }],
      },
    ]);
  });

  test("counts every site in a row or beside them, so that the last row hides none", () => {
    const all = statusMatrix(everySite, [], "EUR", recordRuleContext);
    const counted = [...all.rows, ...all.apart].reduce((sum, { sites: own }) => sum + own, 0);
    expect(counted).toBe(all.all.sites);
    expect(counted).toBe(everySite.length);
    expect(introWords.matrix.apartOf(1, counted)).toBe(`1 of the ${counted}`);
    expect(introWords.matrix.apartOf(2, 2)).toBe("2 sites");
  });
  test("keeps its rows where a status is chosen, and totals that alone", () => {
    const chosen = statusMatrix(sites, ["under_construction"], "EUR", ruleContext);
    expect(chosen.rows).toEqual(matrix.rows);
    expect(chosen.all).toMatchObject({ sites: 1, money: { value: 2e9, sites: 1 }, megawatts: { it_load: none } });
  });

  test("tells a status of which only parts are stated from one of which nothing is", () => {
    const part = readSites({ id: "p" }, status({ value: "operating" }), investment({ measure: "phase" }));
    const { rows } = statusMatrix([part], [], "EUR", ruleContext);
    const moneyOf = (value: string) => rows.find((row) => row.status === value)?.money;
    expect(moneyOf("operating")).toEqual({ value: null, sites: 0, hasParts: true });
    expect(moneyOf("announced")).toEqual(none);
  });

  test("names a plan that is a large share of its cell, and none of a few sites", () => {
    const plans = (...sizes: readonly number[]) =>
      statusMatrix(
        sizes.map((mw, index) => readSites({ id: `s${index}` }, status({ value: "announced" }), capacity({ mw }))),
        [],
        "EUR",
        ruleContext,
      ).dominant;
    expect(plans(300, 200, 200, 150, 150)).toMatchObject({ cell: 1000, row: { claim: { mw: 300 } } });
    expect(plans(299, 201, 200, 150, 150)).toBeNull();
    expect(plans(900, 1)).toBeNull();
  });

  test("has the totals of every other page, and its rows make them up", () => {
    const all = statusMatrix(everySite, [], "EUR", recordRuleContext);
    const megawatts = capacityTotals(everySite);
    for (const basis of ["it_load", "unspecified", "grid_connection"] as const) {
      expect(all.all.megawatts[basis]).toMatchObject({ value: megawatts[basis].mw, sites: megawatts[basis].sites });
      const sum = all.rows.reduce((found, row) => found + (row.megawatts[basis].value ?? 0), 0);
      expect(sum).toBeCloseTo(megawatts[basis].mw ?? 0, 6);
    }
    const money = investmentTotal(investmentSeries(everySite, "EUR", recordRuleContext.rates));
    expect(all.all.money.value).toBeCloseTo(money.amount ?? 0, 2);
    expect(all.all.money.sites).toBe(money.covered);
    const counted = [...all.rows, ...all.apart].reduce((found, row) => found + row.sites, 0);
    expect(counted).toBe(everySite.length);
    expect(all.dominant?.row.readSite.site.country).toBe("GL");
  });
});
