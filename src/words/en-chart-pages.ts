import type { ChartId } from "../domain/charts";

type ChartPageWords = {
  /** The name of the chart: its tab, its panel, its file before any script has run. */
  readonly title: string;
  /** The heading of its page. */
  readonly pageTitle: string;
  readonly lead: string;
  /** A sentence for those who have not opened the page: search engines, link previews. */
  readonly description: string;
};

/** The words of each chart's page, in English. */
export const chartPageWords: Readonly<Record<ChartId, ChartPageWords>> = {
  investment: {
    title: "Announced investment",
    pageTitle: "What has been announced",
    lead: "Each bar is one claim about the whole site, chosen by the headline rule; where nobody has put a figure on the whole, the best part is drawn thin and hatched and stays out of every total.",
    description: "What each Nordic AI data center is stated to cost, who said so, and what the amount covers.",
  },
  openings: {
    title: "First opening",
    pageTitle: "When they open",
    lead: "A bar is as wide as the date is vague: “2027” covers the year, “2027 (H1)” half of it, a day is a sliver. Only dates for the first capacity in use; a part’s date is thin and hatched.",
    description: "When each Nordic AI data center opens, as first stated and as stated now, and what has slipped.",
  },
  capacity: {
    title: "Capacity",
    pageTitle: "How many megawatts, and how firm",
    lead: "The headline capacity of each whole site, stacked by how firm it is. IT load, grid connection and figures that do not say which are three different things: each has its own chart and its own total, and they are never added together.",
    description:
      "How many megawatts of Nordic AI data centers run, are being built or are only announced; IT load, grid connection and unstated figures apart.",
  },
  accelerators: {
    title: "Accelerators",
    pageTitle: "How many accelerators",
    lead: "The AI chips that each site states, in operation or planned, model by model: each bar is one claim with its source.",
    description:
      "How many AI accelerators each Nordic AI data center states, by model, in operation and planned, with the source of each number.",
  },
  history: {
    title: "History",
    pageTitle: "How the announcements added up",
    lead: "The total of the selection as it was known on each day on which a statement moved it: what these pages would have shown on that day, by the same rule and filters.",
    description:
      "How the announced investment and megawatts of Nordic AI data centers added up, statement by statement.",
  },
};
