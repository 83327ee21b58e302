import { date } from "../../format/date";
import { plural } from "../../format/text";

/** The words of the watchlist, in English. */
export const watchlistWords = {
  title: "Watchlist: data centers kept out for want of clear sources",
  lead: "Not in the record, each with the reason: no good enough source says AI of it, or where it is. One that does brings it in.",
  caption: "Data centers kept out of the record",
  count: (count: number) => plural(count, "entry", "entries"),
  noDates: (day: string) =>
    `Which entries were known on ${date(day)} cannot be told: the dates of their sources could not be loaded.`,
  knownOn: (known: number, all: number, day: string) =>
    `Of ${known} of ${plural(all, "entry", "entries")} a source had been published by ${date(day)}. The reasons are the record’s of today.`,
  name: "Data center",
  place: "Place",
  operator: "Operator",
  reason: "Why it is kept out",
  sources: "Sources",
  placeNotNamed: "place not named",
  operatorNotNamed: "operator not named",
};
