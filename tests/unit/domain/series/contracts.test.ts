import { describe, expect, test } from "vitest";
import { contractSeries } from "../../../../src/domain/series/contracts";
import { shownOf } from "../../../../src/domain/headline/verdict";
import { claimFolds, claimGroups } from "../../../../src/domain/record/claim-groups";
import type { InvestmentClaim } from "../../../../src/domain/record/claim";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import { readSites, investment, ruleContext, rates } from "../../support/builders";
import { everySite, recordRuleContext } from "../../support/record";

const table = { ...ruleContext, rates: rates({ "2026-02": { USD: 2 } }) };
const contract = (own: Partial<InvestmentClaim>) => investment({ measure: "contract", currency: "USD", ...own });
const of = (...selection: readonly ReadSite[]) => contractSeries(selection, "EUR", table);

describe("what customers pay", () => {
  test("is each amount that a site states once, by the origin among the claims that give it", () => {
    const { rows, sites } = of(
      readSites(
        { id: "narvik" },
        contract({ id: "copy", amount: 6e9, source: "press", stated: "2026-02-09" }),
        contract({ id: "origin", amount: 6e9, source: "primary", stated: "2026-02-01" }),
        contract({ id: "other", amount: 8e9 }),
      ),
    );
    expect(rows.map(({ claim, repeats, converted }) => [claim.id, repeats, converted.amount])).toEqual([
      ["other", 0, 4e9],
      ["origin", 1, 3e9],
    ]);
    expect(sites).toBe(1);
  });

  test("shows the statement of each amount that the site's own table shows", () => {
    const { rows } = contractSeries(everySite, "EUR", recordRuleContext);
    expect(rows.length).toBeGreaterThan(2);
    for (const { readSite, claim } of rows) {
      const folds = claimGroups(readSite.site.claims, new Set()).flatMap((group) =>
        claimFolds(group, new Set(), (same) => shownOf(same, recordRuleContext)),
      );
      expect(
        folds.some((fold) => fold.claim === claim),
        claim.id,
      ).toBe(true);
    }
  });

  test("is no investment, and no investment is among it", () => {
    const site = readSites(
      {},
      contract({ id: "a" }),
      investment({ id: "b" }),
      investment({ id: "c", measure: "financing" }),
    );
    expect(of(site).rows.map(({ claim }) => claim.id)).toEqual(["a"]);
    expect(readSites({}, contract({})).investment).toBeNull();
  });

  test("is not what is doubted or a publisher's conversion", () => {
    const doubted = contract({ id: "a", doubt: "Misread." });
    expect(of(readSites({}, doubted))).toEqual({ rows: [], undrawn: [], sites: 0 });
    expect(
      of(readSites({}, doubted, contract({ id: "b" }), contract({ id: "c", converted: true }))).rows,
    ).toMatchObject([{ claim: { id: "b" }, repeats: 0 }]);
  });

  test("is not drawn where it cannot be converted, and says why", () => {
    const { rows, undrawn, sites } = of(
      readSites({}, contract({ stated: null }), contract({ id: "b", currency: "CZK", amount: 2 })),
    );
    expect(rows).toEqual([]);
    expect(undrawn.map(({ why }) => why)).toEqual(["undated", "no_rate"]);
    expect(sites).toBe(1);
  });

  test("of the record holds every sound contract, and no site's investment is one", () => {
    const { rows, undrawn } = contractSeries(everySite, "EUR", recordRuleContext);
    const sound = everySite
      .flatMap(({ site }) => site.claims)
      .filter((claim) => claim.field === "investment" && claim.measure === "contract")
      .filter(({ doubt, converted }) => doubt === undefined && converted !== true);
    const told = [...rows, ...undrawn].reduce((sum, { repeats }) => sum + 1 + repeats, 0);
    expect(told).toBe(sound.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const { site, investment: headline } of everySite)
      expect(headline?.claim.measure, site.id).not.toBe("contract");
  });
});
