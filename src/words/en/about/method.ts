import { sitesOf } from "../counts";
import type { Country } from "../../../domain/record/country";
import type { LateState } from "../../../domain/headline/schedule";
import type { Unconvertible } from "../../../domain/provenance/limits";
import { aggregatorMonths, type Criterion, type Exclusion } from "../../../domain/headline/rule";
import { sourceClasses } from "../../../domain/record/source";
import { conversionTolerance } from "../../../domain/headline/disagreement";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { scheduleWords } from "../charts/schedule";
import { countryPlace, sourceClass } from "../terms";
import { and, or, plural } from "../../format/text";
import { date, longMonth } from "../../format/date";
import { integer } from "../../format/number";

const classes = sourceClasses.map((name) => sourceClass[name]);
const tolerance = `${integer(conversionTolerance * 100)} %`;

/** The words of the Method page. Rules are printed from the constants that the code uses; only their words are here. */
export const methodWords = {
  title: "Method",
  lead: "The record keeps what sources say, statement by statement. Nothing in it is averaged, summed into a value or guessed; where one figure must stand for a site, it is one of the statements, chosen by a rule that is printed here by the code that runs it.",
  contents: "On this page",

  record: {
    title: "What is in the record",
    text: [
      "A site is one campus or facility in Sweden, Norway, Finland, Denmark, Iceland, Greenland or the Faroe Islands that is announced, being built, running, paused or cancelled, and for which a source gives one of these grounds:",
    ],
    column: { evidence: "Ground", sites: "Sites" },
    after: [
      "A statement is what one source says about one thing, with its date, its qualifier (exact, about, at least, up to) and what it covers. Two sources that say the same make two statements. One that the curators doubt stays, struck through, with the reason. In the files, and in addresses, a statement is called a claim.",
      "Where a page could not be opened, and is known through another publication that cites it, its source is named as second-hand, with that publication.",
    ],
    watchlist: "A data center for which no good enough source gives one of these grounds, or a place, is on the",
    programmes: "Money, megawatts or jobs given to a country, a company or several sites together are among the",
    link: { watchlist: "watchlist", programmes: "programmes" },
    classTitle: "Classes of sources, the nearest first",
    classes: {
      primary:
        "operator, owner, tenant, government, register, court or stock-exchange filing; a press release on a wire",
      trade: "trade and business press",
      press: "general press and news agencies",
      aggregator: "blogs, digests, machine-translated or rewritten copies",
    },
  },

  status: {
    title: "Statuses",
    text: [
      "A status is what the newest statement about the whole site says, by the rule in force; it is never inferred from a date that has passed. Shape and pattern repeat the colour everywhere.",
      "What is said of an extension, a phase or a building of a site that runs never stands for the site, however new it is: it is said beside the status, as in “Operating, extension under construction”. Filters and counts go by the site’s own status.",
    ],
    means: {
      operating: "in use, at least in part",
      under_construction: "being built",
      permitting: "permits or zoning are sought or granted",
      announced: "said to come, by whoever says so",
      paused: "said to be halted",
      cancelled: "said to be given up",
      unknown: "no source states a status",
    } satisfies Record<StatusOrUnknown, string>,
  },

  values: {
    title: "Which statements may stand for a site",
    text: [
      "A rule chooses only among statements about the same thing. The first of these kinds for which a statement may stand is the one shown:",
    ],
    part: "a part, shown as a part and left out of totals",
    never: (names: readonly string[]) => `Listed on the site’s page, and never standing for it: ${names.join("; ")}.`,
    basisOrder: (names: readonly string[]) => `within each, ${names.join(", then ")}`,
    neither: "Where none may stand the value is “not stated”: never zero, never blank.",
  },

  rules: {
    title: "The rules",
    text: [
      "Statements about the same thing go through the steps of a rule in this order. The reader chooses the rule for the whole page; each chart names the one it shows.",
    ],
    parameter: (rule: string) => `claims=${rule}`,
    default: "the default",
    exclude: "Set aside, in this order",
    decide: "Of those left, the value is decided by",
    origin: "Of the statements that give this same value, the first to say it is shown",
    noOrigin: "The deciding statement itself is shown.",
    exclusions: {
      doubt: "statements that the curators doubt",
      converted: "a publisher’s own conversion of an amount announced in another currency",
      not_primary: `statements of sources whose class is not ${sourceClass.primary}`,
      unmeasured: "amounts that cannot be converted, and so not compared",
      undated: "undated statements, where a dated one is left",
      aggregator: `statements of aggregators, where a source of a better class stated something in the ${aggregatorMonths} months before, or since`,
    } satisfies Record<Exclusion, string>,
    criteria: {
      older: "the newest statement",
      larger: "the lowest figure; of dates the earliest, a vague one taken by its middle",
      smaller: "the highest figure; of dates the latest, a vague one taken by its middle",
      class: `the nearest class of source: ${classes.join(", then ")}`,
      later: "the earliest statement",
      qualifier: "an exact figure before one with a qualifier",
      id: "the first in the record",
    } satisfies Record<Criterion, string>,
    withoutSize: (rules: readonly string[], fallback: string) =>
      `A field without a size, such as the status or the tenant, has no lowest and no highest: under ${or(rules)} it follows ${fallback}.`,
    total: "The order is total: the same data always gives the same answer, whatever order the statements stand in.",
    example: (name: string) => `The rules at work: ${name}`,
    exampleColumn: "Rule",
  },

  money: {
    title: "Money",
    text: [
      "An amount is shown as stated, and converted to the reader’s currency at the mean rate of the month of its statement; the rate, its month and its kind stand beside it. A statement dated to the year alone takes the mean of that year’s months. One that is younger than the table takes the table’s last month, and says so.",
      "An undated amount in another currency, or one without a rate, is not converted: it is listed as stated and named in the chart’s coverage, not drawn.",
    ],
    unconverted: ({ amounts, undated, foreign, withoutRate, currencies }: Unconvertible, to: string) =>
      amounts === 0
        ? ""
        : `Of ${plural(amounts, "amount", "amounts")} on sites, ${plural(undated, "is", "are")} undated, ${integer(foreign)} of them in another currency than ${to}, and ${integer(withoutRate)}${currencies.length === 0 ? "" : ` (in ${and(currencies)})`} ${withoutRate === 1 ? "has" : "have"} no rate: ${plural(foreign + withoutRate, "is", "are")} not converted to ${to}.`,
    source: (source: string, unit: string) => `${source}; ${unit}.`,
    kinds: "Kinds of rates",
    months: (count: number) => plural(count, "month", "months"),
    notes: "Notes of the rate table",
    table: (count: number, currency: string) => `The rates: ${plural(count, "month", "months")}, for 1 ${currency}`,
    month: "Month",
    kind: "Kind",
  },

  dates: {
    title: "Dates",
    text: [
      "A date is as vague as its source: a year, a half-year, a quarter, a month or a day, and it means every day in it. “By” a date reaches back from its last day, “not before” forward from its first.",
      "A statement dated to a year or a month counts from its first day: it never outranks one known to be later, and is known on a day once that first day has come.",
    ],
    column: { written: "Written", means: "Means" },
    to: (first: string, last: string) => (first === last ? date(first) : `${date(first)} to ${date(last)}`),
    asOf: (day: string) =>
      `“As of” a day only what was stated by then counts, and what has no date is not known to have been said. Without a chosen day it is the release’s own, ${date(day)}, never the visitor’s clock.`,
  },

  passed: {
    title: "Date passed, opening not documented",
    text: [
      "A planned opening has passed when the last day it can mean is before the as-of day. The words are “opening not documented”, not “late”: silence is no source. Where the project is paused, that is said beside it. “Not before” never passes, what is cancelled opens no more, and a site that operates is not held against its planned date; the date of a part is judged by the status of the extension, where one is stated.",
    ],
  },

  schedule: {
    title: scheduleWords.head,
    text: [
      "The first planned date stated is held against the one that stands now, planned or documented, of the same stage: the first capacity, a part, or the full build. Neither may be doubted. A site counts once, with the most serious of these:",
    ],
    states: {
      slipped:
        "The two dates of the first capacity cannot be the same day, and the one that stands now is later. The months run from the fewest to the most that both allow.",
      passed: "See above.",
      may_have_moved:
        "The dates overlap, and the middle of the one that stands now is later. Or the date rests on an aggregator, while a better source, in the twelve months before it or since, dates the full build alone, for later.",
      part_moved: "The date of a part or of the full build became later, whether or not the two overlap.",
      set_aside: "A planned date that the rule sets aside was stated later than the one that stands, and is later.",
    } satisfies Record<LateState, string>,
    after: [
      "“By” reaches back and “not before” forward, but a planned date is never before the day on which it was stated: “by 2027”, said in July 2026, is between then and the end of 2027. “2027” and “2027 (H1)” can both be true, and the second is no move: its middle is earlier. A site that opened within the planned time kept its date.",
      "An undated plan counts only against an opening that happened, since it was made before it. Where one day dates several parts, none are compared, since nothing says which is which. “None known” means just that: the record knows of no later date.",
    ],
  },

  disagreement: {
    title: "Disagreement",
    text: [
      `Sources disagree on a site where statements of one field, stage and basis (of money: one measure) differ and none of them is doubted or a publisher’s conversion. Amounts in different currencies agree where they lie within ${tolerance} of each other once converted; dates agree where they overlap.`,
    ],
  },

  totals: {
    title: "Totals",
    text: [
      "A total adds the values that stand for whole sites. Parts, and programmes, stay out; so does a site that lies inside another one of the record.",
      "IT load, grid connection and megawatts of which neither is said are never added to each other. Each total says how many sites it covers, how many of them say “up to”, and what it leaves out: it is never the investment in the Nordic countries.",
    ],
    apart: (statuses: readonly string[]) =>
      `A site that is ${or(statuses)} is in no total of money or megawatts: what is stated of it stands beside the total, and is not counted.`,
    oneCapacity: (stages: readonly string[]) =>
      `A site counts for a basis of megawatts with one figure, in every total of every page: what is ${stages.join(", else what is ")}.`,
    children: (count: number) =>
      count === 0 ? "" : `In this release ${plural(count, "site lies", "sites lie")} inside another.`,
  },

  limits: {
    title: "What the data does not know",
    newest: (country: Country, newest: string | null, sites: number) => {
      if (sites === 0) return `No site in ${countryPlace(country)} is in the record.`;
      const on = `on ${countryPlace(country)} (${sitesOf(sites)})`;
      return newest === null ? `No statement ${on} is dated.` : `The newest statement ${on} is of ${date(newest)}.`;
    },
    after: "What was said in a country after its day is not in the record: silence there means nothing.",
    undated: (undated: number, all: number, what: string) =>
      `${integer(undated)} of the ${plural(all, "statement", "statements")} about ${what} ${undated === 1 ? "is" : "are"} undated.`,
    what: { sites: "sites", programmes: "programmes" },
    rates: (months: readonly string[], last: string) =>
      `There are no rates for ${and(months.map(longMonth))}; those of ${longMonth(last)} stand in.`,
    notStated: (count: number, all: number, what: string) =>
      `${integer(count)} of ${sitesOf(all)} ${count === 1 ? "has" : "have"} no statement at all about ${what}; of others none may stand, as the charts count.`,
    field: { investment: "investment", capacity: "capacity", opening: "opening" },
    approximate: (count: number, all: number, named: number) =>
      `${integer(count)} of ${sitesOf(all)} ${count === 1 ? "is placed at the centre of its" : "are placed at the centre of their"} municipality, and marked so on the map. For ${integer(named)} of them a locality is named, but its point is not in the record.`,
    secondHand: (count: number, all: number) =>
      `${integer(count)} of ${plural(all, "source", "sources")} ${count === 1 ? "is" : "are"} known second-hand: the page itself was not opened.`,
    aggregators: (count: number, all: number) =>
      `${integer(count)} of ${plural(all, "source", "sources")} ${count === 1 ? "is an aggregator; what rests on it" : "are aggregators; what rests on them"} alone is shown with that class.`,
    correct: (button: string) =>
      `If something is wrong, or has a better source: “${button}” is on the page of each site and in the panel of each figure.`,
  },

  marks: {
    title: "How to read the marks",
    text: [
      "Solid means that it exists: the more a thing is only words, the more air is in its mark. Country, operator and class of source have no colour.",
    ],
    bars: "Bars of money and megawatts",
    times: "Bars of time",
    timesText: "A bar of time is as wide as its date is vague: “2027” covers the year, a day is a sliver.",
    place:
      "On the map the area of the circle behind a mark is the capacity, or the announced money: a radius of 0.92 px times the square root of the megawatts, or 0.35 px times that of the millions of euros, and never under 7.5 px. Without a figure there is no circle. A dashed edge, or a dotted ring where there is no circle, marks a site whose point is not in the record: it is drawn at the centre of its municipality.",
  },

  see: "See also",
  sources: "all sources and what rests on them",
};
