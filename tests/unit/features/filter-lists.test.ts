import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noFilters, type YearRange } from "../../../src/domain/selection/filters";
import {
  foundOrganisations,
  mostFrequent,
  withFirst,
} from "../../../src/features/explore/filters/applied/found-organisation";
import { options } from "../../../src/features/explore/filters/choices/options";
import { chosenLabels } from "../../../src/words/text/selection/chosen-labels";
import { withEnd, yearsOffered } from "../../../src/features/explore/filters/choices/year-range";
import { readSites, opening } from "../support/builders";
import { everySite, record } from "../support/record";

const google = { value: "google", label: "Google", count: 5 };
const bulk = { value: "bulk", label: "Bulk Infrastructure", count: 2 };
const sonderborg = { value: "sonderborg", label: "Sønderborg Data", count: 3 };
const offered = [bulk, google, sonderborg];
const organisations = new Map([
  ["google", { aliases: ["Google Cloud", "Tuike Finland Oy"] }],
  ["bulk", { aliases: ["Bulk", "Bulk Data Centers"] }],
]);
const found = (typed: string) =>
  foundOrganisations(offered, organisations, typed).map(({ label, alias }) => (alias ? `${label} (${alias})` : label));

describe("organisations are found", () => {
  test("all where nothing is typed", () => {
    expect(found("")).toEqual(["Bulk Infrastructure", "Google", "Sønderborg Data"]);
    expect(found("  ")).toHaveLength(3);
  });

  test("by an alias, which is told only where the name alone does not explain it", () => {
    expect(found("tuike")).toEqual(["Google (Tuike Finland Oy)"]);
    expect(found("bulk")).toEqual(["Bulk Infrastructure"]);
    expect(found("data")).toEqual(["Bulk Infrastructure (Bulk Data Centers)", "Sønderborg Data"]);
  });

  test("without the marks over their letters", () => {
    expect(found("sonder")).toEqual(["Sønderborg Data"]);
    expect(found("nobody")).toEqual([]);
  });
});

test("what was chosen stands first, the rest in its order", () => {
  expect(withFirst(offered, ["sonderborg", "gone"])).toEqual([sonderborg, bulk, google]);
});

test("the most frequent and the chosen are kept, in the order of the list", () => {
  expect(mostFrequent(offered, [], 1)).toEqual([google]);
  expect(mostFrequent(offered, ["bulk"], 1)).toEqual([bulk, google]);
  expect(mostFrequent(offered, [], 9)).toEqual(offered);
});

describe("the values of a filter", () => {
  test("hold a chosen one that no site has, so that it can be taken back", () => {
    const list = options("operator", everySite, { ...noFilters, operator: ["ericsson"] }, record);
    expect(list.at(-1)).toEqual({ value: "ericsson", label: "Ericsson", count: 0 });
    expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
  });

  test("name each tenant once", () => {
    const list = options("tenant", everySite, noFilters, record);
    expect(list.map(({ value }) => value).toSorted()).toEqual([...new Set(list.map(({ value }) => value))].toSorted());
    expect(list.find(({ value }) => value === "coreweave")).toEqual({
      value: "coreweave",
      label: "CoreWeave",
      count: 2,
    });
  });

  test("are told as they are chosen", () => {
    const filters = { ...noFilters, q: "malmo", opens: { from: 2027, to: null }, zone: ["SE3" as const] };
    expect(chosenLabels("q", filters, record)).toEqual(["malmo"]);
    expect(chosenLabels("opens", filters, record)).toEqual(["from 2027"]);
    expect(chosenLabels("zone", filters, record)).toEqual(["SE3 Stockholm"]);
    expect(chosenLabels("q", noFilters, record)).toEqual([]);
  });
});

describe("the years to choose from", () => {
  const sites = [
    readSites({ id: "a" }, opening({ date: "2027-Q1" })),
    readSites({ id: "b" }, opening({ date: "2025" })),
  ];

  test("are those of the record and of what is chosen", () => {
    expect(yearsOffered(sites, null)).toEqual([2025, 2027]);
    expect(yearsOffered(sites, { from: 2031, to: null })).toEqual([2025, 2027, 2031]);
  });

  test("move one end, and take the other along where it would be passed", () => {
    expect(withEnd(null, "from", 2026)).toEqual({ from: 2026, to: null });
    expect(withEnd({ from: 2026, to: null }, "to", 2028)).toEqual({ from: 2026, to: 2028 });
    expect(withEnd({ from: 2026, to: 2028 }, "from", 2030)).toEqual({ from: 2030, to: 2030 });
    expect(withEnd({ from: 2026, to: 2028 }, "to", 2024)).toEqual({ from: 2024, to: 2024 });
    expect(withEnd({ from: 2026, to: 2028 }, "from", null)).toEqual({ from: null, to: 2028 });
    expect(withEnd({ from: 2026, to: null }, "from", null)).toBeNull();
  });

  test("are never a range that ends before it begins, nor one open at both ends", () => {
    const year = fc.option(fc.integer({ min: 2000, max: 2050 }));
    const moves = fc.array(fc.tuple(fc.constantFrom("from" as const, "to" as const), year));
    fc.assert(
      fc.property(moves, (list) => {
        let range: YearRange | null = null;
        for (const [end, to] of list) {
          range = withEnd(range, end, to);
          if (range === null) continue;
          expect(range.from === null && range.to === null).toBe(false);
          expect(range.from ?? 0).toBeLessThanOrEqual(range.to ?? 9999);
        }
      }),
    );
  });
});
