import type { Grouping } from "../domain/grouping";
import type { HistoryMeasure } from "../domain/history";
import { and, plural } from "./format";

const sites = (count: number) => plural(count, "site", "sites");

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
    drill: (group: string, count: number) => `${group}, site by site: ${sites(count)}`,
    drillYear: (year: string, count: number) => `Sites that may open in ${year}, site by site: ${sites(count)}`,
    year: "A site stands under the first year that its date can mean; where only a part’s date is stated, under none. A year leads to every site that may open in it, by a part’s date too, which can be more.",
    noZone: (countries: readonly string[], unsure: number) =>
      `Without a bidding zone: ${[
        ...(countries.length > 0 ? [`${and(countries)}, which ${countries.length === 1 ? "has" : "have"} none`] : []),
        ...(unsure > 0 ? [`${sites(unsure)} whose municipality alone does not tell the zone`] : []),
      ].join("; ")}.`,
    method: "How zones are told",
  },
  legend: {
    only: (status: string) => `Show only: ${status}`,
    add: (status: string) => `Show as well: ${status}`,
    drop: (status: string) => `Leave out: ${status}`,
    all: "Show every status",
  },
  years: {
    label: "Years of opening",
    only: (year: string) => `Show only the sites that may open in ${year}`,
    before: (year: string) => `Show only the sites that may open before ${year}`,
    all: "Show every year, and no year",
  },
  /** How the record is read, at the end of a chart's sentence; nothing where it is read as usual. */
  read: (rule: string | null, day: string | null) =>
    [...(rule === null ? [] : [`claims: ${rule}`]), ...(day === null ? [] : [`as known on ${day}`])]
      .map((text) => `, ${text}`)
      .join(""),
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
