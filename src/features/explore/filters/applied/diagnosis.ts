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

/** A way out of an empty selection: one filter less, or one filter alone; `count` is how many sites it gives, never 0. */
export type WayOut = {
  readonly keep: "others" | "only";
  readonly key: FilterKey;
  readonly filters: Filters;
  readonly count: number;
};

/** Why nothing matches, and what leads out. */
export type Diagnosis = {
  /** The filters that no site meets, whatever the others are. */
  readonly alone: readonly FilterKey[];
  readonly ways: readonly WayOut[];
};

/**
 * Tells of filters that no site passes together which of them no site passes alone, and what gives sites: each filter
 * whose removal is enough; where no single one is, each that can stand alone.
 */
export function diagnose(all: readonly ReadSite[], filters: Filters): Diagnosis {
  const active = activeKeys(filters);
  const way = (keep: WayOut["keep"], key: FilterKey, kept: Filters): WayOut | [] => {
    const count = select(all, kept).length;
    return count === 0 ? [] : { keep, key, filters: kept, count };
  };
  const only = (key: FilterKey): Filters => ({ ...noFilters, [key]: filters[key] });
  const removals = active.flatMap((key) => way("others", key, cleared(filters, key)));
  return {
    alone: active.filter((key) => select(all, only(key)).length === 0),
    ways: removals.length > 0 ? removals : active.flatMap((key) => way("only", key, only(key))),
  };
}

/** A way out of a day on which too little was known: the record as of its release, under the filters or without any. */
export type DayOut = { readonly filters: Filters; readonly count: number };

/**
 * Tells whether an earlier day is to blame: what the record as of its release, `released`, gives under the same filters.
 * Where that is nothing either and `ways` is empty, what it gives without any. Null: there are other ways out, or none at all.
 */
export function diagnoseDay(released: readonly ReadSite[], filters: Filters, { ways }: Diagnosis): DayOut | null {
  const count = select(released, filters).length;
  if (count > 0) return { filters, count };
  return ways.length > 0 || released.length === 0 ? null : { filters: noFilters, count: released.length };
}

/** The names of the record most like what was typed that lead to sites under the other filters, with how many; at most `most`. */
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
