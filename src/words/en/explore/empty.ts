import { sitesOf } from "../counts";
import type { FilterKey, YearRange } from "../../../domain/selection/filters";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { and } from "../../format/text";
import { date } from "../../format/date";
import { integer } from "../../format/number";

/** Returns a sentence that begins with "No". `day` is an earlier as-of day (ISO); null for the release day. */
const on = (day: string | null, rest: string) => (day === null ? `N${rest}` : `As known on ${date(day)}, n${rest}`);

/** The words of an empty selection: why no site matches, and what to change. */
export const emptyWords = {
  /** What each filter requires of a site, after "No site". */
  asks: {
    q: (typed: string) => `matches “${typed}”`,
    country: (names: string) => `is in ${names}`,
    zone: (names: string) => `is in the bidding zone ${names}`,
    operator: (names: string) => `is run by ${names}`,
    tenant: (names: string) => `has ${names} as a tenant`,
    status: (words: string) => `is ${words}`,
    kind: (names: string) => `is of the kind ${names}`,
    opens: (years: string) => `has an opening ${years}`,
    schedule: (states: string) => `is late or has moved as asked: ${states}`,
    stated: (fields: string) => `has a figure for ${fields}`,
    source: (classes: string) => `has a value from this class of source: ${classes}`,
    disputed: (fields: string) => `has sources that disagree about its ${fields}`,
    jobs: (kinds: string) => `has a number of jobs (${kinds})`,
  } satisfies Record<FilterKey, (values: string) => string>,
  years: ({ from, to }: YearRange) =>
    from === null
      ? `in ${to} or before`
      : to === null
        ? `in ${from} or later`
        : from === to
          ? `in ${from}`
          : `from ${from} to ${to}`,
  is: {
    operating: "operating",
    under_construction: "under construction",
    permitting: "in permitting",
    announced: "announced",
    paused: "paused",
    cancelled: "cancelled",
    unknown: "without a stated status",
  } satisfies Record<StatusOrUnknown, string>,
  /** `day` is an earlier as-of day (ISO); null for the release day. */
  none: (asked: readonly string[], day: string | null) =>
    asked.length > 0
      ? on(day, `o site ${and(asked)}.`)
      : day === null
        ? "The record holds no site."
        : `No site was known on ${date(day)}.`,
  pair: (status: string, country: string, day: string | null) => on(day, `o site in ${country} is ${status}.`),
  counted: (count: number, status: string) => `${integer(count)} ${status}`,
  has: (places: readonly string[], count: number, statuses: readonly string[]) =>
    `${and(places)} ${places.length === 1 ? "has" : "have"} ${sitesOf(count)}: ${and(statuses)}. Either filter alone has results.`,
  alone: "This filter alone leaves no site, whatever else is chosen.",
  nor: (asked: readonly string[]) => `Nor is there one that ${and(asked)}.`,
  later: (day: string) => `What was stated after ${date(day)} is not counted.`,
  each: "Each of these filters is met by some sites, but no site meets all of them.",
  searched:
    "The search looks through names, other names, places, bidding zones, operators, tenants and ids; å and a, ø and o are the same to it.",
  remove: (value: string) => `Remove “${value}”`,
  only: (value: string) => `Keep only “${value}”`,
  search: (name: string) => `Search “${name}”`,
  clear: "Clear all filters",
  knownOn: (day: string) => `As known on ${date(day)}`,
  clearKnownOn: (day: string) => `Clear all filters, as known on ${date(day)}`,
  gives: (count: number) => sitesOf(count),
  watchlist: "Sites kept out for want of clear sources are on the watchlist",
};
