import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toReadSite, type ReadSite } from "../../../../src/domain/headline/read-site";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { currencies } from "../../../../src/domain/record/money";
import { investments } from "../../support/arbitrary";
import { readSites, investment, ruleContext, rates, site, today } from "../../support/builders";
import { everySite, record } from "../../support/record";

const table = rates({ "2026-02": { SEK: 10 } });
const series = (...selection: readonly ReadSite[]) => investmentSeries(selection, "EUR", table);
const idsOf = (rows: readonly { readonly readSite: ReadSite }[]) => rows.map((row) => row.readSite.site.id);

describe("the investments of a selection", () => {
  test("are drawn from the largest in the chosen currency, not as stated", () => {
    const krona = readSites({ id: "krona" }, investment({ amount: 15e9, currency: "SEK" }));
    const euro = readSites({ id: "euro" }, investment({ amount: 2e9 }));
    const small = readSites({ id: "small" }, investment({ amount: 1e9 }));
    expect(idsOf(series(small, krona, euro).rows)).toEqual(["euro", "krona", "small"]);
  });

  test("of equal amounts stand in the order of their ids", () => {
    const [b, a] = [readSites({ id: "b" }, investment()), readSites({ id: "a" }, investment())];
    expect(idsOf(series(b, a).rows)).toEqual(["a", "b"]);
  });

  test("that cannot be converted are listed with the reason, not drawn", () => {
    const undated = readSites({ id: "undated" }, investment({ currency: "SEK", stated: null }));
    const koruna = readSites({ id: "koruna" }, investment({ currency: "CZK" }));
    const { rows, undrawn, notStated } = series(undated, koruna);
    expect([rows, notStated]).toEqual([[], []]);
    expect(undrawn.map((row) => [row.readSite.site.id, row.why])).toEqual([
      ["undated", "undated"],
      ["koruna", "no_rate"],
    ]);
  });

  test("of sites that state nothing are silent", () => {
    const quiet = readSites({ id: "quiet" });
    expect(series(quiet)).toEqual({ rows: [], undrawn: [], notStated: [quiet] });
  });

  test("mark the phase inside the whole, in the chosen currency", () => {
    const phase = investment({ id: "phase", measure: "phase", amount: 12e9, currency: "SEK" });
    const [row] = series(readSites({}, investment({ amount: 2.5e9 }), phase)).rows;
    expect(row?.inside).toEqual({ claim: phase, amount: 1.2e9 });
  });

  test.each([
    ["as large as the whole", { amount: 1e9 }],
    ["larger than the whole", { amount: 2e9 }],
    ["that cannot be converted", { amount: 1, currency: "SEK", stated: null }],
  ])("mark no phase inside that is %s", (_, own) => {
    const phase = investment({ id: "phase", measure: "phase", ...own });
    expect(series(readSites({}, investment(), phase)).rows[0]?.inside).toBeNull();
  });

  test("are each in exactly one place, largest first", () => {
    const selection = fc
      .array(investments, { maxLength: 6 })
      .map((all) =>
        all.map((claims, index) => toReadSite(site({ id: `site-${index}`, claims }), ruleContext, today, record)),
      );
    fc.assert(
      fc.property(selection, fc.constantFrom(...currencies), (all, currency) => {
        const { rows, undrawn, notStated } = investmentSeries(all, currency, record.rates);
        const placed = [...idsOf(rows), ...idsOf(undrawn), ...notStated.map((one) => one.site.id)];
        expect(placed.toSorted()).toEqual(all.map((one) => one.site.id).toSorted());
        const amounts = rows.map((row) => row.converted.amount);
        expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
        for (const row of rows) if (row.inside) expect(row.inside.amount).toBeLessThan(row.converted.amount);
      }),
    );
  });

  test.each(currencies)("of the record in %s hold every site once", (currency) => {
    const { rows, undrawn, notStated } = investmentSeries(everySite, currency, record.rates);
    const placed = [...rows.map((row) => row.readSite), ...undrawn.map((row) => row.readSite), ...notStated];
    expect(new Set(placed)).toEqual(new Set(everySite));
    expect(placed).toHaveLength(everySite.length);
  });
});
