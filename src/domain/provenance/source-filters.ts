import { fold } from "../record/texts";
import type { Source, SourceClass } from "../record/source";
import { spellings, wordsOf } from "../search/spelling";

/** The filters of the list of sources. An empty list or text does not filter. */
export type SourceFilters = {
  readonly class: readonly SourceClass[];
  /** ISO 639-1. */
  readonly language: readonly string[];
  /** Searched for in publisher, by the spelling of the source and by the one shown, and title, ignoring diacritics. Each word must match. */
  readonly text: string;
};

export const noSourceFilters: SourceFilters = { class: [], language: [], text: "" };

/** The filters that have values to choose from. */
export type SourceFilterKey = "class" | "language";

/** Returns the name under which a source's publisher is shown (`publisherNames`). */
type PublisherOf = (source: Source) => string;

/** Returns the sources that pass every filter, in their order. */
export function selectSources(
  sources: readonly Source[],
  filters: SourceFilters,
  publisherOf: PublisherOf,
): readonly Source[] {
  const wanted = wordsOf(filters.text).map(spellings);
  return sources.filter((source) => {
    if (!passes(source, filters, "class") || !passes(source, filters, "language")) return false;
    const text = fold(`${source.publisher} ${publisherOf(source)} ${source.title}`);
    return wanted.every((word) => word.some((spelt) => text.includes(spelt)));
  });
}

/** Counts the sources that each value of a filter gives under the other filters. Values without sources are absent. */
export function countSources(
  sources: readonly Source[],
  filters: SourceFilters,
  key: SourceFilterKey,
  publisherOf: PublisherOf,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const source of selectSources(sources, { ...filters, [key]: [] }, publisherOf))
    found.set(source[key], (found.get(source[key]) ?? 0) + 1);
  return found;
}

function passes(source: Source, filters: SourceFilters, key: SourceFilterKey): boolean {
  const values: readonly string[] = filters[key];
  return values.length === 0 || values.includes(source[key]);
}
