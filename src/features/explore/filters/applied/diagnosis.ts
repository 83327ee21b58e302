import type { ReadSite } from "../../../../domain/headline/read-site";
import {
  activeKeys,
  cleared,
  isActive,
  noFilters,
  select,
  type FilterKey,
  type Filters,
} from "../../../../domain/selection/filters";
import { resembling } from "../../../../domain/search/resembling";

/**
 * A suggestion for an empty selection: one filter removed, or one filter kept. `count` is the number of sites that it
 * gives, never 0.
 */
export type WayOut = {
  readonly keep: "others" | "only";
  readonly key: FilterKey;
  readonly filters: Filters;
  readonly count: number;
};

/** Why a selection is empty, and what to change. */
export type Diagnosis = {
  /** The filters that no site matches even without the others. */
  readonly alone: readonly FilterKey[];
  readonly ways: readonly WayOut[];
};

/**
 * Returns the filters that no site matches alone, and the suggestions: each filter whose removal gives sites, or if
 * there is none, each filter that gives sites alone.
 */
export function diagnose(all: readonly ReadSite[], filters: Filters): Diagnosis {
  const active = activeKeys(filters);
  const suggestion = (keep: WayOut["keep"], key: FilterKey, kept: Filters): WayOut | [] => {
    const count = select(all, kept).length;
    return count === 0 ? [] : { keep, key, filters: kept, count };
  };
  const only = (key: FilterKey): Filters => ({ ...noFilters, [key]: filters[key] });
  const removals = active.flatMap((key) => suggestion("others", key, cleared(filters, key)));
  return {
    alone: active.filter((key) => select(all, only(key)).length === 0),
    ways: removals.length > 0 ? removals : active.flatMap((key) => suggestion("only", key, only(key))),
  };
}

/** A suggestion to return to the release day: its filters, and the number of sites that they give. */
export type DayOut = { readonly filters: Filters; readonly count: number };

/**
 * Returns the suggestion to return to the release day if the earlier as-of day is why no site matches. `released` is
 * the record as of its release. Keeps the filters if they give sites; else removes them if there are no other
 * suggestions (`ways`). Null if it would not help or others do.
 */
export function diagnoseDay(released: readonly ReadSite[], filters: Filters, { ways }: Diagnosis): DayOut | null {
  const count = select(released, filters).length;
  if (count > 0) return { filters, count };
  return ways.length > 0 || released.length === 0 ? null : { filters: noFilters, count: released.length };
}

/**
 * Returns names in the record similar to the search text, at most `most`, each with the number of sites that it gives
 * under the other filters.
 */
export function likeTyped(
  all: readonly ReadSite[],
  filters: Filters,
  most: number,
): readonly { readonly text: string; readonly filters: Filters; readonly count: number }[] {
  if (!isActive(filters, "q")) return [];
  const others = select(all, cleared(filters, "q"));
  const texts = [...new Set(others.flatMap((readSite) => readSite.texts.map(({ text }) => text)))];
  return resembling(filters.q, texts, most).map((text) => {
    const next = { ...filters, q: text };
    return { text, filters: next, count: select(all, next).length };
  });
}
