import { compare } from "../record/texts";
import { citationCount, type Citing } from "./citations";
import { interval } from "../record/partial-date";
import type { Source } from "../record/source";

/** The orders of the list of sources. */
export const sourceOrders = ["publisher", "newest", "cited"] as const;

export type SourceOrder = (typeof sourceOrders)[number];

/** The sources of one publisher, whatever the spelling of its name. In the other orders each source is a group of its own. */
export type SourceGroup = { readonly publisher: string; readonly sources: readonly Source[] };

type Context = {
  readonly cited: ReadonlyMap<string, readonly Citing[]>;
  readonly compareText: (a: string, b: string) => number;
  /** The name of a source's publisher, the same for all spellings (`publisherNames`). */
  readonly publisherOf: (source: Source) => string;
};

/** Returns the first groups, each whole, that together have at least `enough` sources, or all groups. */
export function firstGroups(groups: readonly SourceGroup[], enough: number): readonly SourceGroup[] {
  let count = 0;
  return groups.filter(({ sources }) => {
    const before = count;
    count += sources.length;
    return before < enough;
  });
}

/** Groups and sorts the sources. Within a publisher and among equals the newest come first, undated last. */
export function orderedSources(
  sources: readonly Source[],
  order: SourceOrder,
  { cited, compareText, publisherOf }: Context,
): readonly SourceGroup[] {
  const citations = ({ id }: Source) => {
    const { claims, events } = citationCount(cited.get(id) ?? []);
    return claims + events;
  };
  const before: Record<SourceOrder, (a: Source, b: Source) => number> = {
    publisher: (a, b) => compareText(publisherOf(a), publisherOf(b)) || compare(publisherOf(a), publisherOf(b)),
    newest: () => 0,
    cited: (a, b) => citations(b) - citations(a),
  };
  const sorted = sources.toSorted(
    (a, b) => before[order](a, b) || compare(firstDay(b), firstDay(a)) || compare(a.id, b.id),
  );
  if (order !== "publisher") return sorted.map((source) => ({ publisher: publisherOf(source), sources: [source] }));
  const groups = new Map<string, Source[]>();
  for (const source of sorted) groups.set(publisherOf(source), [...(groups.get(publisherOf(source)) ?? []), source]);
  return [...groups].map(([publisher, own]) => ({ publisher, sources: own }));
}

/** Returns the other spellings of a group's publisher in its sources. */
export function otherSpellings({ publisher, sources }: SourceGroup): readonly string[] {
  return [...new Set(sources.map((source) => source.publisher))].filter((name) => name !== publisher).toSorted(compare);
}

function firstDay({ published }: Source): string {
  return published === null ? "" : (interval(published)?.start ?? "");
}
