import { latestWords } from "../latest";
import { sitesOf } from "../counts";
import type { Age } from "../../../domain/latest/freshness";
import type { SaidKind } from "../../../domain/latest/said-kinds";
import { date, longDate, longMonth } from "../../format/date";
import { integer } from "../../format/number";
import { and, plural } from "../../format/text";
import { sourceClass } from "../terms";

function count(statements: number, events: number): string {
  const told = [
    ...(statements > 0 ? [plural(statements, "statement", "statements")] : []),
    ...(events > 0 ? [plural(events, "event", "events")] : []),
  ];
  return and(told);
}

const monthName = latestWords.month;

/** The words of the page of what was said lately. */
export const latestPageWords = {
  title: "What was said lately",
  lead: "Statements and events by the day they were made, newest first: all of them, not only the ones shown elsewhere.",
  newest: (day: string) => `The newest here is of ${longDate(day)}.`,
  kind: {
    label: "What was said",
    all: "Everything",
    names: {
      investment: "Money",
      capacity: "Capacity",
      opening: "Opening",
      status: "Status",
      tenant: "Tenants",
      event: "Events",
    } satisfies Record<SaidKind, string>,
  },
  by: { label: "Said by", all: "any class", names: sourceClass },

  month: monthName,
  monthYear: (year: string) => `${year}, month not said`,
  monthCount: (statements: number, events: number, sites: number) =>
    `${count(statements, events)} on ${sitesOf(sites)}`,
  more: (others: number) => `${integer(others)} more`,
  moreOf: (others: number, site: string, day: string) => `${integer(others)} more on ${site}, ${date(day)}`,
  moreLines: (lines: number, month: string) => `${integer(lines)} more in ${monthName(month)}`,
  earlier: (months: number, statements: number, last: string) =>
    `${integer(months)} earlier months, back to ${monthName(last)}: ${plural(statements, "entry", "entries")}`,
  undated: (undated: number) =>
    `${plural(undated, "statement has", "statements have")} no date, and no place here: each stands on its site’s page.`,
  expected: (expected: number) =>
    `${plural(expected, "event is", "events are")} only expected, at a later date: on the page of its site.`,

  empty: {
    title: (kind: string, by: string | null, sites: number) =>
      `${kind === "" ? "Nothing" : `Nothing under “${kind}”`} with a date was said${by === null ? "" : ` by a source of the class “${by}”`} of ${sites === 1 ? "this site" : `these ${sitesOf(sites)}`}.`,
    explain: "The choices above leave nothing; the filters alone do not.",
    withoutKind: "Everything that was said",
    withoutClass: "Sources of any class",
    gives: (entries: number) => plural(entries, "entry", "entries"),
  },

  fresh: {
    title: "How fresh the record is",
    country: "Country",
    newest: "Newest statement",
    recent: "Since then",
    caption: "Newest statement in each country",
    undated: "none dated",
    since: (statements: number, from: string) =>
      statements === 0 ? `nothing since ${shortMonth(from)}` : `${integer(statements)} since ${shortMonth(from)}`,
  },
  ages: {
    title: "Sites by their newest statement",
    names: {
      recent: (day: string) => `${longMonth(day.slice(0, 7))} or later`,
      half_year: (day: string) => `before that, in the six months to ${date(day)}`,
      year: () => "six months to a year ago",
      old: () => "more than a year ago, or undated",
    } satisfies Record<Age, (day: string) => string>,
  },
  follow: {
    title: "Follow",
    text: "One entry for each release and each changed site:",
    atom: "Atom",
    json: "JSON Feed",
    changes: "What changed in the record is under",
    changesLink: "Changes",
  },
};

function shortMonth(day: string): string {
  return date(day.slice(0, 7)).replace(/ \d+$/, "");
}
