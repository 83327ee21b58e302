import { expect, test } from "vitest";
import { ids, optionalCitable, optionalDay, optionalId, typed, yearRange } from "../../../src/url/address/codecs";

test.each(["2026-02-30", "2026", "2026-Q1", "not-a-date", "2026-02-011", ""])("%j is no day, and is told", (text) => {
  expect(optionalDay.parse(text)).toEqual({ value: null, dropped: [text] });
});

test.each(["x", "total.", "a.b", "se-lund.investment.1.2", "?se-lund.investment.1", "total.it load"])(
  "%j cites nothing, and is told",
  (text) => {
    expect(optionalCitable.parse(text)).toEqual({ value: null, dropped: [text] });
  },
);

test.each(["se-lund.investment.12", "total.it_load", "total.it_load.country.SE"])("%s cites something", (text) => {
  expect(optionalCitable.parse(text)).toEqual({ value: text, dropped: [] });
});

test("an id has at most 120 characters", () => {
  expect(optionalId.parse("a".repeat(120)).value).toHaveLength(120);
  expect(optionalId.parse("a".repeat(121))).toEqual({ value: null, dropped: ["a".repeat(121)] });
});

test("ids stand apart by any spaces where each part is one, else the whole word is told", () => {
  expect(ids.parse("acme   nscale,acme")).toEqual({ value: ["acme", "nscale"], dropped: [] });
  expect(ids.parse("acme än")).toEqual({ value: [], dropped: ["acme än"] });
});

test("a list that is longer than any is one invalid value", () => {
  const list = (length: number) => `a,${"b".repeat(length - 2)}`;
  expect(ids.parse(list(5000)).value).toEqual(["a"]);
  expect(ids.parse(list(5001))).toEqual({ value: [], dropped: [list(5001)] });
});

test("a search of eighty characters is whole, and loses no space at its end to the cut", () => {
  expect(typed.parse("a".repeat(80))).toEqual({ value: "a".repeat(80), dropped: [], overLimit: [] });
  expect(typed.parse(`${"a".repeat(79)} b`)).toEqual({ value: "a".repeat(79), dropped: [], overLimit: ["b"] });
});

test("a year that lost a dot is told, and years before the thousandth keep their digits", () => {
  expect(yearRange.parse("2026.")).toEqual({ value: null, dropped: ["2026."] });
  expect(yearRange.parse("2026..").value).toEqual({ from: 2026, to: null });
  expect(yearRange.print({ from: 987, to: null })).toBe("0987..");
});
