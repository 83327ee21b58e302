import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bases, capacityStages, qualifiers, type CapacityClaim, type Claim } from "../../../../src/domain/record/claim";
import {
  capacitySeries,
  countedStates,
  stackHeight,
  stacksOf,
  totalOf,
  type BasisSeries,
} from "../../../../src/domain/series/capacity";
import { withoutTotal } from "../../../../src/features/charts/capacity/capacity-text";
import { foldEarlyYears } from "../../../../src/domain/tables/early-years";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import { groupings, untilYear } from "../../../../src/domain/selection/grouping";
import { capacityOf, type HeadlineBasis } from "../../../../src/domain/headline/headline";
import { apartStatuses, statuses } from "../../../../src/domain/record/status";
import { capacity, readSites, ruleContext, opening, status } from "../../support/builders";
import { everySite, theSite } from "../../support/record";

const of = (selection: readonly ReadSite[], basis: HeadlineBasis = "it_load"): BasisSeries => {
  const found = capacitySeries(selection).find((series) => series.basis === basis);
  if (!found) throw new Error(basis);
  return found;
};
const shares = (...claims: readonly Claim[]) =>
  Object.fromEntries(of([readSites({}, ...claims)]).rows[0]?.shares ?? []);
const running = (mw: number) => capacity({ id: "x.capacity.9", stage: "operating", mw });

describe("a site's megawatts", () => {
  test("stand under its status", () => {
    expect(shares(capacity(), status({ value: "permitting" }))).toEqual({ permitting: 100 });
    expect(shares(capacity())).toEqual({ unknown: 100 });
  });

  test("run as far as it is stated, inside the plan; the rest stands under the status", () => {
    expect(shares(capacity(), running(40), status({ value: "under_construction" }))).toEqual({
      in_place: 40,
      under_construction: 60,
    });
  });

  test("are only planned where the site operates and no source says how much runs", () => {
    expect(shares(capacity(), status({ value: "operating" }))).toEqual({ operating_plan: 100 });
    expect(shares(capacity(), running(40), status({ value: "operating" }))).toEqual({
      operating: 40,
      operating_plan: 60,
    });
  });

  test("are what runs where no plan is stated, and run whole where the plan is met", () => {
    expect(shares(running(40), status({ value: "operating" }))).toEqual({ operating: 40 });
    expect(shares(capacity(), running(100), status({ value: "operating" }))).toEqual({ operating: 100 });
  });

  test("are the plan's and no more, where more is stated to run", () => {
    expect(shares(capacity(), running(180), status({ value: "operating" }))).toEqual({ operating: 100 });
  });

  test("stand apart where it is paused or cancelled, and in no total", () => {
    const series = of([
      readSites({ id: "a" }, capacity(), status({ value: "paused" })),
      readSites({ id: "b" }, capacity({ mw: 7 }), status({ value: "cancelled" })),
      readSites({ id: "c" }, capacity({ mw: 5, qualifier: "up_to" }), status()),
    ]);
    const apart = [
      { status: "paused", value: 100, sites: 1 },
      { status: "cancelled", value: 7, sites: 1 },
    ];
    expect(totalOf(series.rows)).toEqual({ mw: 5, sites: 1, upTo: 1, apart });
    expect(totalOf(series.rows.slice(0, 2))).toEqual({ mw: null, sites: 0, upTo: 0, apart });
  });

  test("stand apart whole where it is paused, also what is stated to run", () => {
    expect(shares(capacity(), running(40), status({ value: "paused" }))).toEqual({ paused: 100 });
    expect(shares(running(40), status({ value: "cancelled" }))).toEqual({ cancelled: 40 });
  });
});

describe("a series", () => {
  const whole = readSites({ id: "whole" }, capacity());
  const child = readSites({ id: "child", parent: "whole" }, capacity({ mw: 60 }));
  const part = readSites({ id: "part" }, capacity({ stage: "phase" }));
  const hope = readSites({ id: "hope" }, capacity({ stage: "potential", mw: 500 }));
  const backup = readSites({ id: "backup" }, capacity({ basis: "backup_power" }));

  test("has every site in one place", () => {
    const series = of([whole, child, part, hope, backup]);
    const ids = (list: readonly { readonly readSite: ReadSite }[]) => list.map((one) => one.readSite.site.id);
    expect(ids(series.rows)).toEqual(["whole"]);
    expect(ids(series.children)).toEqual(["child"]);
    expect(ids(series.parts)).toEqual(["part"]);
    expect(ids(series.ambitious)).toEqual(["hope"]);
    expect(series.notStated.map(({ site }) => site.id)).toEqual(["backup"]);
  });

  test("counts of an ambition only what exceeds the plan", () => {
    const planned = readSites({ id: "a" }, capacity(), capacity({ id: "b", stage: "potential", mw: 250 }));
    const below = readSites({ id: "b" }, capacity(), capacity({ id: "b", stage: "potential", mw: 80 }));
    expect(of([planned, below, hope]).ambitions.map(({ aboveHeadline }) => aboveHeadline)).toEqual([150, 500]);
  });

  test("says of a group without a total how many of its sites state a part", () => {
    const both = readSites(
      { id: "both", country: "DK" },
      capacity({ stage: "phase", mw: 160 }),
      capacity({ id: "b", stage: "potential", mw: 550 }),
    );
    const [stack] = stacksOf(of([both, part]), "country").filter(({ key }) => key === "DK");
    expect(stack).toMatchObject({ parts: 1, aboveHeadline: 550, total: { mw: null } });
    expect(stack && withoutTotal(stack)).toBe("only for a part, and an ambition");
    expect(stacksOf(of([hope]), "country").map(withoutTotal)).toEqual(["only an ambition"]);
  });

  test("is grouped in the groups' own order, those without a key last", () => {
    const selection = [
      readSites({ id: "a", country: "FI", operator: null }, capacity({ mw: 10 }), opening({ date: "2028-Q1" })),
      readSites({ id: "b", country: "SE", operator: "x2" }, capacity({ mw: 30 }), opening({ date: "2026" })),
      readSites({ id: "c", country: "FI", operator: "acme" }, capacity({ mw: 40 }), opening({ stage: "phase" })),
    ];
    const keys = (by: (typeof groupings)[number]) => stacksOf(of(selection), by).map(({ key }) => key);
    expect(keys("country")).toEqual(["SE", "FI"]);
    expect(keys("operator")).toEqual(["acme", "x2", null]);
    expect(keys("year")).toEqual(["2026", "2028", null]);
    expect(keys("site")).toEqual(["c", "b", "a"]);
    expect(keys("status")).toEqual(["unknown"]);
  });
});

const claims = fc.array(
  fc.record({
    mw: fc.integer({ min: 1, max: 1000 }),
    basis: fc.constantFrom(...bases),
    stage: fc.constantFrom(...capacityStages),
    qualifier: fc.constantFrom(...qualifiers),
  }),
  { maxLength: 6 },
);
const anySelection = fc
  .array(fc.tuple(claims, fc.option(fc.constantFrom(...statuses)), fc.boolean(), fc.constantFrom("SE", "NO")), {
    maxLength: 8,
  })
  .map((list) =>
    list.map(([own, value, isChild, country], index) =>
      readSites(
        { id: `site-${index}`, country, parent: isChild ? "campus" : null },
        ...own.map((claim, nth): CapacityClaim => capacity({ id: `x.capacity.${nth + 1}`, ...claim })),
        ...(value === null ? [] : [status({ value })]),
      ),
    ),
  );
const everything = (stacks: ReturnType<typeof stacksOf>) =>
  stacks.reduce(
    (sum, stack) =>
      sum + stackHeight(stack.shares) + apartStatuses.reduce((more, of_) => more + (stack.shares.get(of_) ?? 0), 0),
    0,
  );

describe("however the sites and their claims are, the stacks of a basis", () => {
  test("add up to the headline values of its sites without a parent: no child, no other basis, nothing twice", () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...groupings), (selection, by) => {
        for (const series of capacitySeries(selection)) {
          const headlines = selection
            .filter(({ site }) => site.parent === null)
            .flatMap(({ site }) => {
              const claim = (stage: "full_build" | "operating") =>
                capacityOf(site.claims, ruleContext, series.basis, stage)?.claim.mw;
              return claim("full_build") ?? claim("operating") ?? [];
            });
          const sum = headlines.reduce((all, mw) => all + mw, 0);
          expect(everything(stacksOf(series, by))).toBeCloseTo(sum, 6);
          expect(totalOf(series.rows).mw ?? 0).toBeLessThanOrEqual(sum + 1e-6);
        }
      }),
    );
  });

  test("are the same whatever they are grouped by, and each site is counted once", () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...groupings), (selection, by) => {
        for (const series of capacitySeries(selection)) {
          const { rows, children, parts, ambitious, notStated } = series;
          expect(rows.length + children.length + parts.length + ambitious.length + notStated.length).toBe(
            selection.length,
          );
          const stacks = stacksOf(series, by);
          const total = stacks.reduce((sum, { total: { mw } }) => sum + (mw ?? 0), 0);
          expect(total).toBeCloseTo(totalOf(rows).mw ?? 0, 6);
          expect(stacks.reduce((sum, stack) => sum + stack.rows.length, 0)).toBe(rows.length);
        }
      }),
    );
  });
});

test("early opening years are one stack with the same sum, and a single one stays itself", () => {
  const opened = (id: string, date: string) =>
    readSites({ id }, capacity({ mw: 10 }), opening({ date, stage: "first", kind: "actual" }));
  const years = (dates: readonly string[]) =>
    foldEarlyYears(stacksOf(of(dates.map((date, index) => opened(`s${index}`, date))), "year"), 2024).map(
      ({ key, total }) => `${key} ${total.mw}`,
    );
  expect(years(["2014", "2019", "2024", "2026"])).toEqual(["..2024 30", "2026 10"]);
  expect(years(["2014", "2026"])).toEqual(["2014 10", "2026 10"]);
  expect([untilYear("..2024"), untilYear("2024"), untilYear(null)]).toEqual([2024, null, null]);
});

describe("the record", () => {
  const all = capacitySeries(everySite);

  test("draws Keflavík's 40 MW in operation inside its plan, and the rest as a plan", () => {
    const keflavik = of([theSite("is-keflavik-verne")], "unspecified");
    expect(Object.fromEntries(keflavik.rows[0]?.shares ?? [])).toEqual({ operating: 40, operating_plan: 56 });
  });

  test("knows no share but those of the legend", () => {
    const known = new Set<string>([...countedStates, ...apartStatuses]);
    for (const { rows } of all)
      for (const row of rows) for (const share of row.shares.keys()) expect(known).toContain(share);
  });
});
