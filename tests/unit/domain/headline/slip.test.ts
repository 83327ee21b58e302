import { describe, expect, test } from "vitest";
import { readRecord } from "../../../../src/domain/headline/read-record";
import { slipOf, slipSummary } from "../../../../src/domain/headline/slip";
import type { ClaimRule } from "../../../../src/domain/headline/rule";
import { opening } from "../../support/builders";
import { record } from "../../support/record";

const first = (date: string, own = {}) => opening({ id: "x.opening.1", date, stated: "2024-09", ...own });
const now = (date: string, own = {}) => opening({ id: "x.opening.2", date, stated: "2026-02-01", ...own });
const months = (a: ReturnType<typeof first>, b: ReturnType<typeof now>) => slipOf([a, b], b)?.months;

describe("a slip", () => {
  test("counts from the shortest to the longest that both precisions allow", () => {
    expect(months(first("2024"), now("2026-Q1"))).toEqual({ shortest: 12, longest: 27 });
    expect(months(first("2026-01"), now("2026-03"))).toEqual({ shortest: 1, longest: 3 });
  });
  test("of dates that touch may be nothing at the least", () => {
    expect(months(first("2028-H1"), now("2028-H2"))).toEqual({ shortest: 0, longest: 12 });
  });
  test("is none where the dates overlap: the date only became more precise, or less", () => {
    expect(months(first("2027"), now("2027-H1"))).toBeNull();
    expect(months(first("2026-Q3"), now("2026"))).toBeNull();
  });
  test("is none where 'by' or 'not before' leave room for both", () => {
    expect(months(first("2027", { qualifier: "up_to" }), now("2026"))).toBeNull();
    expect(months(first("2026", { qualifier: "at_least" }), now("2029"))).toBeNull();
  });
  test("the other way is below zero", () => {
    expect(months(first("2028"), now("2026"))).toEqual({ shortest: -12, longest: -36 });
  });
  test("compares planned dates of the same stage only, dated and undoubted", () => {
    const current = now("2027");
    for (const own of [{ stage: "phase" }, { kind: "actual" }, { doubt: "Misread." }, { stated: null }])
      expect(slipOf([first("2024", own), current], current)).toBeNull();
    expect(slipOf([first("2024")], null)).toBeNull();
    const opened = now("2026", { kind: "actual" });
    expect(slipOf([first("2024"), opened], opened)).toBeNull();
  });
});

describe("in the record", () => {
  const slipped = (rule: ClaimRule, day = record.release.date) =>
    readRecord(record, { rule, day }).readSites.filter(({ slip }) => (slip?.months?.longest ?? 0) > 0);

  test("before DEN01 was said to have opened, it slipped by the headline rule, with both claims", () => {
    const den01 = slipped("headline", "2026-06-30").find(({ site }) => site.id === "dk-ballerup-atnorth-den01")?.slip;
    expect([den01?.first.date, den01?.current.date]).toEqual(["2024", "2026-Q1"]);
    expect(den01?.months).toEqual({ shortest: 12, longest: 27 });
  });
  test("by the newest claims more sites slipped, Sollefteå and Strängnäs among them", () => {
    const ids = slipped("newest").map(({ site }) => site.id);
    expect(ids.length).toBeGreaterThan(slipped("headline").length);
    expect(ids).toEqual(expect.arrayContaining(["se-solleftea-atnorth", "se-strangnas-brookfield"]));
  });
  test("Narvik and Borlänge were only re-worded", () => {
    for (const id of ["no-narvik-nscale", "se-borlange-ecodatacenter"]) {
      const slip = readRecord(record, { rule: "headline", day: record.release.date }).readSites.find(
        ({ site }) => site.id === id,
      )?.slip;
      expect(slip).not.toBeNull();
      expect(slip?.months).toBeNull();
    }
  });
  test("the summary counts the compared, the slipped and the middle one", () => {
    const slips = [
      ["2024", "2026-Q1"],
      ["2027", "2027-H1"],
      ["2026-01", "2026-03"],
    ].flatMap(([a = "", b = ""]) => slipOf([first(a), now(b)], now(b)) ?? []);
    expect(slips).toHaveLength(3);
    expect(slipSummary(slips)).toEqual({ compared: 3, slipped: 2, median: { shortest: 6.5, longest: 15 } });
    expect(slipSummary([]).median).toBeNull();
  });
});
