import type { Organisation } from "../../../../domain/record/dataset";
import { matchIn } from "../../../../domain/search/search";
import type { Option } from "../choices/options";

/**
 * An organisation of a list, and the other name under which it was found; null if its own name matches or nothing was
 * typed.
 */
export type FoundOrganisation = Option<"operator" | "tenant"> & { readonly alias: string | null };

/**
 * Returns the organisations that have a name with the typed text, in their order. Its own name precedes others, so that
 * an alias is shown only if it alone matches.
 */
export function foundOrganisations(
  offered: readonly Option<"operator" | "tenant">[],
  organisations: ReadonlyMap<string, Pick<Organisation, "aliases">>,
  typed: string,
): readonly FoundOrganisation[] {
  return offered.flatMap((option) => {
    if (matchIn(option.label, typed)) return { ...option, alias: null };
    const alias = organisations.get(option.value)?.aliases.find((name) => matchIn(name, typed));
    return alias === undefined ? [] : { ...option, alias };
  });
}

/** Returns the items whose values are in `first` before the others, both in their order. */
export function withFirst<T extends { readonly value: string }>(
  list: readonly T[],
  first: readonly string[],
): readonly T[] {
  return [...list.filter(({ value }) => first.includes(value)), ...list.filter(({ value }) => !first.includes(value))];
}

/** Returns the chosen items and the `count` items with the most sites, in the order of the list. */
export function mostFrequent<T extends { readonly value: string; readonly count: number }>(
  list: readonly T[],
  chosen: readonly string[],
  count: number,
): readonly T[] {
  const most = new Set(list.toSorted((a, b) => b.count - a.count).slice(0, count));
  return list.filter((one) => most.has(one) || chosen.includes(one.value));
}
