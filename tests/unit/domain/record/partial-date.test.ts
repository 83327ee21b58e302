import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  firstDayOf,
  interval,
  middleDay,
  monthsBetween,
  nextDay,
  overlaps,
  yearFraction,
} from "../../../../src/domain/record/partial-date";
import { anyDay } from "../../support/arbitrary";

describe("the interval of a date", () => {
  test.each([
    ["2027", "2027-01-01", "2027-12-31"],
    ["2027-H1", "2027-01-01", "2027-06-30"],
    ["2027-H2", "2027-07-01", "2027-12-31"],
    ["2027-Q1", "2027-01-01", "2027-03-31"],
    ["2027-Q2", "2027-04-01", "2027-06-30"],
    ["2027-Q3", "2027-07-01", "2027-09-30"],
    ["2027-Q4", "2027-10-01", "2027-12-31"],
    ["2027-02", "2027-02-01", "2027-02-28"],
    ["2028-02", "2028-02-01", "2028-02-29"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2027-12", "2027-12-01", "2027-12-31"],
    ["2028-02-29", "2028-02-29", "2028-02-29"],
    ["2027-07-31", "2027-07-31", "2027-07-31"],
    ["0987-02", "0987-02-01", "0987-02-28"],
  ])("%s is %s to %s", (date, start, end) => {
    expect(interval(date)).toEqual({ start, end });
  });

  test.each([
    "",
    "27",
    "20270",
    "2027-",
    "2027-H0",
    "2027-H3",
    "2027-Q0",
    "2027-Q5",
    "2027-h1",
    "2027-Q1-01",
    "2027-00",
    "2027-13",
    "2027-1",
    "2027-01-00",
    "2027-01-32",
    "2027-04-31",
    "2027-02-29",
    "1900-02-29",
    "2027-01-1",
    "2027-01-01T00:00",
    " 2027",
    "2027\n",
    "2027/01",
    "mid-2027",
    "٢٠٢٧",
  ])("%j is no date", (text) => {
    expect(interval(text)).toBeNull();
  });

  test("is found for no text that is not a date, and never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(interval(text) === null || /^\d{4}(-|$)/.test(text)).toBe(true);
      }),
    );
  });

  test("of a year is that of its halves, its quarters and its months laid end to end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const laid = (names: readonly string[]) => names.map((name) => interval(`${year}-${name}`));
        const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
        for (const parts of [laid(["H1", "H2"]), laid(["Q1", "Q2", "Q3", "Q4"]), laid(months)]) {
          expect(parts[0]?.start).toBe(`${year}-01-01`);
          expect(parts.at(-1)?.end).toBe(`${year}-12-31`);
          parts.slice(1).forEach((part, index) => expect(part?.start).toBe(nextDay(parts[index]?.end ?? "")));
        }
      }),
    );
  });

  test("of a day is the day alone", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(interval(day)).toEqual({ start: day, end: day });
      }),
    );
  });
});

describe("one day of a date", () => {
  test.each([
    ["2027-Q3", "2027-07-01"],
    ["2027-07-31", "2027-07-31"],
    ["soon", "soon"],
  ])("the first one of %s is %s", (date, day) => {
    expect(firstDayOf(date)).toBe(day);
  });

  test.each([
    ["1970-01-01", 0],
    ["1970-01-03", 2],
    ["1970-01", 15],
    ["1971", 365 + 182],
    ["soon", null],
  ])("the middle one of %s is %s days after 1970 began", (date, days) => {
    expect(middleDay(date)).toBe(days);
  });
});

describe("two intervals overlap", () => {
  const half = { start: "2027-01-01", end: "2027-06-30" };

  test("where they share a single day", () => {
    expect(overlaps(half, { start: "2027-06-30", end: "2027-12-31" })).toBe(true);
    expect(overlaps({ start: "2027-06-30", end: "2027-12-31" }, half)).toBe(true);
    expect(overlaps(half, { start: "2026-01-01", end: "2027-01-01" })).toBe(true);
    expect(overlaps({ start: "2026-01-01", end: "2027-01-01" }, half)).toBe(true);
  });

  test("where one lies in the other", () => {
    expect(overlaps(half, { start: "2027-02-01", end: "2027-02-28" })).toBe(true);
    expect(overlaps({ start: "2027-02-01", end: "2027-02-28" }, half)).toBe(true);
  });

  test("but not where one ends the day before the other", () => {
    expect(overlaps(half, { start: "2027-07-01", end: "2027-12-31" })).toBe(false);
    expect(overlaps({ start: "2027-07-01", end: "2027-12-31" }, half)).toBe(false);
  });
});

describe("months", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-06-30", 0, "2026-06-30"],
  ])("%s and %i months is %s", (day, count, then) => {
    expect(addMonths(day, count)).toBe(then);
  });

  test.each([
    ["2026-03-31", "2026-11-21", 7],
    ["2026-03-31", "2026-04-29", 0],
    ["2026-03-31", "2026-04-30", 1],
    ["2026-01-31", "2026-02-28", 1],
    ["2025-12-31", "2026-12-30", 11],
    ["2025-12-31", "2026-12-31", 12],
    ["2026-05-20", "2026-05-20", 0],
    ["2026-05-20", "2026-05-19", -1],
    ["2026-05-20", "2026-04-20", -1],
  ])("from %s to %s there are %i whole ones", (from, to, count) => {
    expect(monthsBetween(from, to)).toBe(count);
  });

  test("counted between two days are as many as can be added to the first without passing the second", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const count = monthsBetween(from, to);
        expect(addMonths(from, count) <= to).toBe(true);
        expect(addMonths(from, count + 1) > to).toBe(true);
      }),
    );
  });

  test("added to a day keep it a day of the calendar", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const then = addMonths(day, count);
        expect(interval(then)).toEqual({ start: then, end: then });
      }),
    );
  });
});

describe("a day on an axis", () => {
  test("1 January is the year itself, and 2 July its middle", () => {
    expect(yearFraction("2026-01-01")).toBe(2026);
    expect(yearFraction("2027-07-02")).toBeCloseTo(2027.5, 2);
    expect(yearFraction("2028-07-02")).toBeCloseTo(2028.5, 2);
  });

  test("a later day lies further along, the last of December below the next year", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(yearFraction(nextDay(day))).toBeGreaterThan(yearFraction(day));
        expect(Math.floor(yearFraction(day))).toBe(Number(day.slice(0, 4)));
      }),
    );
  });

  test.each([
    ["2026-02-28", "2026-03-01"],
    ["2028-02-28", "2028-02-29"],
    ["2026-12-31", "2027-01-01"],
    ["2026-03-29", "2026-03-30"],
  ])("the day after %s is %s", (day, next) => {
    expect(nextDay(day)).toBe(next);
  });

  test.each([
    ["2026-02-20", 15, "2026-03-07"],
    ["2028-02-20", 15, "2028-03-06"],
    ["2026-01-05", -10, "2025-12-26"],
    ["2026-01-05", 0, "2026-01-05"],
  ])("%s and %i days is %s", (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
  });
});
