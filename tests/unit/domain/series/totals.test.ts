import { describe, expect, test } from "vitest";
import type { Claim } from "../../../../src/domain/record/claim";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { capacityTotals, investmentTotal } from "../../../../src/domain/series/totals";
import { capacity, readSites, investment, rates, status } from "../../support/builders";
import { everySite, record } from "../../support/record";
import { headlineByTheBook } from "../../support/reference";

const table = rates({ "2026-02": { SEK: 10 } });
const investmentOf = (...selection: readonly ReadSite[]) => investmentTotal(investmentSeries(selection, "EUR", table));
/** The total's figures, without the rows it sums. */
const total = (...selection: readonly ReadSite[]) => {
  const { rows: _rows, apartRows: _apartRows, ...figures } = investmentOf(...selection);
  return figures;
};
const megawatts = (...selection: readonly ReadSite[]) => {
  const { it_load, unspecified, grid_connection } = capacityTotals(selection);
  const figures = ({ mw, sites, upTo: soft, apart }: typeof it_load) => ({ mw, sites, upTo: soft, apart });
  return { it_load: figures(it_load), unspecified: figures(unspecified), grid_connection: figures(grid_connection) };
};

const whole = readSites({ id: "whole" }, investment({ amount: 2e9 }));
const upTo = readSites({ id: "up-to" }, investment({ amount: 5e9, currency: "SEK", qualifier: "up_to" }));
const part = readSites({ id: "part" }, investment({ amount: 7e9, measure: "phase" }));
const notStated = readSites({ id: "silent" });
const undated = readSites({ id: "undated" }, investment({ currency: "SEK", stated: null }));
const child = readSites({ id: "child", parent: "whole" }, investment({ amount: 11e9 }));
const paused = readSites({ id: "paused" }, investment({ amount: 3e9 }), status({ value: "paused" }));
const cancelled = readSites({ id: "cancelled" }, investment({ amount: 4e9 }), status({ value: "cancelled" }));
const nothing = {
  amount: null,
  upToAmount: 0,
  covered: 0,
  upTo: 0,
  apart: [],
  parts: 0,
  notStated: 0,
  unconverted: 0,
  children: 0,
};

describe("the investment total", () => {
  test("adds the headlines of whole sites in the chosen currency", () => {
    expect(total(whole, upTo)).toEqual({ ...nothing, amount: 2.5e9, upToAmount: 5e8, covered: 2, upTo: 1 });
  });

  test("of nothing is no total, not zero", () => {
    expect(total()).toEqual(nothing);
    expect(total(notStated)).toEqual({ ...nothing, notStated: 1 });
  });

  test("leaves parts out and says how many", () => {
    expect(total(whole, part)).toEqual({ ...nothing, amount: 2e9, covered: 1, parts: 1 });
    expect(total(part)).toEqual({ ...nothing, parts: 1 });
  });

  test("leaves out what cannot be converted and says how many", () => {
    expect(total(whole, undated)).toEqual({ ...nothing, amount: 2e9, covered: 1, unconverted: 1 });
  });

  test("never counts a record with its campus, even where the campus is not in the selection", () => {
    expect(total(whole, child)).toEqual({ ...nothing, amount: 2e9, covered: 1, children: 1 });
    expect(total(child)).toEqual({ ...nothing, children: 1 });
  });

  test("counts a child that is a part or cannot be converted as a child alone", () => {
    const childPart = readSites({ id: "a", parent: "whole" }, investment({ measure: "tenant_equipment" }));
    const childUndated = readSites({ id: "b", parent: "whole" }, investment({ currency: "SEK", stated: null }));
    expect(total(childPart, childUndated)).toEqual({ ...nothing, children: 2 });
  });

  test("leaves paused and cancelled sites out, and says beside it what they state", () => {
    const beside = [
      { status: "paused", value: 3e9, sites: 1 },
      { status: "cancelled", value: 4e9, sites: 1 },
    ];
    expect(total(whole, cancelled, paused)).toEqual({ ...nothing, amount: 2e9, covered: 1, apart: beside });
    expect(total(paused, cancelled)).toEqual({ ...nothing, apart: beside });
    expect(investmentOf(whole, paused).apartRows.map(({ readSite: { site } }) => site.id)).toEqual(["paused"]);
  });

  test("counts a paused site's part as a part, and a paused child as a child", () => {
    const halted = status({ value: "paused" });
    const pausedPart = readSites({ id: "a" }, investment({ measure: "phase" }), halted);
    const pausedChild = readSites({ id: "b", parent: "whole" }, investment(), halted);
    expect(total(pausedPart, pausedChild)).toEqual({ ...nothing, parts: 1, children: 1 });
  });

  test("does not add a phase to the whole that it lies in", () => {
    expect(total(readSites({}, investment(), investment({ id: "b", measure: "phase", amount: 9e8 }))).amount).toBe(1e9);
  });

  test("names the rows that it sums, and sums nothing else", () => {
    const { rows, amount, covered } = investmentOf(whole, upTo, part, notStated, undated, child, paused);
    expect(rows.map(({ readSite: { site } }) => site.id)).toEqual(["whole", "up-to"]);
    expect(rows).toHaveLength(covered);
    expect(rows.reduce((sum, { converted }) => sum + converted.amount, 0)).toBe(amount);
  });

  test("accounts for every site of the selection once", () => {
    const all = [whole, upTo, part, notStated, undated, child, paused, cancelled];
    const { covered, apart, parts, notStated: quiet, unconverted, children } = total(...all);
    const beside = apart.reduce((sum, { sites }) => sum + sites, 0);
    expect(covered + beside + parts + quiet + unconverted + children).toBe(all.length);
  });
});

describe("the megawatts", () => {
  const none = { mw: null, sites: 0, upTo: 0, apart: [] };

  test("are added for each basis apart", () => {
    expect(
      megawatts(
        readSites({ id: "a" }, capacity({ mw: 20 }), capacity({ id: "b", mw: 30, basis: "grid_connection" })),
        readSites({ id: "b" }, capacity({ mw: 22.5, qualifier: "up_to" })),
        readSites({ id: "c" }, capacity({ mw: 40, basis: "unspecified" })),
      ),
    ).toEqual({
      it_load: { mw: 42.5, sites: 2, upTo: 1, apart: [] },
      unspecified: { mw: 40, sites: 1, upTo: 0, apart: [] },
      grid_connection: { mw: 30, sites: 1, upTo: 0, apart: [] },
    });
  });

  test("of nothing are no total, not zero", () => {
    expect(megawatts()).toEqual({ it_load: none, unspecified: none, grid_connection: none });
  });

  test("count what is in operation only where no plan is stated on that basis", () => {
    const running = capacity({ id: "b", stage: "operating", mw: 30 });
    expect(megawatts(readSites({}, running)).it_load.mw).toBe(30);
    expect(megawatts(readSites({}, capacity({ mw: 20 }), running)).it_load).toMatchObject({ mw: 20, sites: 1 });
    const other = megawatts(readSites({}, capacity({ mw: 20, basis: "unspecified" }), running));
    expect([other.it_load.mw, other.unspecified.mw]).toEqual([30, 20]);
  });

  test("leave out paused and cancelled sites with all that they state, and name it beside", () => {
    const halted = status({ value: "paused" });
    const site = readSites({ id: "a" }, capacity({ mw: 20 }), capacity({ id: "b", stage: "operating", mw: 5 }), halted);
    const running = readSites({ id: "b" }, capacity({ stage: "operating", mw: 7 }), halted);
    const apart = [{ status: "paused", value: 27, sites: 2 }];
    expect(megawatts(site, running).it_load).toEqual({ ...none, apart });
    expect(megawatts(site, running, readSites({ id: "c" }, capacity())).it_load).toMatchObject({
      mw: 100,
      sites: 1,
      apart,
    });
  });

  test("leave out phases, ambitions and backup power", () => {
    const claims: readonly Claim[] = [
      capacity({ id: "a", stage: "phase" }),
      capacity({ id: "c", stage: "potential" }),
      capacity({ id: "d", basis: "backup_power" }),
    ];
    expect(megawatts(readSites({}, ...claims)).it_load).toEqual(none);
    expect(Object.keys(megawatts())).not.toContain("backup_power");
  });

  test("never count a record with its campus", () => {
    expect(megawatts(readSites({ parent: "campus" }, capacity())).it_load).toEqual(none);
  });
});

const idOf = ({ site }: ReadSite) => site.id;

describe("the totals of the record", () => {
  const halted = new Set(everySite.filter(({ status: of }) => of === "paused" || of === "cancelled").map(idOf));
  const alone = record.sites.filter((site) => site.parent === null && !halted.has(site.id));

  test("of investment are the sum done by hand", () => {
    const wholes = alone.flatMap((site) => {
      const claims = site.claims.filter((c) => c.field === "investment").filter((c) => c.measure === "site_total");
      return headlineByTheBook(claims, record.sources, (c) => `${c.amount} ${c.currency}`) ?? [];
    });
    const months = Object.entries(record.rates.monthly);
    const last = months.at(-1)?.[0] ?? "";
    const euros = wholes.flatMap(({ amount, currency, stated }) => {
      if (currency === "EUR") return amount;
      if (stated === null) return [];
      const when = stated.slice(0, 7) > last ? last : stated.slice(0, 7);
      const worth = months
        .filter(([month]) => month.startsWith(when))
        .flatMap(([, { rates: each }]) => amount / (each[currency] ?? Number.NaN))
        .filter((value) => !Number.isNaN(value));
      return worth.length === 0 ? [] : worth.reduce((sum, value) => sum + value, 0) / worth.length;
    });
    const drawn = investmentSeries(everySite, "EUR", record.rates);
    const { amount, covered } = investmentTotal(drawn);
    expect(covered).toBe(euros.length);
    expect(amount).toBeCloseTo(
      euros.reduce((sum, value) => sum + value, 0),
      0,
    );
  });

  test.each(["it_load", "unspecified", "grid_connection"] as const)("of %s are the sum by hand", (basis) => {
    const headlines = alone.flatMap((site) => {
      const of = (stage: string) => {
        const claims = site.claims
          .filter((claim) => claim.field === "capacity")
          .filter((claim) => claim.basis === basis && claim.stage === stage);
        return headlineByTheBook(claims, record.sources, (claim) => String(claim.mw));
      };
      return of("full_build") ?? of("operating") ?? [];
    });
    const { mw, sites, upTo: soft } = capacityTotals(everySite)[basis];
    expect(sites).toBe(headlines.length);
    expect(soft).toBe(headlines.filter((claim) => claim.qualifier === "up_to").length);
    expect(mw).toBeCloseTo(
      headlines.reduce((sum, claim) => sum + claim.mw, 0),
      6,
    );
  });

  test("count Olivia with the Lefdal mine and not beside it", () => {
    const olivia = everySite.filter(({ site }) => site.id === "no-stad-sigma2-olivia");
    expect(olivia[0]?.site.parent).toBe("no-stad-lefdal-mine");
    const { amount, covered, children } = investmentTotal(investmentSeries(olivia, "NOK", record.rates));
    expect([amount, covered, children]).toEqual([null, 0, 1]);
  });
});
