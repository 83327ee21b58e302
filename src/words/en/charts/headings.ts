import type { Grouping } from "../../../domain/selection/grouping";
import type { TotalName } from "../../../domain/series/citable-total";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import type { Currency } from "../../../domain/record/money";
import { integer } from "../../format/number";
import { and, plural, upperFirst } from "../../format/text";
import { having, ofSites, sitesOf, sitesThat } from "../counts";
import { choiceWords } from "./chart-choices";

/** A piece of a title; one with a `total` is the figure of that total, and `cited` what a button that cites it says. */
export type TitlePiece = { readonly text: string; readonly total?: TotalName; readonly cited?: string };

const by = (grouping: Grouping) => `by ${choiceWords.by.names[grouping]}`;

/** Where no figure is in a total; `isBeside`: some are stated that no total counts. */
const noneOf = (figure: string, isOne: boolean, all: number, isBeside: boolean) => {
  const sites = all === 1 ? "the site" : all === 2 ? "either site" : `any of ${sitesOf(all)}`;
  const verb = isOne ? "is" : "are";
  return isBeside
    ? `No ${figure} that ${isOne ? "counts" : "count"} in a total ${verb} stated for ${sites}`
    : `No ${figure} ${verb} stated for the whole of ${sites}`;
};

const currencies: Readonly<Record<Currency, string>> = {
  EUR: "euros",
  USD: "US dollars",
  GBP: "pounds",
  SEK: "Swedish kronor",
  NOK: "Norwegian kroner",
  DKK: "Danish kroner",
  ISK: "Icelandic krónur",
};

const bases: Readonly<Record<HeadlineBasis, string>> = {
  it_load: "of IT load",
  unspecified: "where IT or grid is not said",
  grid_connection: "of grid connection",
};

/** What stands between the figure of a total and its sites where it is said how it added up: not all megawatts are announced. */
const added: Readonly<Record<TotalName, string>> = {
  investment: "announced for",
  it_load: "of IT load at",
  unspecified: "(IT or grid not said) at",
  grid_connection: "of grid connection at",
};

/** The titles of the charts, which say measure, total and grouping, and the line under each. */
export const headingWords = {
  investment: {
    title: (figure: string, covered: number, all: number, grouping: Grouping): readonly TitlePiece[] => [
      { text: figure, total: "investment" },
      { text: ` announced for ${ofSites(covered, all)}, ${by(grouping)}` },
    ],
    none: (all: number, isBeside: boolean) => noneOf("amount", true, all, isBeside),
    measured: (currency: Currency) =>
      `Announced spending on the whole site, in ${currencies[currency]} at the average rate of the month it was stated.`,
    lead: (currency: Currency) =>
      `${headingWords.investment.measured(currency)} What customers pay stands apart below.`,
  },
  capacity: {
    title: (
      figures: readonly { readonly basis: HeadlineBasis; readonly figure: string }[],
      grouping: Grouping,
    ): readonly TitlePiece[] => [
      { text: `Megawatts ${by(grouping)}: ` },
      ...figures.flatMap(({ basis, figure }, index) => [
        ...(index > 0 ? [{ text: ", " }] : []),
        { text: figure, total: basis, cited: `${figure} MW` },
        { text: ` ${bases[basis]}` },
      ]),
    ],
    none: (all: number, isBeside: boolean) => noneOf("megawatts", false, all, isBeside),
    lead: "One figure for each site and kind: the plan, or what runs where no plan is stated. Megawatts of different kinds are never added together.",
  },
  openings: {
    title: (stated: number, all: number, grouping: Grouping): readonly TitlePiece[] => [
      { text: `When the first capacity opens: ${ofSites(stated, all)}, ${by(grouping)}` },
    ],
    /**
     * How many sites run, at how many others a first part has opened, and how many have an opening that a source
     * documents: not every running one has.
     */
    total: (running: number, begun: number, opened: number, planned: number) => {
      const run = running === 0 ? "None runs" : plural(running, "runs", "run");
      const more = running === 0 ? "" : " more";
      const first =
        begun === 1 ? `a first part of one${more} has opened` : `first parts of ${integer(begun)}${more} have opened`;
      const runs = begun === 0 ? run : `${run}, ${running === 0 ? "but" : "and"} ${first}`;
      const dated = opened + planned;
      if (dated === 0) return `${runs}; none has an opening date.`;
      if (dated === 1) return `${runs}; the one dated opening is ${opened === 1 ? "documented" : "planned"}.`;
      return `${runs}; of the ${integer(dated)} dated openings, ${integer(opened)} ${opened === 1 ? "is" : "are"} documented and ${integer(planned)} planned.`;
    },
    lead: "A bar is as wide as its date is vague: “2027” covers the year, “2027 (H1)” half of it, a day is a sliver.",
  },
  accelerators: {
    title: (count: string, sites: number, all: number) =>
      `${count} accelerators planned or in operation at ${ofSites(sites, all)}`,
    none: (all: number) => sitesThat(0, all, headingWords.accelerators.numbered),
    numbered: having("a stated number of accelerators", "no stated number of accelerators"),
    /** The title where numbers are stated, but none of them counts. */
    apart: (stating: number, all: number) =>
      `Accelerators: no total, since what is stated at ${ofSites(stating, all)} is inside another site, paused or cancelled`,
    lead: (running: string, sites: number) =>
      `${sites === 0 ? "None of these AI chips is" : `${running} of these AI chips, at ${sitesOf(sites)}, are`} said to be in operation.`,
    howCounted:
      "Of each site the largest of the figures shown counts alone, because statements about one site overlap.",
  },
  history: {
    title: (figure: string, name: TotalName, covered: number, all: number): readonly TitlePiece[] => [
      { text: name === "investment" ? "How the " : "How " },
      { text: figure, total: name },
      { text: ` ${added[name]} ${ofSites(covered, all)} added up` },
    ],
    none: (all: number, isBeside: boolean) => noneOf("figure", true, all, isBeside),
    lead: "The total as it was known on each day on which a statement moved it, by the same rule and filters.",
  },
  /** How the amounts of a chart below that of investment are converted. */
  converted: (currency: Currency) => `In ${currencies[currency]}, at the average rate of the month of each statement.`,
  /** The link from the title to what stands at the foot of the page. */
  take: "Picture, data, embed",
  /** What the button of pictures says; `below` is the chart that stands below the one of the page. */
  picture: (below: "contracts" | "per_mw" | null, isTable: boolean) =>
    `Download picture${isTable ? " of the chart" : ""}${below === null ? "" : { contracts: " of what customers pay", per_mw: " of money for 1 MW" }[below]}`,
  /** The title where the filters leave no site. */
  empty: (name: string) => `${name}: no site`,
  /** What a chart is of, under its title on paper; without its filters where that names them. */
  selection: (filters: readonly string[], read: string, isNamed = false) =>
    isNamed
      ? `${upperFirst(read.replace(/^, /, ""))}.`
      : `${filters.length === 0 ? "All sites" : and(filters)}${read}.`,
};
