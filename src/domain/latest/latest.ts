import type { ReadSite } from "../headline/read-site";
import { firstDayOf } from "../record/partial-date";
import { bestFirst, classRank, saidOf, type Said, type SaidFilter, type SourceBriefs } from "./said";

/** The statements and events of one site with one date, best first; never empty. */
export type SaidLine = {
  readonly readSite: ReadSite;
  /** As stated: a year, a month or a day. */
  readonly date: string;
  readonly first: Said;
  readonly others: readonly Said[];
};

/** The lines of a month (`2026-10`), or of a year (`2026`) whose sources name no month. */
export type SaidMonth = {
  readonly month: string;
  readonly lines: readonly SaidLine[];
  readonly statements: number;
  readonly events: number;
  readonly sites: number;
};

/** The dated statements and events of sites by month, newest first, and the numbers of those that are not listed. */
export type Latest = {
  readonly months: readonly SaidMonth[];
  /** The number of statements without a date. */
  readonly undated: number;
  /** The number of events dated after the day, which are only expected. */
  readonly expected: number;
};

/**
 * Returns what is said of the sites by its own date: each dated statement, and each event up to an ISO day, exactly once.
 * A month or year counts from its first day, and stands after what is known to have been said on that day.
 */
export function latest(
  readSites: readonly ReadSite[],
  filter: SaidFilter,
  { sources, day }: { readonly sources: SourceBriefs; readonly day: string },
): Latest {
  let [undated, expected] = [0, 0];
  const lines = readSites.flatMap((readSite) => {
    const byDate = new Map<string, Said[]>();
    for (const said of saidOf(readSite.site, filter, sources)) {
      const { date } = said;
      if (date === null) undated += 1;
      else if (said.about === "event" && firstDayOf(date) > day) expected += 1;
      else append(byDate, date, said);
    }
    return [...byDate].flatMap(([date, all]) => {
      const [first, ...others] = all.toSorted((a, b) => bestFirst(a, b, sources));
      if (first === undefined) return [];
      const line: SaidLine = { readSite, date, first, others };
      return { line, day: firstDayOf(date), rank: classRank(first.source, sources) };
    });
  });
  const byMonth = new Map<string, SaidLine[]>();
  for (const { line } of lines.toSorted(newestFirst)) append(byMonth, line.date.slice(0, 7), line);
  return { months: [...byMonth].map(([month, own]) => monthOf(month, own)), undated, expected };
}

function monthOf(month: string, lines: readonly SaidLine[]): SaidMonth {
  const all = lines.flatMap(({ first, others }) => [first, ...others]);
  const events = all.filter(({ about }) => about === "event").length;
  const sites = new Set(lines.map(({ readSite }) => readSite.site.id)).size;
  return { month, lines, statements: all.length - events, events, sites };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A line with what it is sorted by: the first day of its date, and the rank of the class of its first source. */
type Ranked = { readonly line: SaidLine; readonly day: string; readonly rank: number };

/** Compares lines: newer first; within a day precise dates before vague ones, then by class and by site id. */
function newestFirst(a: Ranked, b: Ranked): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  return (
    b.line.date.length - a.line.date.length ||
    a.rank - b.rank ||
    (a.line.readSite.site.id < b.line.readSite.site.id ? -1 : 1)
  );
}
