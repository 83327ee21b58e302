import * as fc from "fast-check";
import { expect, test } from "vitest";
import { capacitySeries, stacksOf, totalOf } from "../../../src/domain/series/capacity";
import { bases, capacityStages, measures, qualifiers, type Claim } from "../../../src/domain/record/claim";
import { totalNames, type TotalName } from "../../../src/domain/series/citable-total";
import { undisclosed, type Dataset } from "../../../src/domain/record/dataset";
import { toReadSites, ruleContextOf, type ReadSite } from "../../../src/domain/headline/read-site";
import { cleared, noFilters, select, type Filters } from "../../../src/domain/selection/filters";
import { groupings, groupKey, type Grouping } from "../../../src/domain/selection/grouping";
import { capacityWholeStages } from "../../../src/domain/headline/headline";
import { historyOf } from "../../../src/domain/series/history";
import { investmentSeries } from "../../../src/domain/series/investment";
import { investmentStacks } from "../../../src/domain/series/investment-groups";
import type { Currency } from "../../../src/domain/record/money";
import { operatedBy } from "../../../src/domain/headline/roles";
import { claimRules, type ClaimRule } from "../../../src/domain/headline/rule";
import { apartStatuses, statuses, statusesOrUnknown } from "../../../src/domain/record/status";
import { organisationRows } from "../../../src/domain/overview/organisations";
import { statusMatrix } from "../../../src/domain/overview/status-matrix";
import { softKinds, totalCoverage, type TotalCoverage } from "../../../src/domain/series/total-coverage";
import { capacityTotals, investmentTotal } from "../../../src/domain/series/totals";
import { totalAccount } from "../../../src/features/cite/total-account";
import { listGroups } from "../../../src/features/explore/list/groups";
import { chartHeading } from "../../../src/words/text/chart-heading";
import { coverageSentence, softText } from "../../../src/words/text/totals/coverage-text";
import { stated } from "../support/arbitrary";
import { capacity, dataset, investment, site, sources, status } from "../support/builders";
import { record } from "../support/record";

/** What a reader chooses; `day` null: the release's own. */
type Choices = {
  readonly rule: ClaimRule;
  readonly day: string | null;
  readonly filters: Filters;
  readonly currency: Currency;
  readonly by: Grouping;
};

/** A view of a record: everything on which a total depends. */
type View = Omit<Choices, "day"> & { readonly data: Dataset; readonly day: string };

const said = {
  qualifier: fc.constantFrom(...qualifiers),
  stated,
  source: fc.constantFrom(...sources.keys()),
  doubt: fc.option(fc.constant("Misread."), { nil: undefined, freq: 8 }),
};
const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc
    .record({
      ...said,
      amount: fc.constantFrom(1e9, 2e9, 5e8),
      currency: fc.constantFrom("EUR", "SEK", "CZK"),
      measure: fc.oneof(fc.constant("site_total" as const), fc.constantFrom(...measures)),
    })
    .map((own) => investment(own)),
  fc
    .record({
      ...said,
      mw: fc.constantFrom(5, 22.5, 100, 750),
      basis: fc.constantFrom(...bases),
      stage: fc.oneof(fc.constantFrom(...capacityWholeStages), fc.constantFrom(...capacityStages)),
    })
    .map((own) => capacity(own)),
  fc
    .record({
      ...said,
      value: fc.oneof(fc.constantFrom(...apartStatuses), fc.constantFrom(...statuses)),
      part: fc.option(fc.constant(true), { nil: undefined, freq: 3 }),
    })
    .map((own) => status(own)),
);
const made: fc.Arbitrary<Dataset> = fc
  .array(
    fc.record({
      claims: fc.array(claim, { maxLength: 8 }),
      country: fc.constantFrom("SE", "NO"),
      operator: fc.constantFrom("acme", "x2", null),
      parent: fc.constantFrom(null, null, null, "campus"),
    }),
    { maxLength: 6 },
  )
  .map((sites) =>
    dataset({
      sites: sites.map((own, index) =>
        site({
          ...own,
          id: `s${index}`,
          claims: own.claims.map((one, nth) => ({ ...one, id: `s${index}.${one.field}.${nth + 1}` })),
        }),
      ),
    }),
  );

/** Any choices of a reader. */
const choices: fc.Arbitrary<Choices> = fc
  .record({
    rule: fc.constantFrom(...claimRules),
    day: fc.constantFrom("2024-06-30", "2026-02-15", null),
    currency: fc.constantFrom<Currency>("EUR", "SEK"),
    by: fc.constantFrom(...groupings),
    country: fc.subarray(["SE", "NO"] as const),
    status: fc.oneof(fc.constant([]), fc.subarray([...statusesOrUnknown])),
  })
  .map(({ country, status: of, ...own }) => ({ ...own, filters: { ...noFilters, country, status: of } }));

function viewOf(data: Dataset, { day, ...chosen }: Choices): View {
  return { ...chosen, data, day: day ?? data.release.date };
}

/** Holds something against many views of made records, and some of the real one. */
function always(holds: (view: View) => void): void {
  fc.assert(
    fc.property(made, choices, (data, chosen) => holds(viewOf(data, chosen))),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(choices, (chosen) => holds(viewOf(record, chosen))),
    { numRuns: 20 },
  );
}

const selectionOf = ({ data, rule, day, filters }: View) => select(toReadSites(data, { rule, day }), filters);

/** What the overview and the head of a group of the list say. */
function shown(name: TotalName, selection: readonly ReadSite[], { data, currency }: View): number | null {
  return name === "investment"
    ? investmentTotal(investmentSeries(selection, currency, data.rates)).amount
    : capacityTotals(selection)[name].mw;
}

/** What the stacks of a chart say, group by group. */
function stacks(name: TotalName, selection: readonly ReadSite[], { data, currency, by }: View) {
  if (name === "investment")
    return investmentStacks(investmentSeries(selection, currency, data.rates).rows, by).map((stack) => ({
      key: stack.key,
      total: stack.amount,
    }));
  const series = capacitySeries(selection).filter(({ basis }) => basis === name);
  return series.flatMap((one) => stacksOf(one, by)).map(({ key, total: { mw } }) => ({ key, total: mw }));
}

/** What the panel that answers for a total says. */
function panel(name: TotalName, selection: readonly ReadSite[], view: View, group?: string | null) {
  const cited = group === undefined ? { name, by: null, key: null } : { name, by: view.by, key: group };
  return totalAccount(cited, selection, {
    dataset: view.data,
    ruleContext: ruleContextOf(view.data, view.rule),
    currency: view.currency,
  });
}

/** What the last row of the overview's matrix says. */
function matrix(name: TotalName, { data, rule, day, filters, currency }: View): number | null {
  const all = select(toReadSites(data, { rule, day }), cleared(filters, "status"));
  const sums = statusMatrix(all, filters.status, currency, ruleContextOf(data, rule)).all;
  return (name === "investment" ? sums.money : sums.megawatts[name]).value;
}

/** The end of the history. */
function endOfHistory(measure: TotalName, { data, rule, day, filters, currency }: View) {
  return historyOf(data, { reading: { rule, day }, filters, measure, currency }).at(-1);
}

/** The figure of a total in the title of a chart, as it is printed; null where the title has none. */
function titled(
  chart: "investment" | "capacity" | "history",
  name: TotalName,
  selection: readonly ReadSite[],
  view: View,
) {
  const { data, rule, day, by, currency } = view;
  const context = { selection, ruleContext: ruleContextOf(data, rule), day, by, currency, measure: name };
  const piece = chartHeading(chart, context).title.find(({ total }) => total === name);
  return piece?.text.replace(/ MW$/, "") ?? null;
}

/** What the index of organisations says of each operator. */
function indexOf(selection: readonly ReadSite[], { data, rule, currency }: View) {
  const rows = organisationRows(selection, "operator", { currency, ruleContext: ruleContextOf(data, rule) });
  return new Map(rows.map(({ id, sums }) => [id, sums]));
}

/** The sum of totals of which some are none; null where all are. */
function sum(totals: readonly (number | null)[]): number | null {
  const known = totals.flatMap((total) => total ?? []);
  return known.length === 0 ? null : known.reduce((all, total) => all + total, 0);
}

function expectSame(found: number | null, total: number | null, what: string): void {
  if (found === null || total === null) expect(found, what).toBe(total);
  else expect(Math.abs(found - total), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(total)));
}

test("whatever is shown of a record, no two pages show two totals for one thing", () => {
  always((view) => {
    const selection = selectionOf(view);
    const groups = listGroups(selection, view.by, String, (a, b) => (a < b ? -1 : 1));
    const operators = indexOf(selection, view);
    for (const name of totalNames) {
      const total = shown(name, selection, view);
      const told = panel(name, selection, view);
      const drawn = stacks(name, selection, view);
      expectSame(matrix(name, view), total, "the last row of the matrix");
      expectSame(endOfHistory(name, view)?.total ?? null, total, "the end of the history");
      expectSame(told.value, total, "the panel");
      expectSame(sum(told.rows.map((row) => row.value)), total, "the claims of the panel");
      expectSame(sum(drawn.map((stack) => stack.total)), total, "the stacks of the chart");
      expectSame(sum(groups.map(({ rows }) => shown(name, rows, view))), total, "the groups of the list");
      for (const stack of drawn) {
        const own = groups.find(({ key }) => key === stack.key)?.rows ?? [];
        expectSame(stack.total, shown(name, own, view), "a stack and its group of the list");
        expectSame(stack.total, panel(name, selection, view, stack.key).value, "a stack and its panel");
      }
      const byOperator = stacks(name, selection, { ...view, by: "operator" });
      for (const id of new Set(selection.flatMap(({ site: { operator } }) => operator ?? []))) {
        const chart = byOperator.find(({ key }) => key === id)?.total ?? null;
        expectSame(chart, shown(name, operatedBy(selection, id), view), "the sites of an operator's page");
        const sums = operators.get(id);
        const indexed = sums && (name === "investment" ? sums.money : sums.megawatts[name]).value;
        if (id !== undisclosed) expectSame(indexed ?? null, chart, "the index of organisations");
      }
      const own = name === "investment" ? "investment" : "capacity";
      expect(titled("history", name, selection, view), "the title of the history").toBe(
        titled(own, name, selection, view),
      );
    }
  });
});

test("the capacity chart and the overview give a basis the same total, sites and ceilings", () => {
  always((view) => {
    const selection = selectionOf(view);
    const totals = capacityTotals(selection);
    for (const series of capacitySeries(selection)) {
      const { rows, apartRows, parts, ...figures } = totals[series.basis];
      expect(parts).toEqual(series.parts);
      expect(figures).toEqual(totalOf(series.rows));
      expect([...rows, ...apartRows].toSorted(byId)).toEqual([...series.rows].toSorted(byId));
    }
  });
});

const coverageOf = (name: TotalName, { data, rule, currency }: View, selection: readonly ReadSite[]): TotalCoverage =>
  totalCoverage(name, selection, { currency, ruleContext: ruleContextOf(data, rule) });

/** A figure that no rounding hides. */
const exactly = (value: number) => `<${value.toPrecision(12)}>`;

test("what a total covers is one split of the selection, with the total of every page and its sites", () => {
  always((view) => {
    const selection = selectionOf(view);
    for (const name of totalNames) {
      const coverage = coverageOf(name, view, selection);
      const { counted, apart, parts, ambitious, unconverted, children, notStated } = coverage;
      const places = [counted, apart, parts, ambitious, unconverted, children, notStated].flat();
      expect(places.toSorted(inOrder)).toEqual([...selection].toSorted(inOrder));
      expectSame(coverage.value, shown(name, selection, view), "the total of the coverage");
      expect(counted.length).toBe(endOfHistory(name, view)?.sites ?? 0);
      for (const one of counted) expect(["paused", "cancelled"]).not.toContain(one.status);
      for (const one of apart) expect(["paused", "cancelled"]).toContain(one.status);
      for (const one of children) expect(one.site.parent).not.toBeNull();
    }
    const money = investmentTotal(investmentSeries(selection, view.currency, view.data.rates));
    const { parts, unconverted, children, notStated } = coverageOf("investment", view, selection);
    expect([parts, unconverted, children, notStated].map(({ length }) => length)).toEqual([
      money.parts,
      money.unconverted,
      money.children,
      money.notStated,
    ]);
  });
});

test("the panel says of every total what its chart says: the same split, the same soft figures", () => {
  always((view) => {
    const selection = selectionOf(view);
    for (const name of totalNames) {
      const coverage = coverageOf(name, view, selection);
      const { leftOut, soft, rows, apartRows } = panel(name, selection, view);
      expect(leftOut.startsWith(coverageSentence(coverage))).toBe(true);
      expect([rows.length, apartRows.length]).toEqual([coverage.counted.length, coverage.apart.length]);
      expect(soft.length).toBe(softText(coverage, exactly) === null ? 0 : 1);
      const beside = coverage.apartSums.map(({ value }) => value);
      expectSame(sum(apartRows.map((row) => row.value)), sum(beside), "the claims beside it");
      for (const group of stacks(name, selection, view)) {
        const own = selection.filter((readSite) => groupKey(readSite, view.by) === group.key);
        const told = coverageSentence(coverageOf(name, view, own));
        expect(panel(name, selection, view, group.key).leftOut.startsWith(told)).toBe(true);
      }
    }
  });
});

test("what is soft in a total is a part of it, and what aggregators alone give is by aggregators alone", () => {
  always((view) => {
    const selection = selectionOf(view);
    for (const name of totalNames) {
      const { soft, value, counted } = coverageOf(name, view, selection);
      for (const kind of softKinds) {
        expect(soft[kind].sites).toBeLessThanOrEqual(counted.length);
        expect(soft[kind].value).toBeLessThanOrEqual((value ?? 0) * (1 + 1e-9));
      }
      if (name === "investment") {
        const open = counted.filter(({ aggregatorOnly }) => aggregatorOnly.investment);
        expect(soft.aggregator.sites).toBe(open.length);
        expectSame(soft.aggregator.value, coverageOf(name, view, open).value ?? 0, "from aggregators alone");
      }
    }
  });
});

function inOrder(a: ReadSite, b: ReadSite): number {
  return a.site.id < b.site.id ? -1 : 1;
}

function byId(a: { readonly readSite: ReadSite }, b: { readonly readSite: ReadSite }): number {
  return a.readSite.site.id < b.readSite.site.id ? -1 : 1;
}
