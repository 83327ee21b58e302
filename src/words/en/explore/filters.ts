import { sitesOf } from "../counts";
import { integer } from "../../format/number";
import type { YearRange } from "../../../domain/selection/filters";

/** The words of the filters that load with the page. Those of what loads later are in `facets.ts` and `empty.ts`. */
export const filterWords = {
  filters: {
    label: "Filters",
    ofAll: (shown: number, all: number) =>
      shown === all ? `all ${sitesOf(all)}` : `${integer(shown)} of ${sitesOf(all)}`,
    find: "Find a site, place or operator",
    search: "Search",
    all: "All",
    more: "More",
    applied: "Applied filters",
    chip: (name: string, values: readonly string[]) => `${name}: ${values.join(", ")}`,
    matches: (typed: string) => `Matches “${typed}”`,
    remove: (chip: string) => `${chip}, remove`,
    selected: (name: string) => `Selected: ${name}`,
    selectedHidden: (name: string) => `Selected, hidden by the filters: ${name}`,
    clearAll: "Clear all",
    show: (count: number) => `Show ${sitesOf(count)}`,
    close: "Close the filters",
    loading: "Loading the filters …",
    currency: "Currency",
    years: ({ from, to }: YearRange) =>
      from === null ? `by ${to}` : to === null ? `from ${from}` : from === to ? String(from) : `${from} to ${to}`,
    count: (count: number) => sitesOf(count),
  },
  empty: {
    name: "What leads out of an empty selection",
    record: "The record holds no site.",
    nearMisses: (count: number) =>
      count === 0 ? "No site matches." : `No site matches. Faint: the ${sitesOf(count)} that miss by one filter.`,
  },
};
