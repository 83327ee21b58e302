import { expect, test } from "vitest";
import { ages, freshness, recentFrom, sitesByAge } from "../../../../src/domain/latest/freshness";
import { plainReading, readRecord } from "../../../../src/domain/headline/read-record";
import { readSites, status } from "../../support/builders";
import { record } from "../../support/record";

const said = (id: string, country: "SE" | "NO" | "DK", ...dates: readonly (string | null)[]) =>
  readSites({ id, country }, ...dates.map((stated, index) => status({ id: `${id}.status.${index}`, stated })));

test("what is recent begins with the month two months before, across the turn of a year too", () => {
  expect(recentFrom("2026-11-28")).toBe("2026-09-01");
  expect(recentFrom("2026-01-31")).toBe("2025-11-01");
});

test("countries come by their newest statement as stated, with how many are recent; one without a date is last", () => {
  const sites = [
    said("dk-a", "DK", null),
    said("se-a", "SE", "2026-08", "2025-01-01"),
    said("no-a", "NO", "2026-09-01", "2026-10-02"),
    said("no-b", "NO", "2026-08-31"),
  ];
  expect(freshness(sites, "2026-11-28")).toEqual([
    { country: "NO", newest: "2026-10-02", recent: 2 },
    { country: "SE", newest: "2026-08", recent: 0 },
    { country: "DK", newest: null, recent: 0 },
  ]);
  expect(freshness([], "2026-11-28")).toEqual([]);
});

test("each site has one age, by its newest statement", () => {
  const dates = ["2026-09-01", "2026-08-31", "2026-05-28", "2026-05-27", "2025-11-28", "2025-11-27", null];
  const sites = dates.map((date, index) => said(`se-${index}`, "SE", date, "2001"));
  const found = sitesByAge(sites, "2026-11-28");
  const indexes = Object.fromEntries(ages.map((age) => [age, found[age].map(({ site }) => Number(site.id.slice(3)))]));
  expect(indexes).toEqual({ recent: [0], half_year: [1, 2], year: [3, 4], old: [5, 6] });
});

test("of the record every site has one age, and the countries' recent statements are all of them", () => {
  const { readSites: sites } = readRecord(record, plainReading(record));
  const day = record.release.date;
  const found = sitesByAge(sites, day);
  expect(ages.flatMap((age) => found[age])).toHaveLength(sites.length);
  const recent = sites.flatMap(({ site }) => site.claims).filter(({ stated }) => (stated ?? "") >= recentFrom(day));
  expect(freshness(sites, day).reduce((sum, country) => sum + country.recent, 0)).toBe(recent.length);
});
