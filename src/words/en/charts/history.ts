import { sitesOf } from "../counts";
import { integer } from "../../format/number";
import { plural } from "../../format/text";

/** The words of the history chart and its table. */
export const historyWords = {
  summary: (what: string, total: string | null, day: string, count: number, movements: number, read: string) =>
    `Step line of ${what} over time${read}: ${total === null ? `no total on ${day}` : `${total} for ${plural(count, "whole site", "whole sites")} on ${day}`}, after ${plural(movements, "movement", "movements")}.`,
  what: {
    investment: (currency: string) => `announced investment in ${currency}`,
    it_load: "planned or in place IT load",
    unspecified: "planned or in place capacity, IT or grid not said",
    grid_connection: "planned or in place grid connection",
  },
  now: (count: number, day: string) => `for ${plural(count, "whole site", "whole sites")} on ${day}`,
  none: "It had not been said of any whole site of the selection by then. That is not zero.",
  largest: (count: number) => `The ${integer(count)} largest movements`,
  every: "What moved it",
  none_before: "not counted",
  instead: (from: string) => `, instead of ${from}`,
  before: (from: string) => ` (${from} before)`,
  gone: "no longer counted",
  goneApart: (status: string) => `no longer counted, since it is ${status}`,
  undatedClaims: (count: number) => plural(count, "undated statement", "undated statements"),
  change: (isUp: boolean, amount: string) => `${isUp ? "+" : "\u2212"}${amount}`,
  undatedSite: (site: string) => `${site}, undated,`,
  undatedTag: "undated",
  undated: (count: number, day: string) =>
    `Undated statements count from the release’s day: ${plural(count, "movement", "movements")} on ${day} ${count === 1 ? "is" : "are"} of that kind, drawn dotted: no day is theirs.`,
  vague: "A statement dated to a month or a year alone counts from its first day.",
  filter: "A filter by status goes by what was known of the status on each day.",
  compressed: (year: number) => `The axis is compressed before ${year}.`,
  silentTitle: (count: number) => `${sitesOf(count)} without a stated figure for the whole or a part`,
  caption: "Every movement of the total",
  columns: { day: "Day", change: "Change", from: "From", to: "To", total: "Total after it", by: "Said by" },
} as const;
