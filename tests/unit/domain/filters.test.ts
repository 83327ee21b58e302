import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/domain/facts";
import {
  activeKeys,
  counts,
  failed,
  filterKeys,
  nearMisses,
  noFilters,
  select,
  toggled,
  valuesOf,
  type Filters,
} from "../../../src/domain/filters";
import { anyFilters, selections } from "../support/arbitrary";
import { facts, status } from "../support/builders";
import { everySite } from "../support/record";

const lund = facts({ id: "lund", country: "SE", operator: "acme", kind: "ai_cloud" }, status({ value: "operating" }));
const oslo = facts({ id: "oslo", country: "NO", operator: "nscale", kind: "ai_cloud" }, status({ value: "announced" }));
const rena = facts({ id: "rena", country: "NO", operator: "acme", kind: "colocation" });
const hamar = facts({ id: "hamar", country: "NO", operator: null, kind: "colocation" }, status({ value: "operating" }));
const all = [lund, oslo, rena, hamar];

const idsOf = (selection: readonly Facts[]) => selection.map(({ site }) => site.id);
const selected = (own: Partial<Filters>) => idsOf(select(all, { ...noFilters, ...own }));
const sum = (values: Iterable<number>) => [...values].reduce((before, value) => before + value, 0);

describe("the selection", () => {
  test("is every site, in its order, where nothing narrows", () => {
    expect(selected({})).toEqual(["lund", "oslo", "rena", "hamar"]);
  });

  test("widens with each value of one filter", () => {
    expect(selected({ country: ["SE"] })).toEqual(["lund"]);
    expect(selected({ country: ["NO", "SE"] })).toEqual(["lund", "oslo", "rena", "hamar"]);
  });

  test("narrows with each further filter", () => {
    expect(selected({ country: ["NO"], operator: ["acme"] })).toEqual(["rena"]);
    expect(selected({ country: ["SE"], operator: ["nscale"] })).toEqual([]);
  });

  test("finds the sites without a status as unknown, and not among the announced", () => {
    expect(selected({ status: ["unknown"] })).toEqual(["rena"]);
    expect(selected({ status: ["announced"] })).toEqual(["oslo"]);
  });

  test("finds a site without an operator under no operator", () => {
    expect(selected({ operator: ["acme", "nscale", "null", ""] })).toEqual(["lund", "oslo", "rena"]);
  });

  test("holds the sites that fail no filter", () => {
    fc.assert(
      fc.property(selections, anyFilters, (sites, filters) => {
        const inside = new Set(select(sites, filters));
        for (const one of sites) expect(inside.has(one)).toBe(failed(one, filters).length === 0);
      }),
    );
  });
});

describe("the counts of a filter", () => {
  test("are under the other filters, not under its own", () => {
    const filters: Filters = { ...noFilters, country: ["SE"], kind: ["ai_cloud"] };
    expect(counts(all, filters, "country")).toEqual(
      new Map([
        ["SE", 1],
        ["NO", 1],
      ]),
    );
    expect(counts(all, filters, "kind")).toEqual(new Map([["ai_cloud", 1]]));
  });

  test("leave out a value that gives nothing, and a site that has none", () => {
    expect(counts([hamar], noFilters, "operator")).toEqual(new Map());
    expect(counts(all, { ...noFilters, country: ["SE"] }, "operator")).toEqual(new Map([["acme", 1]]));
  });

  test("of countries add up to the selection without the country's filter", () => {
    fc.assert(
      fc.property(selections, anyFilters, (sites, filters) => {
        const found = counts(sites, filters, "country");
        expect(sum(found.values())).toBe(select(sites, { ...filters, country: [] }).length);
      }),
    );
  });

  test("are what choosing the value alone would select", () => {
    fc.assert(
      fc.property(selections, anyFilters, fc.constantFrom(...filterKeys), (sites, filters, key) => {
        for (const [value, count] of counts(sites, filters, key)) {
          expect(select(sites, { ...filters, [key]: [value] })).toHaveLength(count);
        }
      }),
    );
  });

  test.each(filterKeys)("of %s in the record are what a plain count gives", (key) => {
    const values = everySite.flatMap((one): readonly string[] => valuesOf[key](one));
    for (const [value, count] of counts(everySite, noFilters, key)) {
      expect(count).toBe(values.filter((other) => other === value).length);
    }
    expect(sum(counts(everySite, noFilters, key).values())).toBe(values.length);
  });
});

describe("the near misses", () => {
  const filters: Filters = { ...noFilters, country: ["SE"], kind: ["colocation"] };

  test("fail one filter and no other", () => {
    expect(idsOf(nearMisses(all, filters))).toEqual(["lund", "rena", "hamar"]);
    expect(failed(oslo, filters)).toEqual(["country", "kind"]);
  });

  test("are apart from the selection, and none where nothing narrows", () => {
    expect(nearMisses(all, noFilters)).toEqual([]);
    fc.assert(
      fc.property(selections, anyFilters, (sites, each) => {
        const inside = new Set(select(sites, each));
        for (const miss of nearMisses(sites, each)) {
          expect(inside.has(miss)).toBe(false);
          const [key] = failed(miss, each);
          expect(key && select([miss], { ...each, [key]: [] })).toEqual([miss]);
        }
      }),
    );
  });
});

describe("toggling", () => {
  test("adds a value behind the others, and takes it out again", () => {
    const one = toggled(noFilters, "country", "SE");
    const two = toggled(one, "country", "NO");
    expect(two.country).toEqual(["SE", "NO"]);
    expect(toggled(two, "country", "SE").country).toEqual(["NO"]);
  });

  test("leaves the other filters and the given ones as they were", () => {
    const before: Filters = { ...noFilters, kind: ["hyperscale"] };
    expect(toggled(before, "country", "SE")).toEqual({ ...noFilters, kind: ["hyperscale"], country: ["SE"] });
    expect(before.country).toEqual([]);
  });

  test("twice changes nothing but the order", () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom("SE" as const, "IS" as const), (filters, country) => {
        const twice = toggled(toggled(filters, "country", country), "country", country);
        expect({ ...twice, country: new Set(twice.country) }).toEqual({
          ...filters,
          country: new Set(filters.country),
        });
      }),
    );
  });

  test("the filters that narrow are named in the order of the page", () => {
    expect(activeKeys(noFilters)).toEqual([]);
    expect(activeKeys({ ...noFilters, kind: ["hyperscale"], country: ["SE"] })).toEqual(["country", "kind"]);
  });
});
