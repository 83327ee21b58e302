import { compare } from "../record/texts";
import { firstDayOf } from "../record/partial-date";
import { classRank, type SourceBriefs } from "./said";
import type { SaidLine, SaidMonth } from "./latest";

/** What one publisher said in a month: its newest line, and how many more lines it has. */
export type Lately = { readonly month: string; readonly line: SaidLine; readonly more: number };

/**
 * Returns `most` of the newest months' lines, one for each publisher and month, so that one who says much does not
 * stand for all; of a month that has more, those of the best classes of source. The newest line is first.
 */
export function latelyOf(months: readonly SaidMonth[], sources: SourceBriefs, most: number): readonly Lately[] {
  const found: Lately[] = [];
  for (const { month, lines } of months) {
    if (found.length >= most) break;
    const byPublisher = new Map<string, Lately>();
    for (const line of lines) {
      const publisher = sources.get(line.first.source)?.publisher ?? line.first.source;
      const known = byPublisher.get(publisher);
      byPublisher.set(publisher, known ? { ...known, more: known.more + 1 } : { month, line, more: 0 });
    }
    const rank = ({ line }: Lately) => classRank(line.first.source, sources);
    found.push(...[...byPublisher.values()].toSorted((a, b) => rank(a) - rank(b)));
  }
  const day = ({ line }: Lately) => firstDayOf(line.date);
  return found.slice(0, most).toSorted((a, b) => compare(day(b), day(a)));
}
