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
      else byDate.set(date, [...(byDate.get(date) ?? []), said]);
    }
    return [...byDate].flatMap(([date, all]) => {
      const [first, ...others] = all.toSorted((a, b) => bestFirst(a, b, sources));
      return first === undefined ? [] : { readSite, date, first, others };
    });
  });
  const byMonth = new Map<string, SaidLine[]>();
  for (const line of lines.toSorted((a, b) => newestFirst(a, b, sources))) {
    const month = line.date.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), line]);
  }
  return { months: [...byMonth].map(([month, own]) => monthOf(month, own)), undated, expected };
}

function monthOf(month: string, lines: readonly SaidLine[]): SaidMonth {
  const all = lines.flatMap(({ first, others }) => [first, ...others]);
  const events = all.filter(({ about }) => about === "event").length;
  const sites = new Set(lines.map(({ readSite }) => readSite.site.id)).size;
  return { month, lines, statements: all.length - events, events, sites };
}

/** Compares lines: newer first; within a day precise dates before vague ones, then by class and by site id. */
function newestFirst(a: SaidLine, b: SaidLine, sources: SourceBriefs): number {
  const [left, right] = [firstDayOf(a.date), firstDayOf(b.date)];
  if (left !== right) return left > right ? -1 : 1;
  return (
    b.date.length - a.date.length ||
    classRank(a.first.source, sources) - classRank(b.first.source, sources) ||
    (a.readSite.site.id < b.readSite.site.id ? -1 : 1)
  );
}
