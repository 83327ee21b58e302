import { expect, test } from "vitest";
import { startingPairs } from "../../../../src/domain/comparison/comparison-pairs";
import { capacity, readSites, investment, ruleContext, opening } from "../../support/builders";
import { everySite, recordRuleContext } from "../../support/record";

test("the largest investments of whole sites are a pair, parts and records within another are not", () => {
  const pairs = startingPairs(
    [
      readSites({ id: "se-lund-small" }, investment({ amount: 1e9 })),
      readSites({ id: "se-lund-large" }, investment({ amount: 9e9 })),
      readSites({ id: "se-lund-part" }, investment({ amount: 99e9, measure: "phase" })),
      readSites({ id: "se-lund-child", parent: "se-lund-large" }, investment({ amount: 8e9 })),
      readSites({ id: "se-lund-middle" }, investment({ amount: 5e9 })),
    ],
    ruleContext,
  );
  expect(pairs.map(({ kind, sites }) => [kind, ...sites.map(({ site }) => site.id)])).toEqual([
    ["investment", "se-lund-large", "se-lund-middle"],
  ]);
});

test("what opens soonest goes first, and the same two sites are offered once", () => {
  const pairs = startingPairs(
    [
      readSites({ id: "se-lund-a" }, opening({ date: "2027" }), capacity({ mw: 20 })),
      readSites({ id: "se-lund-b" }, opening({ date: "2027-H1" }), capacity({ mw: 90 })),
      readSites({ id: "se-lund-c" }, opening({ date: "2029" })),
      readSites({ id: "se-lund-d" }, opening({ date: "2020" })),
    ],
    ruleContext,
  );
  expect(pairs.map(({ kind, sites }) => [kind, ...sites.map(({ site }) => site.id)])).toEqual([
    ["it_load", "se-lund-b", "se-lund-a"],
  ]);
});

test("the record gives several pairs of two sites each; a record without claims none", () => {
  const pairs = startingPairs(everySite, recordRuleContext);
  expect(pairs.length).toBeGreaterThan(1);
  for (const { sites } of pairs) expect(sites[0].site.id).not.toBe(sites[1].site.id);
  expect(startingPairs([readSites()], ruleContext)).toEqual([]);
});
