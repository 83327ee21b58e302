import type { ChartId } from "../../../domain/series/charts";

type ChartPageWords = {
  /** The name of the chart, for its tab and its panel. */
  readonly title: string;
  /** The heading of its page. */
  readonly pageTitle: string;
  readonly lead: string;
};

/** The words of each chart's page. */
export const chartPageWords: Readonly<Record<ChartId, ChartPageWords>> = {
  investment: {
    title: "Announced investment",
    pageTitle: "What has been announced",
    lead: "Each bar is one claim about the whole site, chosen by the headline rule; where nobody has put a figure on the whole, the best part is drawn thin and hatched and stays out of every total.",
  },
  openings: {
    title: "First opening",
    pageTitle: "When they open",
    lead: "A bar is as wide as the date is vague: “2027” covers the year, “2027 (H1)” half of it, a day is a sliver. Only dates for the first capacity in use; a part’s date is thin and hatched.",
  },
  capacity: {
    title: "Capacity",
    pageTitle: "How many megawatts, and how firm",
    lead: "The headline capacity of each whole site, stacked by how firm it is. IT load, grid connection and figures that do not say which are three things: each has its own chart and total, and they are never added together.",
  },
  accelerators: {
    title: "Accelerators",
    pageTitle: "How many accelerators",
    lead: "The AI chips that each site states, model by model, in operation or planned: each bar is one claim.",
  },
  history: {
    title: "History",
    pageTitle: "How the announcements added up",
    lead: "The total of the selection as it was known on each day on which a statement moved it: what these pages would have shown on that day, by the same rule and filters.",
  },
};
