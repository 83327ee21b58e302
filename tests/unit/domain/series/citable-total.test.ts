import { describe, expect, test } from "vitest";
import { parseTotal, printTotal, sitesOfTotal, totalNames } from "../../../../src/domain/series/citable-total";
import { groupings, groupKey } from "../../../../src/domain/selection/grouping";
import { everySite } from "../../support/record";

describe("a total in an address", () => {
  test("reads back as it was written, for every name, grouping and group of the record", () => {
    for (const name of totalNames) {
      expect(parseTotal(printTotal(name))).toEqual({ name, by: null, key: null });
      for (const by of groupings)
        for (const key of new Set(everySite.map((readSite) => groupKey(readSite, by))))
          expect(parseTotal(printTotal(name, by, key))).toEqual({ name, by, key });
    }
  });

  test.each([
    "",
    "total",
    "total.",
    "total.money",
    "total.investment.planet.SE",
    "total.investment.country",
    "total.investment.country.",
    "total.investment.country.SE.x",
    "x.investment.1",
  ])("is none in %j", (text) => expect(parseTotal(text)).toBeNull());

  test("keeps its older name, since the page and its charts have one total", () => {
    expect(parseTotal("total.capacity_it_load")).toEqual({ name: "it_load", by: null, key: null });
    expect(parseTotal("total.capacity_grid_connection.country.SE")).toEqual({
      name: "grid_connection",
      by: "country",
      key: "SE",
    });
  });

  test("is of the sites of its group, and of all without one", () => {
    const swedish = sitesOfTotal(everySite, { name: "investment", by: "country", key: "SE" });
    expect(swedish.map(({ site }) => site.country)).toEqual(swedish.map(() => "SE"));
    expect(swedish.length).toBeGreaterThan(10);
    expect(sitesOfTotal(everySite, { name: "investment", by: null, key: null })).toBe(everySite);
  });
});
