import type { Grouping } from "../domain/grouping";
import type { HistoryMeasure } from "../domain/history";

/** The titles of the charts of capacity and history, and what a reader chooses over a chart, in English. */
export const choiceWords = {
  capacity: {
    title: "Capacity",
    pageTitle: "How many megawatts, and how firm",
    lead: "The headline capacity of each whole site, stacked by how firm it is. IT load, grid connection and figures that do not say which are three different things: each has its own chart and its own total, and they are never added together.",
  },
  history: {
    title: "History",
    pageTitle: "How the announcements added up",
    lead: "The total of the selection as it was known on each day on which a statement moved it: what these pages would have shown on that day, by the same rule and filters.",
  },
  by: {
    label: "By",
    names: {
      site: "site",
      operator: "operator",
      country: "country",
      zone: "bidding zone",
      status: "status",
      year: "opening year",
    } satisfies Record<Grouping, string>,
  },
  group: {
    names: {
      site: "Site",
      operator: "Operator",
      country: "Country",
      zone: "Bidding zone",
      status: "Status",
      year: "Opening year",
    } satisfies Record<Grouping, string>,
    unnamed: {
      site: "",
      operator: "No operator named",
      country: "",
      zone: "No bidding zone known",
      status: "",
      year: "No opening of the site stated",
    } satisfies Record<Grouping, string>,
  },
  scale: {
    label: "Scale",
    names: { linear: "linear", log: "logarithmic" },
    log: "Logarithmic: equal lengths are equal factors, so lengths do not add up.",
  },
  show: {
    label: "Add up",
    names: {
      investment: "investment",
      it_load: "MW, IT load",
      unspecified: "MW, basis not stated",
      grid_connection: "MW, grid connection",
    } satisfies Record<HistoryMeasure, string>,
  },
} as const;
