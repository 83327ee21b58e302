import { expect, test } from "vitest";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { perMwRows } from "../../../../src/domain/series/bought";
import { capacity, investment, rates, readSites } from "../../support/builders";
import { everySite, record } from "../../support/record";

const table = rates({ "2026-02": { SEK: 10 } });
const rowsOf = (...selection: readonly ReadSite[]) =>
  perMwRows(investmentSeries(selection, "EUR", table).rows, "EUR", table).map(({ row, perMw }) => [
    row.readSite.site.id,
    perMw.amount,
  ]);

test("the money for one megawatt is that of one statement, in the chosen currency, the most first", () => {
  expect(
    rowsOf(
      readSites({ id: "cheap" }, investment({ amount: 20e9, currency: "SEK", covers_mw: 400 })),
      readSites({ id: "dear" }, investment({ amount: 1e9, covers_mw: 20 })),
    ),
  ).toEqual([
    ["dear", 50e6],
    ["cheap", 5e6],
  ]);
});

test("two statements are never divided: an amount without megawatts of its own is left out", () => {
  expect(rowsOf(readSites({}, investment({ amount: 1e9 }), capacity({ mw: 100 })))).toEqual([]);
});

test("in the record every row is what its statement says", () => {
  const { rows } = investmentSeries(everySite, "EUR", record.rates);
  const found = perMwRows(rows, "EUR", record.rates);
  expect(found.length).toBeGreaterThan(3);
  for (const { row, perMw } of found)
    expect(perMw.amount * (row.headline.claim.covers_mw ?? 0)).toBeCloseTo(row.converted.amount, 0);
});
