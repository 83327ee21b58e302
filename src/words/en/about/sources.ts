import { sitesOf } from "../counts";
import type { Citing, CitationCount, CitingKind } from "../../../domain/provenance/citations";
import type { SourceOrder } from "../../../domain/provenance/source-order";
import { and, plural } from "../../format/text";
import { date } from "../../format/date";
import { integer } from "../../format/number";

const things: Record<CitingKind, (count: number) => string> = {
  site: (count) => sitesOf(count),
  programme: (count) => plural(count, "programme", "programmes"),
  watchlist: (count) => plural(count, "watchlist entry", "watchlist entries"),
};

/** What is based on a source besides claims and events, with counts by kind of record. */
const bases: Record<CitingKind, (count: number) => string> = {
  site: (count) => plural(count, "place in the record", "places in the record"),
  programme: (count) => plural(count, "programme’s note", "programmes’ notes"),
  watchlist: (count) => plural(count, "reason to keep out", "reasons to keep out"),
};

const byKind = (citing: readonly Citing[], name: Record<CitingKind, (count: number) => string>): readonly string[] =>
  (["site", "programme", "watchlist"] as const).flatMap((kind) => {
    const count = citing.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [name[kind](count)];
  });

/** The words of the Sources page. */
export const sourcesWords = {
  title: "Sources, and what rests on them",
  lead: "Every page that the record cites, with its class: how near it stands to what it says. Open a source to see each statement that rests on it; the statement leads to its place on the site’s page.",
  wholeRecord: (day: string) =>
    `This list is of the whole record; on ${date(day)}, as of which you read the rest, some of it was not yet known.`,
  caption: "The sources of the record",
  columns: {
    publisher: "Publisher",
    title: "Title",
    class: "Class",
    language: "Language",
    published: "Published",
    rests: "What rests on it",
  },
  filters: "Filter the sources",
  class: "Class",
  language: "Language",
  search: "Find in publisher and title",
  /** Behind a publisher, whose name its sources spell in other ways, too. */
  spelled: (others: readonly string[]) => (others.length === 0 ? "" : `(also ${and(others)})`),
  count: (count: number) => plural(count, "source", "sources"),
  showing: (shown: number, all: number, publishers: number) =>
    `Showing ${integer(shown)} of ${plural(all, "source", "sources")}, by ${plural(publishers, "publisher", "publishers")}`,
  first: (count: number) => `; the first ${integer(count)} are listed`,
  all: (count: number) => `List all ${integer(count)}`,
  none: "No source matches.",
  clear: "Clear the filters",
  order: "Order",
  orders: { publisher: "By publisher", newest: "Newest first", cited: "Most cited first" } satisfies Record<
    SourceOrder,
    string
  >,
  rests: ({ claims, events }: CitationCount, citing: readonly Citing[]) => {
    const what = [
      ...(claims > 0 ? [plural(claims, "statement", "statements")] : []),
      ...(events > 0 ? [plural(events, "event", "events")] : []),
      ...byKind(
        citing.filter((one) => one.basis),
        bases,
      ),
    ];
    const [only] = citing;
    const where = citing.length === 1 && only ? only.name : and(byKind(citing, things));
    return `${and(what)}: ${where}`;
  },
  claim: (field: string, value: string) => `${field}: ${value}`,
  event: (day: string, text: string) => `Event, ${date(day)}: ${text}`,
  basis: {
    site: "Why it is in the record",
    programme: "The notes",
    watchlist: "Why it is kept out",
  } satisfies Record<CitingKind, string>,
  nothing: "nothing",
};
