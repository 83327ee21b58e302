import { describe, expect, test } from "vitest";
import { parseAddress } from "../../../src/url/address/address";
import { stepTo, type HistoryMove } from "../../../src/url/view/step";

const step = (to: string, move: HistoryMove, now: string, from: string | null) =>
  stepTo(parseAddress(to).view, move, { now, from });

test("the same address is no step", () => {
  for (const move of ["push", "replace", "close", "type"] as const)
    expect(step("?country=NO", move, "?country=NO", "")).toBe("stay");
});

test("an action adds an entry, also where it leads to the entry before", () => {
  expect(step("?country=NO", "push", "", null)).toBe("push");
  expect(step("", "push", "?country=NO", "")).toBe("push");
  expect(step("?country=NO", "replace", "", null)).toBe("replace");
});

describe("closing a panel", () => {
  test("goes back where this page opened it", () => {
    expect(step("?country=NO", "close", "?country=NO&cite=total.investment", "?country=NO")).toBe("back");
  });

  test("stays on the page where a link opened it, or where the view was another", () => {
    expect(step("?country=NO", "close", "?country=NO&cite=total.investment", null)).toBe("replace");
    expect(step("", "close", "?cite=total.investment", "?cite=total.it_load")).toBe("replace");
  });
});

describe("typing a search", () => {
  test("adds one entry for all that is typed", () => {
    expect(step("?country=NO&q=n", "type", "?country=NO", "")).toBe("push");
    expect(step("?country=NO&q=na", "type", "?country=NO&q=n", "?country=NO")).toBe("replace");
    expect(step("?q=na", "type", "?q=n", null)).toBe("push");
  });

  test("and none once the box is empty again", () => {
    expect(step("?country=NO", "type", "?country=NO&q=n", "?country=NO")).toBe("back");
    expect(step("", "type", "?q=narvik", null)).toBe("push");
  });
});
