import type { InvestmentPlace } from "../../../domain/series/investment";
import { having, ofSites, sitesOf, sitesThat, theOthers } from "../counts";
import { and, plural } from "../../format/text";
import { integer } from "../../format/number";

/** The words of the charts, a part of the catalogue in `page.ts`. */
export const chartWords = {
  investment: {
    rates: (market: readonly string[]) =>
      market.length === 0
        ? "Rates: ECB reference rates."
        : `Rates: ECB reference rates, in part market rates for ${and(market)}.`,
    summary: (drawn: number, all: number, largest: string | null, read = "") =>
      `Bar chart of announced investment: ${integer(drawn)} of ${sitesOf(all)} drawn${largest === null ? "" : drawn === 1 ? `: ${largest}` : `; the largest is ${largest}`}${read}.`,
    inCurrency: (currency: string) => `In ${currency}`,
    asStated: "As stated",
    stated: "Stated",
    bought: "What it buys",
    saidBy: "Who says so",
    unconvertedIn: (currency: string) => `in ${currency}`,
    places: {
      whole: null,
      part: "A part of a site only",
      apart: "Paused or cancelled",
      child: "Inside another site",
    } satisfies Record<InvestmentPlace, string | null>,
    notInTotal: (count: number) => `${sitesOf(count)}; not in the total`,
    pausedApart: (status: string) => `${status.toLowerCase()}, in no total`,
    /** `undrawn` amounts cannot be converted, and so are in no count of bars. */
    largestNote: (count: number, currency: string, undrawn: number) =>
      `${count === 1 ? "In" : `The ${integer(count)} largest, in`} ${currency}${undrawn === 0 ? "" : `; ${integer(undrawn)} more not converted`}. Thin and hatched: a part. Dotted, empty: aggregators only.`,
    /** The title of the bars of the overview. */
    panelTitle: (figure: string, covered: number, all: number) => `${figure} announced for ${ofSites(covered, all)}`,
    more: (count: number) => `and ${integer(count)} more`,
    /** What stands beside the bar of a site that is not among the largest. */
    extra: (place: number, all: number) => `number ${integer(place)} of ${integer(all)}`,
    extraNone: "no amount for the site",
    extraUnconverted: "its amount is not converted",
    silentTitle: (count: number) => `${sitesOf(count)} without an amount that may stand for the site`,
    undrawnTitle: (count: number) => `${plural(count, "amount", "amounts")} not converted, and so not drawn`,
    undrawn: {
      undated: "undated, so no month’s exchange rate applies",
      no_rate: "no exchange rate for its currency and month",
    },
    silentDoubted: (count: number) => `${sitesOf(count)} of them ${count === 1 ? "has" : "have"} a doubted one.`,
    silentOther: (count: number) =>
      `${sitesOf(count)} of those without an amount ${count === 1 ? "has" : "have"} other money stated, such as a customer’s contract, land, financing or the price of a sale.`,
    bar: "A bar is one statement about the whole site; where nobody has put a figure on that, a part is drawn, thin and hatched, in no total. A line with ends under a bar: from the lowest to the highest figure of others. Dotted and empty: from aggregators only.",
    apart:
      "What customers pay stands below; prices of land and of sales, and money borrowed or raised, on the site pages. None of it is counted as investment.",
    /** What an amount buys, in megawatts; `of` are those of the whole site with their qualifier, or null. */
    buys: (mw: string, of: string | null) => (of === null ? `for ${mw} MW` : `for ${mw} of ${of} MW`),
    buysUnsaid: "MW not said",
    perMw: (amount: string) => `${amount} per MW`,
    ofWhich: (amount: string) => `a part: ${amount}`,
  },

  card: { covers: "Covers", inside: "Inside it", by: "Said by", rate: "Rate", kind: "Kind" },

  openings: {
    opening: "opening",
    opened: "opened",
    firstOpened: "first part opened",
    summary: (drawn: number, all: number, told = "") =>
      `Timeline of first openings: ${integer(drawn)} of ${sitesOf(all)} drawn${told}.`,
    span: (first: number, last: number) => (first === last ? `, in ${first}` : `, from ${first} to ${last}`),
    passedOf: (count: number) =>
      count === 0 ? "" : `; ${integer(count)} ${count === 1 ? "has" : "have"} passed without a documented opening`,
    first: "First opening",
    state: "State of the date",
    states: (drawn: number, all: number) =>
      sitesThat(
        drawn,
        all,
        having("a date for the first capacity or a part", "no date for the first capacity or a part"),
      ),
    passedNote: (count: number) => `Underlined: date passed, opening not documented (${integer(count)}).`,
    others: theOthers,
    /** Before the statuses of those without a date. */
    silentBy: (count: number, all: number) => (count === all ? "By status" : theOthers(count, all)),
    onlyOne: "nothing earlier to compare",
    silentNote: (count: number) => `${count === 1 ? "has" : "have"} no date for a first capacity; not drawn.`,
    how: "Only dates of the first capacity in use; the date of a part is thin and hatched.",
    compressed: (year: number) => `The axis is compressed before ${year}.`,
    past: (months: number) => (months === 0 ? "less than a month past" : `${plural(months, "month", "months")} past`),
    planned: "planned",
    actual: "documented",
    notStated: "not stated",
    silentTitle: (count: number) => `${sitesOf(count)} without a date for a first capacity`,
  },

  chart: {
    display: "Show as",
    chart: "Chart",
    table: "Table",
    large: "Large chart",
    legend: "Legend",
    partOnly: "A part",
    upTo: "Up to",
    atLeast: "At least",
    about: "About",
    aggregators: "Aggregators only",
    builds: "Who builds for whom",
    others: "What others say",
    moved: "First date said, then moved",
    weaker: "Weaker source",
    by: "By then, or earlier",
    notBefore: "Not before then",
    passed: "Passed, opening not documented",
    actual: "Documented",
    site: "Site",
    rates: "Rates",
    release: (version: string, day: string) => `Release ${version} · ${day} · CC BY 4.0`,
    which: "Charts",
    how: "Key and how to read this",
    cite: (figure: string) => `Cite ${figure}`,
  },

  rate: {
    at: (value: string, to: string, from: string, period: string) => `${value} ${to} for 1 ${from}, ${period}`,
    month: (month: string) => `mean of ${month}`,
    year: (first: string, last: string) => `mean of the months ${first} to ${last}`,
    latest: "the latest month there is, for a statement younger than the table",
    kinds: {
      ecb_month_mean: "ECB reference rates",
      mixed_month_mean: "partly market rates",
      market_month_mean: "market rates, not ECB",
    },
    none: "as stated, not converted",
  },
};
