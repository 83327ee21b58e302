import { chartColumns } from "../../../src/domain/tables/chart-columns";
import { disputableFields } from "../../../src/domain/headline/disagreement";
import * as fc from "fast-check";
import { jobStages, measures, qualifiers, type InvestmentClaim } from "../../../src/domain/record/claim";
import { biddingZones } from "../../../src/domain/place/bidding-zone";
import { choosableColumns, siteColumns, defaultColumns } from "../../../src/domain/tables/list-columns";
import { mostCompared } from "../../../src/domain/comparison/comparison";
import { countries } from "../../../src/domain/record/country";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { noFilters, statableFields, type Filters, type YearRange } from "../../../src/domain/selection/filters";
import { lateStates } from "../../../src/domain/headline/schedule";
import { groupings } from "../../../src/domain/selection/grouping";
import { circleMeasures } from "../../../src/domain/selection/circles";
import { totalNames } from "../../../src/domain/series/citable-total";
import { currencies } from "../../../src/domain/record/money";
import { claimRules } from "../../../src/domain/headline/rule";
import { organisationColumns, siteRoles } from "../../../src/domain/overview/organisation-order";
import { saidKinds } from "../../../src/domain/latest/said-kinds";
import { sourceClasses } from "../../../src/domain/record/source";
import { kinds } from "../../../src/domain/record/site";
import { statuses, statusesOrUnknown } from "../../../src/domain/record/status";
import { defaultView } from "../../../src/url/view/default-view";
import { displays, overviewTabs, scales, type View } from "../../../src/url/view/view";
import { readSites, investment, sources, status } from "./builders";

const two = (value: number) => String(value).padStart(2, "0");
const year = fc.integer({ min: 2023, max: 2026 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, nth]) => `${of}-${two(nth)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([of, nth]) => `${of}-${two(nth)}`);

/** Any ISO day from 1900 to 2199. */
export const anyDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The date of a statement with any precision, or null. */
export const stated = fc.oneof(fc.constant(null), year, month, day);

/**
 * Investment claims about the same thing that differ in everything that the rule reads, and often have equal values in
 * it.
 */
export const investments: fc.Arbitrary<readonly InvestmentClaim[]> = fc
  .array(
    fc.record({
      amount: fc.constantFrom(1e9, 2e9, 5e8),
      currency: fc.constantFrom("EUR", "SEK"),
      measure: fc.constantFrom(...measures),
      qualifier: fc.constantFrom(...qualifiers),
      stated,
      source: fc.constantFrom(...sources.keys(), "not-in-the-record"),
      doubt: fc.option(fc.constant("Misread."), { nil: undefined, freq: 5 }),
      converted: fc.option(fc.constant(true), { nil: undefined, freq: 5 }),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((own, index) => investment({ id: `x.investment.${index + 1}`, ...own })));

/** Investment claims and the same claims in another order. */
export const shuffledInvestments = investments.chain((claims) =>
  fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
);

const operators = ["acme", "atnorth", "nscale", "x2"] as const;

/** Sites that differ in everything that the filters read. */
export const selections: fc.Arbitrary<readonly ReadSite[]> = fc
  .array(
    fc.record({
      country: fc.constantFrom(...countries),
      operator: fc.option(fc.constantFrom(...operators)),
      kind: fc.constantFrom(...kinds),
      status: fc.option(fc.constantFrom(...statuses)),
    }),
    { maxLength: 15 },
  )
  .map((list) =>
    list.map(({ status: value, ...own }, index) =>
      readSites({ id: `se-site-${index}`, ...own }, ...(value === null ? [] : [status({ value })])),
    ),
  );

function someOf<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.oneof(fc.constant([]), fc.shuffledSubarray([...values]));
}

const aYear = fc.integer({ min: 1000, max: 9999 });

/** Any range of opening years, closed or open at one end. */
export const years: fc.Arbitrary<YearRange> = fc.oneof(
  aYear.map((from) => ({ from, to: null })),
  aYear.map((to) => ({ from: null, to })),
  fc.tuple(aYear, aYear).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);

/** Any filters that a reader can set. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  country: someOf(countries),
  zone: someOf(biddingZones),
  operator: someOf(operators),
  tenant: someOf(operators),
  status: someOf(statusesOrUnknown),
  kind: someOf(kinds),
  opens: fc.option(years, { freq: 2 }),
  schedule: someOf(lateStates),
  stated: someOf(statableFields),
  source: someOf(sourceClasses),
  disputed: someOf(disputableFields),
  jobs: someOf(jobStages),
  q: fc.oneof(fc.constant(""), fc.constantFrom("lund", "ACME", "malmö", "a b", "100% & more")),
});

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("-"));

const version = fc
  .tuple(fc.integer({ min: 2026, max: 2031 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }))
  .map((parts) => parts.join("."));

/** The order of the list or that of the index of organisations, which share a parameter. */
const anyOrder: fc.Arbitrary<Pick<View, "sort" | "ranked">> = fc.oneof(
  fc
    .record({ column: fc.constantFrom(...siteColumns), descending: fc.boolean() })
    .map((sort) => ({ sort, ranked: defaultView.ranked })),
  fc
    .record({ column: fc.constantFrom(...organisationColumns), descending: fc.boolean() })
    .map((ranked) => ({ sort: defaultView.sort, ranked })),
);

/** Any view that the page can show, of any record. */
export const anyView: fc.Arbitrary<View> = fc
  .tuple(
    anyOrder,
    fc.record({
      filters: fc.oneof(
        fc.constant(noFilters),
        anyFilters,
        fc.uniqueArray(id, { maxLength: 5 }).map((operator) => ({ ...noFilters, operator })),
      ),
      currency: fc.constantFrom(...currencies),
      rule: fc.constantFrom(...claimRules),
      asOf: fc.option(
        fc
          .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
          .map((instant) => instant.toISOString().slice(0, 10)),
      ),
      release: fc.option(version),
      against: fc.option(version),
      by: fc.option(fc.constantFrom(...groupings)),
      scale: fc.constantFrom(...scales),
      show: fc.constantFrom(...totalNames),
      said: fc.option(fc.constantFrom(...saidKinds)),
      tab: fc.constantFrom(...overviewTabs),
      saidBy: fc.option(fc.constantFrom(...sourceClasses)),
      display: fc.constantFrom(...displays),
      size: fc.constantFrom(...circleMeasures),
      role: fc.option(fc.constantFrom(...siteRoles)),
      order: fc.option(fc.record({ column: fc.constantFrom(...chartColumns), descending: fc.boolean() })),
      columns: fc.option(
        fc
          .shuffledSubarray([...choosableColumns], { minLength: 1 })
          .filter((columns) => columns.join() !== defaultColumns.join()),
      ),
      sites: fc.uniqueArray(id, { maxLength: mostCompared }),
      site: fc.option(id),
      cite: fc.option(fc.tuple(id, fc.nat(99)).map(([record, number]) => `${record}.heat_reuse.${number}`)),
    }),
  )
  .map(([order, view]) => ({ ...view, ...order }));
