import { classRank, type SourceBriefs } from "./said";
import type { SaidLine, SaidMonth } from "./latest";

/** What one publisher said in a month: its newest line, and how many more lines it has. */
export type Lately = { readonly month: string; readonly line: SaidLine; readonly more: number };

/**
 * Returns the newest `most` of the months' lines, one for each publisher and month, so that one who says much does not
 * stand for all. Newest month first; within a month the best class of source, then the newest.
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
  return found.slice(0, most);
}
