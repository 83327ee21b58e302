import { compare } from "../record/texts";
import { firstDayOf } from "../record/partial-date";
import { classRank, type Said, type SourceBriefs } from "./said";
import type { SaidLine, SaidMonth } from "./latest";

/** What one publisher said in a month: its newest line, and how many statements and events it has beside its first. */
export type Lately = { readonly month: string; readonly line: SaidLine; readonly more: number };

/**
 * Returns `most` of the newest months' lines, one for each publisher and month, so that one who says much does not
 * stand for all; of a month that has more, those of the best classes of source. The newest line is first.
 */
export function latelyOf(months: readonly SaidMonth[], sources: SourceBriefs, most: number): readonly Lately[] {
  const found: Lately[] = [];
  for (const { month, lines } of months) {
    if (found.length >= most) break;
    const publisherOf = ({ source }: Said) => sources.get(source)?.publisher ?? source;
    const counts = new Map<string, number>();
    for (const said of lines.flatMap(({ first, others }) => [first, ...others]))
      counts.set(publisherOf(said), (counts.get(publisherOf(said)) ?? 0) + 1);
    const newest = new Map<string, Lately>();
    for (const line of lines) {
      const publisher = publisherOf(line.first);
      if (!newest.has(publisher)) newest.set(publisher, { month, line, more: (counts.get(publisher) ?? 1) - 1 });
    }
    const rank = ({ line }: Lately) => classRank(line.first.source, sources);
    found.push(...[...newest.values()].toSorted((a, b) => rank(a) - rank(b)));
  }
  const day = ({ line }: Lately) => firstDayOf(line.date);
  return found.slice(0, most).toSorted((a, b) => compare(day(b), day(a)));
}
