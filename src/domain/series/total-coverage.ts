import type { ReadSite } from "../headline/read-site";
import { isAggregatorOnly, type RuleContext } from "../headline/verdict";
import type { Claim } from "../record/claim";
import type { Currency } from "../record/money";
import { apartOf, apartRowsOf, countedOf, type Apart } from "./apart";
import { capacitySeries, totalOf } from "./capacity";
import type { TotalName } from "./citable-total";
import { investmentSeries } from "./investment";
import { investmentTotal } from "./totals";

/**
 * The ways in which a figure of a total is soft: stated as "up to", stated as "at least", known from aggregators alone,
 * or undated. A figure may be soft in several ways.
 */
export const softKinds = ["up_to", "at_least", "aggregator", "undated"] as const;
export type SoftKind = (typeof softKinds)[number];

/** Some figures of a total: how many sites state them, and their sum in the unit of the total. */
export type TotalShare = { readonly sites: number; readonly value: number };

/**
 * How the sites of a selection relate to a total, by which every page says what the total covers. Each site is in
 * exactly one of the lists.
 */
export type TotalCoverage = {
  readonly name: TotalName;
  /** The number of sites in the selection. */
  readonly all: number;
  /** The total in the chosen currency or in MW; null if no site counts, which is not zero. */
  readonly value: number | null;
  readonly counted: readonly ReadSite[];
  /** The figures of the counted sites that are soft. */
  readonly soft: Readonly<Record<SoftKind, TotalShare>>;
  /** Paused and cancelled sites that state a value for the whole, which is in no total. */
  readonly apart: readonly ReadSite[];
  /** What the sites of `apart` state, by status. */
  readonly apartSums: readonly Apart[];
  /** Sites that state the value of a part only. */
  readonly parts: readonly ReadSite[];
  /** Sites that state an ambition only; none for an investment. */
  readonly ambitious: readonly ReadSite[];
  /** Sites that state an amount that cannot be converted; none for a capacity. */
  readonly unconverted: readonly ReadSite[];
  /** Sites that state a value and are part of another record. */
  readonly children: readonly ReadSite[];
  readonly notStated: readonly ReadSite[];
};

/** Returns the coverage of a total of a selection, from the rows of the total's chart. */
export function totalCoverage(
  name: TotalName,
  selection: readonly ReadSite[],
  { currency, ruleContext }: { readonly currency: Currency; readonly ruleContext: RuleContext },
): TotalCoverage {
  const shared = { name, all: selection.length };
  if (name === "investment") {
    const series = investmentSeries(selection, currency, ruleContext.rates);
    const { amount, rows, apart, apartRows } = investmentTotal(series);
    const alone = [...series.rows, ...series.undrawn].filter(({ readSite }) => readSite.site.parent === null);
    return {
      ...shared,
      value: amount,
      counted: sitesOf(rows),
      soft: softOf(
        rows.map(({ readSite, headline: { claim }, converted }) => ({ readSite, claim, value: converted.amount })),
        ruleContext,
      ),
      apart: sitesOf(apartRows),
      apartSums: apart,
      parts: sitesOf(alone.filter((row) => "converted" in row && row.headline.part)),
      ambitious: [],
      unconverted: sitesOf(alone.filter((row) => "why" in row)),
      children: sitesOf([...series.rows, ...series.undrawn]).filter(({ site }) => site.parent !== null),
      notStated: series.notStated,
    };
  }
  const series = capacitySeries(selection).find(({ basis }) => basis === name);
  const rows = series?.rows ?? [];
  return {
    ...shared,
    value: totalOf(rows).mw,
    counted: sitesOf(countedOf(rows)),
    soft: softOf(
      countedOf(rows).map(({ readSite, claim }) => ({ readSite, claim, value: claim.mw })),
      ruleContext,
    ),
    apart: sitesOf(apartRowsOf(rows)),
    apartSums: apartOf(rows, ({ claim }) => claim.mw),
    parts: sitesOf(series?.parts ?? []),
    ambitious: sitesOf(series?.ambitious ?? []),
    unconverted: [],
    children: sitesOf(series?.children ?? []),
    notStated: series?.notStated ?? selection,
  };
}

function sitesOf(rows: readonly { readonly readSite: ReadSite }[]): readonly ReadSite[] {
  return rows.map(({ readSite }) => readSite);
}

type Figure = { readonly readSite: ReadSite; readonly claim: Claim; readonly value: number };

/** Returns how much of the figures of a total is soft, each with its value in the unit of the total. */
export function softOf(figures: readonly Figure[], { sources }: RuleContext): TotalCoverage["soft"] {
  const share = (isSoft: (figure: Figure) => boolean): TotalShare => {
    const found = figures.filter(isSoft);
    return { sites: found.length, value: found.reduce((sum, { value }) => sum + value, 0) };
  };
  return {
    up_to: share(({ claim }) => claim.qualifier === "up_to"),
    at_least: share(({ claim }) => claim.qualifier === "at_least"),
    aggregator: share(({ claim, readSite }) => isAggregatorOnly(claim, readSite.site.claims, sources)),
    undated: share(({ claim }) => claim.stated === null),
  };
}
