import { describe, expect, test } from "vitest";
import {
  monthsWithoutRates,
  reachByCountry,
  unconvertible,
  undatedCount,
} from "../../../../src/domain/provenance/limits";
import { newestStatement } from "../../../../src/domain/record/newest-statement";
import { capacity, investment, rates, site, status } from "../../support/builders";
import { record } from "../../support/record";

test("the newest statement is given as stated; a vague date counts from its first day", () => {
  const claims = ["2026", "2025-12-31", null, "2026-01-02"].map((stated) => status({ stated }));
  expect(newestStatement(claims)).toBe("2026-01-02");
  expect(newestStatement(claims.slice(0, 3))).toBe("2026");
  expect(newestStatement([status({ stated: null })])).toBeNull();
  expect(undatedCount(claims)).toBe(1);
});

test("a country without sites is named too", () => {
  const reach = reachByCountry([site({ claims: [capacity()] })]);
  expect(reach.find(({ country }) => country === "SE")).toEqual({ country: "SE", sites: 1, newest: "2026-02-03" });
  expect(reach.find(({ country }) => country === "FO")).toEqual({ country: "FO", sites: 0, newest: null });
});

test("the months after the table are named up to the day's own", () => {
  const table = rates({ "2025-11": { SEK: 11 } });
  expect(monthsWithoutRates(table, "2026-01-15")).toEqual(["2025-12", "2026-01"]);
  expect(monthsWithoutRates(table, "2025-11-30")).toEqual([]);
  expect(monthsWithoutRates(rates({}), "2026-01-15")).toEqual([]);
});

test("amounts that cannot be converted are counted by what they lack", () => {
  const claims = [
    investment(),
    investment({ currency: "SEK" }),
    investment({ currency: "SEK", stated: null }),
    investment({ stated: null }),
    investment({ currency: "CZK" }),
    capacity(),
  ];
  const table = rates({ "2026-02": { SEK: 11 } });
  expect(unconvertible(claims, "EUR", table)).toEqual({
    amounts: 5,
    undated: 2,
    foreign: 1,
    withoutRate: 1,
    currencies: ["CZK"],
  });
});

describe("of the record", () => {
  test("the newest statement on Denmark is older than the one on Norway", () => {
    const newest = new Map(reachByCountry(record.sites).map((reach) => [reach.country, reach.newest]));
    expect(newest.get("DK")).toBe("2026-08-11");
    expect(newest.get("NO")).toBe("2026-10-06");
    expect(newest.get("FO")).toBeNull();
  });

  test("October and November 2026 have no rates", () => {
    expect(monthsWithoutRates(record.rates, record.release.date)).toEqual(["2026-10", "2026-11"]);
  });
});
