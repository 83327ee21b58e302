import { comparisonRows } from "../../src/domain/comparison/comparison-rows";
import { plainReading, readRecord } from "../../src/domain/headline/read-record";
import { freshness } from "../../src/domain/latest/freshness";
import { latest } from "../../src/domain/latest/latest";
import { findingOf } from "../../src/domain/overview/finding";
import { organisationRows } from "../../src/domain/overview/organisations";
import { statusMatrix } from "../../src/domain/overview/status-matrix";
import { citations } from "../../src/domain/provenance/citations";
import type { Dataset } from "../../src/domain/record/dataset";
import { findablesOf, findAnything } from "../../src/domain/search/find";
import { counts, openingCounts, select } from "../../src/domain/selection/filters";
import { capacityTotals, investmentTotal } from "../../src/domain/series/totals";
import { capacitySeries, stacksOf } from "../../src/domain/series/capacity";
import { chartIds } from "../../src/domain/series/charts";
import { contractSeries } from "../../src/domain/series/contracts";
import { historyOf } from "../../src/domain/series/history";
import { investmentStacks } from "../../src/domain/series/investment-groups";
import { investmentSeries } from "../../src/domain/series/investment";
import { openingSeries, spansOf } from "../../src/domain/series/openings";
import { capacityYears } from "../../src/domain/tables/capacity-years";
import { claimLine } from "../../src/words/text/claim-line";
import { chartHeading } from "../../src/words/text/chart-heading";
import type { View } from "../../src/url/view/view";
import { zone as zoneNames } from "../../src/words/en/terms";

/** How many sites a view selects, and how much was made of them: enough that nothing is computed in vain. */
export type ReadAll = { readonly sites: number; readonly things: number };

/**
 * Computes all that the pages show of a data set under a view: selection, totals, series, titles, comparison, news and
 * the line of every claim. Throws where any of it does.
 */
export function readAll(dataset: Dataset, view: View): ReadAll {
  const day = view.asOf ?? plainReading(dataset).day;
  const { readSites, ruleContext } = readRecord(dataset, { rule: view.rule, day });
  const { filters, currency } = view;
  const selection = select(readSites, filters);
  const by = view.by ?? "country";
  const measure = "investment";
  const investments = investmentSeries(selection, currency, dataset.rates);
  const openings = openingSeries(selection, day);
  const capacity = capacitySeries(selection);
  const things = [
    investmentTotal(investments).rows,
    investmentStacks(investments.rows, by),
    contractSeries(selection, currency, ruleContext).rows,
    openings.rows.flatMap((row) => spansOf(row)),
    capacity.flatMap((series) => [...stacksOf(series, by), capacityYears(series.rows, by, Number(day.slice(0, 4)))]),
    Object.values(capacityTotals(selection)),
    historyOf(dataset, { reading: { rule: view.rule, day }, filters, measure, currency }),
    chartIds.map((chart) => chartHeading(chart, { selection, ruleContext, day, by, currency, measure })),
    statusMatrix(selection, filters.status, currency, ruleContext).rows,
    [findingOf(selection, currency, dataset.rates)],
    organisationRows(selection, null, { currency, ruleContext }),
    latest(selection, { said: null, saidBy: null }, { sources: dataset.sources, day }).months,
    freshness(selection, day),
    comparisonRows(selection.slice(0, 4), ruleContext),
    [...counts(readSites, filters, "operator"), ...openingCounts(readSites, filters)],
    [...citations({ sites: dataset.sites, programmes: [], watchlist: [] }).values()],
    findAnything(findablesOf(dataset, [], zoneNames), filters.q),
    dataset.sites.flatMap((site) => site.claims.map((claim) => claimLine(claim, { ...dataset, sources: new Map() }))),
  ];
  const all = things.flat();
  const wrong = findNaN(all);
  if (wrong !== null) throw new Error(`${wrong} is no number`);
  return { sites: selection.length, things: all.length };
}

/** Returns where in a value there is a number that is none, or a text that says so; null if nowhere. */
function findNaN(value: unknown, seen = new Set<unknown>()): string | null {
  if (Number.isNaN(value)) return "NaN";
  if (typeof value === "string") return /\bNaN\b|\bundefined\b|\[object /.test(value) ? value.slice(0, 200) : null;
  if (typeof value !== "object" || value === null || seen.has(value)) return null;
  seen.add(value);
  const inside =
    value instanceof Map ? [...value.entries()].map(([key, one]) => [String(key), one]) : Object.entries(value);
  for (const [key, one] of inside) {
    const found = findNaN(one, seen);
    if (found !== null) return `${key}: ${found}`;
  }
  return null;
}
