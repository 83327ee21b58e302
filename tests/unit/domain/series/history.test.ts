import { describe, expect, test } from "vitest";
import type { Claim } from "../../../../src/domain/record/claim";
import { toReadSites } from "../../../../src/domain/headline/read-site";
import { noFilters, select, type Filters } from "../../../../src/domain/selection/filters";
import { highlightsOf, historyOf, isUndated, type HistoryQuestion } from "../../../../src/domain/series/history";
import { totalNames } from "../../../../src/domain/series/citable-total";
import { totalCoverage } from "../../../../src/domain/series/total-coverage";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { plainReading } from "../../../../src/domain/headline/read-record";
import { claimRules } from "../../../../src/domain/headline/rule";
import { capacityTotals, investmentTotal } from "../../../../src/domain/series/totals";
import { capacity, dataset, readSites, investment, site, status, today } from "../../support/builders";
import { everySite, record, recordRuleContext } from "../../support/record";

const plain: HistoryQuestion = {
  reading: { rule: "headline", day: today },
  filters: noFilters,
  measure: "investment",
  currency: "EUR",
};
const history = (sites: readonly Readonly<{ id: string; parent?: string; claims: readonly Claim[] }>[], own = {}) =>
  historyOf(dataset({ sites: sites.map((one) => site(one)) }), { ...plain, ...own });
const told = (steps: ReturnType<typeof history>) => steps.map(({ day, total }) => [day, total]);

describe("a history", () => {
  const early = investment({ id: "a.1", amount: 1e9, stated: "2025-03" });
  const late = investment({ id: "a.2", amount: 3e9, stated: "2026-01-10" });

  test("steps on the day of each statement that moves the total; a vague one counts from its first day", () => {
    const steps = history([
      { id: "a", claims: [late, early] },
      { id: "b", claims: [investment({ id: "b.1", amount: 2e9, stated: "2025" })] },
    ]);
    expect(told(steps)).toEqual([
      ["2025-01-01", 2e9],
      ["2025-03-01", 3e9],
      ["2026-01-10", 5e9],
    ]);
    expect(steps[2]?.movements).toMatchObject([{ from: { value: 1e9 }, to: { claim: { id: "a.2" } }, change: 2e9 }]);
  });

  test("does not move where a statement repeats the value", () => {
    expect(told(history([{ id: "a", claims: [early, investment({ id: "a.2", amount: 1e9 })] }]))).toHaveLength(1);
  });

  test("counts no part, no child, no other basis and no backup power", () => {
    const parts = [investment({ measure: "phase" }), capacity({ basis: "backup_power" })];
    expect(history([{ id: "a", claims: parts }])).toEqual([]);
    expect(history([{ id: "a", parent: "campus", claims: [early] }])).toEqual([]);
    const mw = [capacity({ stated: "2025" }), capacity({ id: "x.2", basis: "unspecified", mw: 7 })];
    expect(told(history([{ id: "a", claims: mw }], { measure: "it_load" }))).toEqual([["2025-01-01", 100]]);
  });

  test("counts what has no date from the release's own day, and on no day before it", () => {
    const claims = [investment({ stated: null })];
    expect(told(history([{ id: "a", claims }]))).toEqual([[today, 1e9]]);
    expect(history([{ id: "a", claims }], { reading: { rule: "headline", day: "2026-11-20" } })).toEqual([]);
  });

  test("ends with the day of the reading", () => {
    const reading = { rule: "headline" as const, day: "2025-12-31" };
    expect(told(history([{ id: "a", claims: [early, late] }], { reading }))).toEqual([["2025-03-01", 1e9]]);
  });

  test("goes by the rule", () => {
    const reading = { rule: "lowest" as const, day: today };
    expect(told(history([{ id: "a", claims: [early, late] }], { reading }))).toEqual([["2025-03-01", 1e9]]);
  });

  test("goes by the status known on each day, and has no total where nobody is left", () => {
    const claims = [
      early,
      status({ id: "s.1", value: "announced", stated: "2025-02" }),
      status({ id: "s.2", value: "cancelled", stated: "2026-05" }),
    ];
    const filters: Filters = { ...noFilters, status: ["announced"] };
    expect(told(history([{ id: "a", claims }], { filters }))).toEqual([
      ["2025-03-01", 1e9],
      ["2026-05-01", null],
    ]);
  });
});

describe("a site that is paused", () => {
  const halted = status({ id: "s.1", value: "paused", stated: "2025-06" });
  const resumed = status({ id: "s.2", value: "under_construction", stated: "2026-02" });
  const early = investment({ id: "a.1", amount: 1e9, stated: "2025-03" });

  test("counts no longer from that day, by that claim, and again once it is built on", () => {
    const steps = history([{ id: "a", claims: [early, halted, resumed] }]);
    expect(told(steps)).toEqual([
      ["2025-03-01", 1e9],
      ["2025-06-01", null],
      ["2026-02-01", 1e9],
    ]);
    expect(steps[1]?.movements).toMatchObject([{ to: null, apart: { id: "s.1" }, change: -1e9 }]);
    expect(steps[2]?.movements).toMatchObject([{ from: null, to: { claim: { id: "a.1" } }, apart: null }]);
  });

  test("never counted where it was so before its amount was stated", () => {
    expect(history([{ id: "a", claims: [status({ value: "cancelled", stated: "2025" }), early] }])).toEqual([]);
  });

  test("leaves on no day of its own where the claim has none", () => {
    const steps = history([{ id: "a", claims: [early, { ...halted, stated: null }] }]);
    expect(told(steps).at(-1)).toEqual([today, null]);
    expect(steps.at(-1)?.movements.map(isUndated)).toEqual([true]);
  });

  test("stands in the coverage apart, and an extension that is paused changes nothing", () => {
    const lund = readSites({ id: "a" }, early, halted);
    expect(totalCoverage("investment", [lund], { currency: "EUR", ruleContext: recordRuleContext })).toMatchObject({
      counted: [],
      apart: [lund],
    });
    const extension = { ...halted, part: true };
    expect(told(history([{ id: "a", claims: [early, extension] }]))).toEqual([["2025-03-01", 1e9]]);
  });
});

test("megawatts in operation count where no plan is stated", () => {
  const running = capacity({ id: "c.1", stage: "operating", mw: 10, stated: "2024" });
  const planned = capacity({ id: "c.2", mw: 90, stated: "2025" });
  expect(told(history([{ id: "a", claims: [running, planned] }], { measure: "it_load" }))).toEqual([
    ["2024-01-01", 10],
    ["2025-01-01", 90],
  ]);
});

describe("the highlights", () => {
  const steps = history([
    { id: "a", claims: [investment({ amount: 5e9, stated: "2025" })] },
    { id: "b", claims: [investment({ amount: 1e9, stated: "2026" })] },
    { id: "c", claims: [investment({ amount: 2e9, stated: null })] },
    { id: "d", claims: [investment({ amount: 3e9, stated: null })] },
    { id: "e", claims: [investment({ amount: 4e9, stated: today })] },
  ]);

  test("are the largest, in the order of the line, with what the total was after each", () => {
    const highlights = highlightsOf(steps, 3);
    expect(highlights.map(({ movements }) => movements.map((one) => one.site.id))).toEqual([["a"], ["e"], ["c", "d"]]);
    expect(highlights.map(({ after }) => after)).toEqual([5e9, 10e9, 15e9]);
  });

  test("name the undated together, since no day is theirs", () => {
    expect(highlightsOf(steps, 9).map(({ movements }) => movements.length)).toEqual([1, 1, 1, 2]);
  });
});

describe("the history of the record", () => {
  const nordic: Filters = { ...noFilters, country: ["NO", "SE", "FI"] };
  const narrow: Filters = { ...nordic, status: ["announced", "under_construction"] };

  test.each(totalNames)("of %s ends with the total of the page", (measure) => {
    const reading = plainReading(record);
    const last = historyOf(record, { ...plain, reading, measure }).at(-1);
    const total =
      measure === "investment"
        ? investmentTotal(investmentSeries(everySite, "EUR", record.rates)).amount
        : capacityTotals(everySite)[measure].mw;
    expect(last?.total).toBeCloseTo(total ?? Number.NaN, 0);
    expect(totalCoverage(measure, everySite, { currency: "EUR", ruleContext: recordRuleContext }).counted).toHaveLength(
      last?.sites ?? -1,
    );
  });

  test.each(claimRules)("is on any day what the page shows as of it, by the rule %s", (rule) => {
    const reading = { rule, day: record.release.date };
    for (const filters of [nordic, narrow])
      for (const measure of ["investment", "unspecified"] as const) {
        const steps = historyOf(record, { reading, filters, measure, currency: "SEK" });
        if (filters === nordic) expect(steps.length).toBeGreaterThan(0);
        for (const day of ["2024-06-30", "2025-08-15", "2026-02-01", "2026-08-01", record.release.date]) {
          const selection = select(toReadSites(record, { rule, day }), filters);
          const shown =
            measure === "investment"
              ? investmentTotal(investmentSeries(selection, "SEK", record.rates)).amount
              : capacityTotals(selection)[measure].mw;
          const then = steps.findLast((step) => step.day <= day)?.total ?? null;
          if (shown === null) expect(then).toBeNull();
          else expect(then).toBeCloseTo(shown, 0);
        }
      }
  });

  test("is drawn while a reader waits for nothing", () => {
    const start = performance.now();
    historyOf(record, plain);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
