import { expect, test } from "vitest";
import { none, plus, tally } from "../../../../tools/run/parts/tally";

test("the counts of Vitest and Playwright are read, skipped tests in neither", () => {
  expect(tally(JSON.stringify({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 }))).toEqual({
    passed: 7,
    failed: 2,
  });
  expect(tally(JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } }))).toEqual({
    passed: 6,
    failed: 1,
  });
});

test("a report that is cut off or of another shape counts nothing", () => {
  expect(tally('{"numPassedTests": 7,')).toEqual(none);
  expect(tally("[]")).toEqual(none);
});

test("tallies add up", () => {
  expect(
    [
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ].reduce(plus, none),
  ).toEqual({ passed: 3, failed: 3 });
});
