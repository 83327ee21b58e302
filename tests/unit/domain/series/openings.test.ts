import { describe, expect, test } from "vitest";
import type { OpeningClaim } from "../../../../src/domain/record/claim";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import { openingSeries } from "../../../../src/domain/series/openings";
import { readSites, opening, today } from "../../support/builders";
import { everySite, record } from "../../support/record";

/** What stands for a site with one date. */
const at = (id: string, date: string, own: Partial<OpeningClaim> = {}) => readSites({ id }, opening({ date, ...own }));

const idsOf = (selection: readonly ReadSite[]) =>
  openingSeries(selection, today).rows.map((row) => row.readSite.site.id);

/** The days that are drawn for one date. */
const drawn = (date: string, kind: OpeningClaim["kind"]) =>
  openingSeries([at("x", date, { kind })], today).rows[0]?.period;

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

  test("of the record holds every site once", () => {
    const { rows, notStated } = openingSeries(everySite, record.release.date);
    const placed = [...rows.map((row) => row.readSite), ...notStated];
    expect(placed).toHaveLength(everySite.length);
    expect(new Set(placed)).toEqual(new Set(everySite));
    const starts = rows.map((row) => row.period.start);
    expect(starts).toEqual(starts.toSorted());
  });
});
