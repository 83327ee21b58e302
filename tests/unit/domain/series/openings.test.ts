import { describe, expect, test } from "vitest";
import type { OpeningClaim } from "../../../../src/domain/record/claim";
import { toReadSite, type ReadSite } from "../../../../src/domain/headline/read-site";
import { monthsPast, openingState, type OpeningState } from "../../../../src/domain/headline/opening-state";
import { byState, openingSeries } from "../../../../src/domain/series/openings";
import { statusesOrUnknown, type StatusOrUnknown } from "../../../../src/domain/record/status";
import { readSites, ruleContext, opening, site, status, today } from "../../support/builders";
import { everySite, record } from "../../support/record";

/** The state on a day of an opening at a site of some status. */
function on(day: string, own: Partial<OpeningClaim>, stands: StatusOrUnknown = "announced"): OpeningState {
  return openingState(opening(own), stands, day);
}

/** What stands for a site with one date. */
const at = (id: string, date: string, own: Partial<OpeningClaim> = {}) => readSites({ id }, opening({ date, ...own }));

const idsOf = (selection: readonly ReadSite[]) =>
  openingSeries(selection, today).rows.map((row) => row.readSite.site.id);

/** The days that are drawn for one date. */
const drawn = (date: string, kind: OpeningClaim["kind"]) =>
  openingSeries([at("x", date, { kind })], today).rows[0]?.period;

describe("the state of an opening", () => {
  test("is ahead up to the last day that the date can mean, and passed the day after", () => {
    expect(on("2026-03-31", { date: "2026-Q1" })).toBe("ahead");
    expect(on("2026-04-01", { date: "2026-Q1" })).toBe("passed");
    expect(on("2026-12-31", { date: "2026" })).toBe("ahead");
    expect(on("2027-01-01", { date: "2026" })).toBe("passed");
  });

  test.each(["exact", "about", "up_to"] as const)("passes where the date is “%s”", (qualifier) => {
    expect(on("2027-01-01", { date: "2026", qualifier })).toBe("passed");
  });

  test("never passes where it is “not before” the date", () => {
    expect(on("2030-01-01", { date: "2026", qualifier: "at_least" })).toBe("ahead");
  });

  test("is opened where the date is an actual one, whatever the status", () => {
    for (const stands of statusesOrUnknown) expect(on(today, { kind: "actual", date: "2025" }, stands)).toBe("opened");
  });

  test.each(["2020", "2030"])("is operating where the site is in use and only planned for %s", (date) => {
    expect(on(today, { date }, "operating")).toBe("operating");
  });

  test("does not pass where the site is cancelled, but does where it is paused", () => {
    expect(on(today, { date: "2025" }, "cancelled")).toBe("ahead");
    expect(on(today, { date: "2025" }, "paused")).toBe("passed");
    expect(on(today, { date: "2025" }, "unknown")).toBe("passed");
  });

  test("is not stated without a claim, or with a date that is none", () => {
    expect(openingState(null, "operating", today)).toBe("not_stated");
    expect(on(today, { date: "some day" })).toBe("not_stated");
  });

  test("is judged by the day given, not by the clock", () => {
    const acme = site({ claims: [opening({ date: "2027" })] });
    expect(toReadSite(acme, ruleContext, "2026-11-21", record).openingState).toBe("ahead");
    expect(toReadSite(acme, ruleContext, "2028-01-01", record).openingState).toBe("passed");
  });
});

describe("the months since a date passed", () => {
  test.each([
    ["2026-Q1", "2026-11-21", 8],
    ["2026-Q1", "2026-11-05", 7],
    ["2025", "2026-11-21", 11],
    ["2026-11-20", "2026-11-21", 0],
    ["2026-Q1", "2026-04-01", 0],
    ["2026-Q1", "2026-04-30", 1],
    ["2026-01", "2026-02-28", 1],
  ])("are counted from the end of %s to %s, to the nearest whole one: %i", (date, day, count) => {
    expect(monthsPast(opening({ date }), day)).toBe(count);
  });

  test("are none where the date is none", () => {
    expect(monthsPast(opening({ date: "soon" }), today)).toBe(0);
  });
});

describe("the timeline of a selection", () => {
  test("goes by the first day that a date can mean, the more precise first, then by id", () => {
    const all = [
      at("0-year", "2027"),
      at("later", "2027-02"),
      at("b", "2027-01"),
      at("a", "2027-01"),
      at("old", "2020"),
    ];
    expect(idsOf(all)).toEqual(["old", "a", "b", "0-year", "later"]);
  });

  test("draws a date as wide as it is vague", () => {
    expect(drawn("2027-H1", "planned")).toEqual({ start: "2027-01-01", end: "2027-06-30" });
  });

  test("ends an actual date with the day, but no planned one", () => {
    expect(drawn("2026", "actual")).toEqual({ start: "2026-01-01", end: today });
    expect(drawn("2026", "planned")).toEqual({ start: "2026-01-01", end: "2026-12-31" });
  });

  test("leaves an actual date alone that is over, or that lies ahead", () => {
    expect(drawn("2017", "actual")).toEqual({ start: "2017-01-01", end: "2017-12-31" });
    expect(drawn("2027", "actual")).toEqual({ start: "2027-01-01", end: "2027-12-31" });
  });

  test("keeps a site without a date, or with one that is none, silent", () => {
    const [none, full, bad] = [readSites({ id: "a" }), at("b", "2027", { stage: "full" }), at("c", "soon")];
    expect(openingSeries([none, full, bad], today)).toEqual({ rows: [], notStated: [none, full, bad] });
  });

  test("groups its rows by state in the chart's order, and only by those that occur", () => {
    const all = [
      at("ahead", "2030"),
      at("passed", "2025"),
      readSites({ id: "in-use" }, opening({ date: "2024" }), status({ value: "operating" })),
      at("opened", "2017", { kind: "actual" }),
    ];
    const groups = byState(openingSeries(all, today).rows);
    expect([...groups.keys()]).toEqual(["opened", "passed", "operating", "ahead"]);
    expect(groups.get("passed")?.map((row) => row.readSite.site.id)).toEqual(["passed"]);
    expect([...byState([]).keys()]).toEqual([]);
  });

  test("of the record holds every site once, and its groups every row once", () => {
    const { rows, notStated } = openingSeries(everySite, record.release.date);
    const placed = [...rows.map((row) => row.readSite), ...notStated];
    expect(placed).toHaveLength(everySite.length);
    expect(new Set(placed)).toEqual(new Set(everySite));
    expect(new Set([...byState(rows).values()].flat())).toEqual(new Set(rows));
    const starts = rows.map((row) => row.period.start);
    expect(starts).toEqual(starts.toSorted());
  });
});
