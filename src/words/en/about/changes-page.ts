import { sitesOf, statementsOf } from "../counts";
import type { TotalName } from "../../../domain/series/citable-total";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { date } from "../../format/date";
import { integer } from "../../format/number";
import { plural } from "../../format/text";

const more = (count: number, what: string): string =>
  count === 0 ? `the same number of ${what}` : `${integer(Math.abs(count))} ${what} ${count > 0 ? "more" : "fewer"}`;

const verbs = (by: number): string => (by > 0 ? "rose" : "fell");

/** The words of the page of changes between two releases, in English. */
export const changesPageWords = {
  title: "Changes between releases",
  of: (version: string) => `Release ${version}`,
  /** `money` is the difference of the sum in words, without a sign; null where no site has an amount. */
  headline: (name: string, sites: number, money: { readonly text: string; readonly by: number } | null) =>
    [
      `${name}: ${Math.abs(sites) === 1 ? more(sites, "site") : more(sites, "sites")}`,
      ...(money === null ? [] : [money.by === 0 ? "the same sum" : `${money.text} ${money.by > 0 ? "more" : "less"}`]),
    ].join(", "),
  first: (version: string) => `Release ${version}, the first one`,
  against: (day: string, version: string, before: string) =>
    `${date(day)}, against release ${version} of ${date(before)}.`,
  /** Where an address asks for another rule or an earlier day. */
  asPublished:
    "Releases are compared as each was published, by the rule and with all it knew. “Which source wins” and “As known on” change nothing on this page.",
  only: (before: number, after: number) =>
    `Only sites that the filters keep: ${integer(before)} in the earlier release, ${integer(after)} in the later one.`,
  firstText: (day: string) => `${date(day)}. There is no earlier release to compare it with.`,
  rulesShare: (share: number, by: number) => {
    const change = by > 0 ? "rise" : "fall";
    if (share >= 0.9) return `Almost all of the ${change} in the sum comes from a changed rule.`;
    return share >= 0.5 ? `Most of the ${change} in the sum comes from a changed rule.` : null;
  },

  choice: {
    label: "Which releases are compared",
    release: "Release",
    against: "Against",
    data: (count: number) => (count === 0 ? "Data" : `Data, ${plural(count, "change", "changes")}`),
    feed: "Feed",
  },
  loading: "The two releases are loading.",
  faults: (count: number, version: string) =>
    `${plural(count, "record", "records")} of release ${version} could not be read and ${count === 1 ? "is" : "are"} left out of the comparison.`,

  empty: {
    title: "No site matches the filters in either release",
    text: "Take a filter away to see what changed of the others.",
    clear: "Show the changes of all sites",
  },
  nothing: (sites: number) => `Nothing changed at ${sites === 1 ? "this site" : `these ${integer(sites)} sites`}.`,

  sum: {
    title: (by: number, from: string, to: string) =>
      by === 0 ? `The sum stayed at ${to}` : `Why the sum ${verbs(by)} from ${from} to ${to}`,
    /** `countedBy`: the rules by which a release counts that was made under others; null for any other. */
    in: (version: string, countedBy: "published" | "today" | null) =>
      `In ${version}${countedBy === null ? "" : countedBy === "published" ? ", as published" : ", by today’s rules"}`,
    counted: (total: TotalName, count: number, countedBy: "published" | "today" | null) => {
      const sites = total === "investment" ? plural(count, "whole site", "whole sites") : sitesOf(count);
      return countedBy === "today" ? `${sites}; links to this release show this figure` : sites;
    },
    exact: "Show every cent",
    round: "Show rounded amounts",
    caption: "From the earlier sum to the later one, step by step",
    columns: { why: "Why", by: "Change", what: "Which site and statement" },
    rule: "rule",
    rules: {
      apart: (status: string) => `${status.toLowerCase()}: no longer in the total, now stated beside it`,
      other: "counted by the changed rules",
    },
    nothing: "nothing that counts",
    counts: { in: "counts now", out: "no longer counts" },
    adds: "The steps add up to the cent: for that, one may be a cent more or less than by itself.",
    rounded: "Amounts are rounded; to the cent they add up.",
    others: "The totals of megawatts, step by step",
    other: (name: string, from: string, to: string) => `${name}: ${from === to ? to : `from ${from} to ${to}`}`,
    steps: (count: number) => plural(count, "step", "steps"),
  },

  values: {
    title: "Values that changed, from and to",
    lead: "What the page shows of a site changed. Added and gone sites are listed apart.",
    none: "No value that the page shows changed.",
    more: (count: number) => `${integer(count)} more`,
    became: "became",
    byRules: "By changed rules alone, not counted above",
    rule: "a changed rule decides",
    same: (count: number) =>
      `${plural(count, "value is", "values are")} the same by another source, or by an edited statement`,
    sameLead: "The value on the page is the same; what it rests on is not.",
    before: "before",
    columns: { site: "Site", change: "From and to", source: "Who says so, and what decided" },
    field: (name: string, count: number) => `${name}, ${plural(count, "change", "changes")}`,
  },

  table: {
    title: "Before and after",
    caption: "What both releases hold",
    what: "What",
    sites: "Sites",
    status: {
      operating: "running",
      under_construction: "being built",
      permitting: "in permitting",
      announced: "announced",
      paused: "paused",
      cancelled: "cancelled",
      unknown: "status not stated",
    } satisfies Record<StatusOrUnknown, string>,
    total: {
      investment: "Announced, whole sites",
      it_load: "MW, IT load",
      unspecified: "MW, IT or grid not said",
      grid_connection: "MW, grid connection",
    } satisfies Record<TotalName, string>,
    statements: "Statements",
    sources: "Sources",
    cited: "Sources of them",
    programmes: "Programmes",
    watchlist: "Watchlist",
    rulesOfToday: "Statuses are read by today’s rules in both columns; totals are as published.",
    noLists: "Programmes and the watchlist belong to no site, so the filters do not reach them.",
  },

  sites: {
    added: (count: number) => (count === 0 ? "Added: no site" : `Added: ${sitesOf(count)}`),
    gone: (count: number) => (count === 0 ? "Gone: no site" : `Gone: ${sitesOf(count)}`),
    promoted: "from the watchlist",
    altered: (count: number) => `Other facts edited: ${sitesOf(count)}`,
    alteredLead: "Facts of the site itself, such as its place or its timeline.",
    list: "List them",
  },

  statements: {
    title: (count: number) => `New statements: ${integer(count)}`,
    text: (onNew: number, onOld: number, silent: number) =>
      onOld === 0
        ? onNew === 0
          ? "None."
          : `All on added sites.`
        : `${integer(onNew)} on the added sites, ${integer(onOld)} on the others. ${integer(silent)} of the ${integer(onOld)} stand behind no value that is shown.`,
    edited: (count: number, dropped: number) =>
      count + dropped === 0 ? "" : `${statementsOf(count)} edited, ${integer(dropped)} removed.`,
    list: (count: number) => `List the ${integer(count)} that stand behind none`,
  },

  rules: {
    title: "Rules that changed",
    none: "Both releases were made under the same rules.",
    read: "The rules in full",
  },

  releases: {
    title: "All releases",
    compare: (version: string) => `Changes in ${version}`,
    shown: "shown above",
    dataset: "Data",
    datasetOf: (version: string) => `The data of release ${version}, JSON`,
  },

  feeds: {
    title: "Follow the changes",
    text: "Each release and each changed site is an entry. Every site has a feed of its own: the address of its page, with feed.xml after it.",
    all: "All sites",
    atom: (name: string) => `${name}, Atom`,
    json: (name: string) => `JSON Feed: ${name}`,
    jsonShort: "JSON Feed",
  },
} as const;
