import type { Organisation } from "../../../../domain/record/dataset";
import { matchIn } from "../../../../domain/search/search";
import type { Option } from "../choices/options";

/** An organisation of a list, and the other name under which it was found; null: under its own, or nothing was typed. */
export type FoundOrganisation = Option<"operator" | "tenant"> & { readonly alias: string | null };

/**
 * The organisations that have a name with what was typed in it, in their order; its own name before another one, so
 * that an alias is told only where it alone explains the find.
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

/** The ones in `first` before the others, both in their order. */
export function withFirst<T extends { readonly value: string }>(
  list: readonly T[],
  first: readonly string[],
): readonly T[] {
  return [...list.filter(({ value }) => first.includes(value)), ...list.filter(({ value }) => !first.includes(value))];
}

/** Those that are chosen and the `count` that give most sites, in the list's order. */
export function mostFrequent<T extends { readonly value: string; readonly count: number }>(
  list: readonly T[],
  chosen: readonly string[],
  count: number,
): readonly T[] {
  const most = new Set(list.toSorted((a, b) => b.count - a.count).slice(0, count));
  return list.filter((one) => most.has(one) || chosen.includes(one.value));
}
