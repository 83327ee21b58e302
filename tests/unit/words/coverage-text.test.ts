import { expect, test } from "vitest";
import { totalCoverage } from "../../../src/domain/series/total-coverage";
import { aggregatorText, coverageSentence, coverageText, softText } from "../../../src/words/text/totals/coverage-text";
import { perMwWords } from "../../../src/words/en/charts/per-mw";
import { moneyRounded } from "../../../src/words/format/money";
import { capacity, investment, readSites, ruleContext, status } from "../support/builders";

const inEuros = { currency: "EUR", ruleContext } as const;
const money = (amount: number) => moneyRounded(amount, "EUR");
const sites = [
  readSites({ id: "a" }, investment({ amount: 8e9, qualifier: "up_to", stated: null })),
  readSites({ id: "b" }, investment({ amount: 2e9, qualifier: "at_least", source: "aggregator" })),
  readSites({ id: "c" }, investment({ measure: "phase" })),
  readSites({ id: "d" }, investment(), status({ value: "paused" })),
  readSites({ id: "e" }, investment({ currency: "CZK" })),
  readSites({ id: "f", parent: "a" }, investment()),
  readSites({ id: "g" }, capacity()),
];
const coverage = totalCoverage("investment", sites, inEuros);

test("a total says who names it, for what, and how much of it is soft", () => {
  expect(coverageSentence(coverage)).toBe(
    "6 of 7 sites have a stated amount: 2 for the whole site, 1 for a part, 1 paused, 1 not converted, 1 inside another.",
  );
  expect(coverageText(coverage).others).toBe(1);
  expect(softText(coverage, money)).toBe(
    "Of the €10.0 bn: 1 “up to” (€8.0 bn), 1 “at least” (€2.0 bn), 1 by aggregators only (€2.0 bn), 1 undated (€8.0 bn).",
  );
  expect(aggregatorText(coverage, money)).toBe("€2.0 bn of it from aggregators only");
});

test("a total of one site is one amount, however soft it is", () => {
  const one = totalCoverage("investment", sites.slice(1, 3), inEuros);
  expect(softText(one, money)).toBe("Of the €2.0 bn: 1 “at least” (all of it), 1 by aggregators only (all of it).");
  expect(softText(totalCoverage("investment", sites.slice(0, 1), inEuros), money)).toBe(
    "Of the €8.0 bn: 1 “up to” (all of it), 1 undated (all of it).",
  );
});

test("others are not drawn where there are others", () => {
  expect(perMwWords.others(2, 2)).not.toContain("others");
  expect(perMwWords.others(1, 2)).toMatch(/^The others are not drawn/);
});

test("a total of nothing has no split and nothing soft", () => {
  const none = totalCoverage("it_load", sites.slice(0, 2), inEuros);
  expect(coverageSentence(none)).toBe("Neither site has a stated IT load.");
  expect(softText(none, money)).toBeNull();
  expect(aggregatorText(none, money)).toBeNull();
});
