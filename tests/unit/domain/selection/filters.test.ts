import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JobsClaim, OpeningClaim } from "../../../../src/domain/record/claim";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import {
  activeKeys,
  cleared,
  counts,
  failed,
  filterKeys,
  nearMisses,
  noFilters,
  openingCounts,
  select,
  toggled,
  toggledYears,
  valuesOf,
  type Filters,
  type ListKey,
} from "../../../../src/domain/selection/filters";
import { anyFilters, selections } from "../../support/arbitrary";
import { capacity, readSites, investment, opening, status } from "../../support/builders";
import { everySite } from "../../support/record";

const lund = readSites(
  { id: "lund", country: "SE", operator: "acme", kind: "ai_cloud" },
  status({ value: "operating" }),
);
const oslo = readSites(
  { id: "oslo", country: "NO", operator: "nscale", kind: "ai_cloud" },
  status({ value: "announced" }),
);
const rena = readSites({ id: "rena", country: "NO", operator: "acme", kind: "colocation" });
const hamar = readSites(
  { id: "hamar", country: "NO", operator: null, kind: "colocation" },
  status({ value: "operating" }),
);
const all = [lund, oslo, rena, hamar];

const listKeys = filterKeys.filter((key): key is ListKey => key !== "q" && key !== "opens");

const idsOf = (selection: readonly ReadSite[]) => selection.map(({ site }) => site.id);
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

  test("goes by what the site does, not by what an extension of it does", () => {
    const extended = readSites({}, status({ value: "operating" }), status({ value: "under_construction", part: true }));
    const found = (value: Filters["status"][number]) => select([extended], { ...noFilters, status: [value] }).length;
    expect(found("operating")).toBe(1);
    expect(found("under_construction")).toBe(0);
    expect(counts([extended], noFilters, "status")).toEqual(new Map([["operating", 1]]));
  });

  test("finds a site by the class of the source of any headline value, and not by that of other statements", () => {
    const site = readSites(
      {},
      investment({ source: "aggregator" }),
      capacity({ source: "primary" }),
      capacity({ id: "x.capacity.2", mw: 9, source: "trade", doubt: "Misread." }),
      status({ source: "press" }),
    );
    const found = (...source: Filters["source"]) => select([site], { ...noFilters, source }).length;
    expect([found("aggregator"), found("primary"), found("press"), found("trade")]).toEqual([1, 1, 1, 0]);
    expect(found("trade", "press")).toBe(1);
  });

  test("finds a site by its zone, by what it is late with, by what its sources dispute, and by its words", () => {
    const late = readSites({ id: "late", country: "NO" }, opening({ date: "2020" }));
    const disputed = readSites(
      { id: "disputed", name: "Verne", country: "SE" },
      investment({ amount: 1e9 }),
      investment({ id: "x.investment.2", amount: 9e9, source: "primary" }),
    );
    const placeless = readSites({ id: "placeless", country: "IS" });
    const found = (own: Partial<Filters>) => idsOf(select([late, disputed, placeless], { ...noFilters, ...own }));
    expect(late.schedule.state).toBe("passed");
    expect([found({ schedule: ["passed"] }), found({ schedule: ["slipped"] })]).toEqual([["late"], []]);
    expect(disputed.disagreements.investment).not.toBeNull();
    expect(found({ disputed: ["investment"] })).toEqual(["disputed"]);
    expect(found({ q: "verne" })).toEqual(["disputed"]);
    expect(disputed.zone).not.toBeNull();
    expect(found({ zone: disputed.zone === null ? [] : [disputed.zone] })).toEqual(["disputed"]);
    expect([placeless.zone, valuesOf.zone(placeless)]).toEqual([null, []]);
  });

  test("counts what a further value would leave where a site must have all of them, and would add where one is enough", () => {
    const both = readSites({ id: "both" }, investment(), capacity());
    const one = readSites({ id: "one", country: "NO" }, capacity());
    const filters: Filters = { ...noFilters, stated: ["investment"] };
    expect(counts([both, one], filters, "stated")).toEqual(
      new Map([
        ["investment", 1],
        ["capacity", 1],
      ]),
    );
    expect(counts([both, one], { ...noFilters, country: ["SE"] }, "country").get("NO")).toBe(1);
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

test("jobs are stated by an undoubted claim, of each kind that one counts", () => {
  const counted = (own: Partial<JobsClaim>): JobsClaim => ({
    ...status(),
    id: "x.jobs.1",
    field: "jobs",
    count: 50,
    stage: "permanent",
    ...own,
  });
  const kinds = (...claims: readonly JobsClaim[]) => valuesOf.jobs(readSites({}, ...claims));
  expect(kinds()).toEqual([]);
  expect(kinds(counted({}), counted({ id: "x.jobs.2", stage: "construction" }))).toEqual(["permanent", "construction"]);
  expect(kinds(counted({ doubt: "Misread." }))).toEqual([]);
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
      fc.property(selections, anyFilters, fc.constantFrom(...listKeys), (sites, filters, key) => {
        const others: readonly string[] = key === "stated" ? filters.stated : [];
        for (const [value, count] of counts(sites, filters, key)) {
          expect(select(sites, { ...filters, [key]: [...others, value] })).toHaveLength(count);
        }
      }),
    );
  });

  test.each(listKeys)("of %s in the record are what a plain count gives", (key) => {
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
          expect(key && select([miss], cleared(each, key))).toEqual([miss]);
        }
      }),
    );
  });
});

describe("the years of opening", () => {
  const of = (id: string, date: string, own: Partial<OpeningClaim> = {}) =>
    readSites({ id }, opening({ date, ...own }));
  const dated = [of("a", "2025-Q4"), of("b", "2026"), of("c", "2027", { stage: "phase" }), readSites({ id: "silent" })];
  const opens = (from: number | null, to: number | null) => idsOf(select(dated, { ...noFilters, opens: { from, to } }));

  test("hold each date that names one of them, a part's too, and never a site that states none", () => {
    expect(opens(2026, 2026)).toEqual(["b"]);
    expect(opens(2026, null)).toEqual(["b", "c"]);
    expect(opens(null, 2025)).toEqual(["a"]);
    expect(opens(null, 9999)).toEqual(["a", "b", "c"]);
  });

  test("count a date in the one year that it names, “by” and “not before” too", () => {
    const vague = [of("d", "2026", { qualifier: "at_least" }), of("e", "2027", { qualifier: "up_to" }), ...dated];
    const counted = [...openingCounts(vague, noFilters).values()];
    expect(sum(counted)).toBe(5);
    expect(idsOf(select(vague, { ...noFilters, opens: { from: 2027, to: 2027 } }))).toEqual(["e", "c"]);
  });

  test("are counted under the other filters", () => {
    expect(openingCounts(dated, { ...noFilters, opens: { from: 2020, to: 2021 } })).toEqual(
      new Map([
        [2025, 1],
        [2026, 1],
        [2027, 1],
      ]),
    );
  });

  test("of one are chosen, and chosen again go", () => {
    const one = toggledYears(noFilters, { from: 2026, to: 2026 });
    expect(one.opens).toEqual({ from: 2026, to: 2026 });
    expect(toggledYears(one, { from: 2026, to: 2026 }).opens).toBeNull();
    expect(toggledYears(one, { from: 2026, to: 2027 }).opens).toEqual({ from: 2026, to: 2027 });
    expect(toggledYears(one, { from: null, to: 2026 }).opens).toEqual({ from: null, to: 2026 });
  });
});

test("a site must state all that is asked for", () => {
  const both = readSites({ id: "both" }, investment(), capacity());
  const one = readSites({ id: "one" }, investment());
  const filters: Filters = { ...noFilters, stated: ["investment"] };
  expect(idsOf(select([both, one], filters))).toEqual(["both", "one"]);
  expect(idsOf(select([both, one], { ...filters, stated: ["investment", "capacity"] }))).toEqual(["both"]);
  expect(counts([both, one], filters, "stated")).toEqual(
    new Map([
      ["investment", 2],
      ["capacity", 1],
    ]),
  );
});

test("each filter of the record but the search finds some site and leaves some out", () => {
  for (const key of listKeys) {
    const [[value] = []] = counts(everySite, noFilters, key);
    const kept = select(everySite, { ...noFilters, [key]: [value] });
    expect(kept.length, key).toBeGreaterThan(0);
    expect(kept.length, key).toBeLessThan(everySite.length);
  }
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
