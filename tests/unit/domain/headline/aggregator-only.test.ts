import { expect, test } from "vitest";
import { isAggregatorOnly } from "../../../../src/domain/headline/verdict";
import { everySite, record } from "../../support/record";
import { capacity, investment, readSites, sources } from "../../support/builders";

const alone = investment({ id: "x.investment.1", source: "aggregator" });
const only = (others: readonly ReturnType<typeof investment>[]) => isAggregatorOnly(alone, [alone, ...others], sources);

test("a value rests on aggregators alone where no better source gives it without a doubt", () => {
  expect(only([])).toBe(true);
  expect(only([investment({ id: "x.investment.2", source: "aggregator" })])).toBe(true);
  expect(only([investment({ id: "x.investment.2", source: "press" })])).toBe(false);
  expect(only([investment({ id: "x.investment.2", source: "press", qualifier: "about" })])).toBe(false);
  expect(only([investment({ id: "x.investment.2", source: "press", doubt: "Misread." })])).toBe(true);
});

test("another value, measure or field of a better source does not support it", () => {
  expect(only([investment({ id: "x.investment.2", source: "press", amount: 2e9 })])).toBe(true);
  expect(only([investment({ id: "x.investment.2", source: "press", currency: "USD" })])).toBe(true);
  expect(only([investment({ id: "x.investment.2", source: "press", measure: "phase" })])).toBe(true);
  expect(isAggregatorOnly(alone, [alone, capacity({ source: "primary" })], sources)).toBe(true);
});

test("a source that the record lacks counts as an aggregator, a better one never does", () => {
  expect(isAggregatorOnly(investment({ source: "gone" }), [], sources)).toBe(true);
  for (const source of ["primary", "trade", "press"])
    expect(isAggregatorOnly(investment({ source }), [alone], sources)).toBe(false);
});

test("a site says it of each headline", () => {
  const read = readSites({}, alone, capacity({ source: "press" }));
  expect(read.aggregatorOnly).toEqual({ investment: true, capacity: false, opening: false });
});

test("in the record, a headline that rests on aggregators alone is by an aggregator and its amount by no one else", () => {
  const found = everySite.filter(({ aggregatorOnly }) => aggregatorOnly.investment);
  expect(found.map(({ site }) => site.id)).toContain("dk-esbjerg-thylander");
  for (const { site, investment: headline } of found)
    for (const claim of site.claims)
      if (claim.field === "investment" && claim.doubt === undefined && claim.measure === headline?.claim.measure)
        expect(claim.amount !== headline.claim.amount || record.sources.get(claim.source)?.class === "aggregator").toBe(
          true,
        );
});
