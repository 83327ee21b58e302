import { investmentPlace, investmentSeries, type InvestmentPlace } from "../series/investment";
import { investmentTotal } from "../series/totals";
import { isAloneInMunicipality } from "../place/alone";
import type { ReadSite } from "../headline/read-site";
import { claimsOf, type InvestmentClaim } from "../record/claim";
import type { Currency, ExchangeRates } from "../record/money";
import type { StatusOrUnknown } from "../record/status";

/** What is to be said first of a selection. */
export type SelectionFinding = {
  readonly sites: number;
  readonly operating: number;
  readonly building: number;
  /** How many of those that run have an extension, a phase or a building that is being built. */
  readonly extended: number;
  /** The status of all sites; null if they have several, or there is none. */
  readonly status: StatusOrUnknown | null;
  /**
   * How many sites name money that is not in the total by themselves: for a part, paused or cancelled, not converted, or
   * inside another site.
   */
  readonly beside: Readonly<Record<"parts" | "apart" | "unconverted" | "children", number>>;
  /** How many sites have an amount for the whole that is doubted, and so stands for none. */
  readonly doubted: number;
  /** What the only site names, in a total or not; null if there are several sites, or it names nothing. */
  readonly single: SingleMoney | null;
  /** Null if the total of the selection has no amount. */
  readonly money: {
    /** In the chosen currency. */
    readonly amount: number;
    readonly covered: number;
    /**
     * What the sites with the two largest amounts are called, the largest first: by their municipality where their names
     * have it and no other site of the selection lies there, else by their names.
     */
    readonly largest: readonly string[];
    /** The share of the sum that those two hold, from 0 to 1. */
    readonly share: number;
  } | null;
};

/** The money of the only site of a selection; `amount` is in the chosen currency, null where it cannot be converted. */
export type SingleMoney = {
  readonly claim: InvestmentClaim;
  readonly amount: number | null;
  readonly place: InvestmentPlace;
};

/** Returns the finding of a selection. Its money is that of `investmentTotal`. */
export function findingOf(selection: readonly ReadSite[], currency: Currency, rates: ExchangeRates): SelectionFinding {
  const series = investmentSeries(selection, currency, rates);
  const { amount, covered, rows, parts, apartRows, unconverted, children } = investmentTotal(series);
  const [single] = selection.length === 1 ? [...series.rows, ...series.undrawn] : [];
  const count = (status: StatusOrUnknown) => selection.filter((one) => one.status === status).length;
  const status = selection[0]?.status ?? null;
  const largest = rows.slice(0, 2);
  const sites = selection.map(({ site }) => site);
  return {
    sites: selection.length,
    operating: count("operating"),
    building: count("under_construction"),
    extended: selection.filter((one) => one.status === "operating" && one.extension?.value === "under_construction")
      .length,
    status: status !== null && count(status) === selection.length ? status : null,
    beside: { parts, apart: apartRows.length, unconverted, children },
    doubted: selection.filter(({ site }) =>
      claimsOf(site.claims, "investment").some(({ measure, doubt }) => measure === "site_total" && doubt !== undefined),
    ).length,
    single: single
      ? {
          claim: single.headline.claim,
          amount: "converted" in single ? single.converted.amount : null,
          place: investmentPlace(single),
        }
      : null,
    money:
      amount === null
        ? null
        : {
            amount,
            covered,
            largest: largest.map(({ readSite: { site } }) => {
              const { name, municipality } = site;
              return name.includes(municipality) && isAloneInMunicipality(site, sites) ? municipality : name;
            }),
            share: largest.reduce((sum, { converted }) => sum + converted.amount, 0) / amount,
          },
  };
}
