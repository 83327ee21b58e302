import type { Country } from "./country";
import type { Facts } from "./facts";
import type { Kind } from "./site";
import { disputableFields, type DisputableField } from "./spread";
import type { StatusOrUnknown } from "./status";

/** What a reader narrows the page to; an empty list does not narrow. A new filter is a key here: the compiler names the rest. */
export type Filters = {
  readonly country: readonly Country[];
  readonly operator: readonly string[];
  readonly status: readonly StatusOrUnknown[];
  readonly kind: readonly Kind[];
  /** Sites whose sources disagree in one of these fields. */
  readonly disputed: readonly DisputableField[];
};

export type FilterKey = keyof Filters;

export const noFilters: Filters = { country: [], operator: [], status: [], kind: [], disputed: [] };

/** The keys in the order in which chips and the rail show them. */
export const filterKeys = ["country", "operator", "status", "kind", "disputed"] as const satisfies readonly FilterKey[];

/** The values of each filter that a site has; a site without any matches none. */
export const valuesOf: { readonly [K in FilterKey]: (facts: Facts) => readonly Filters[K][number][] } = {
  country: ({ site }) => [site.country],
  operator: ({ site }) => (site.operator === null ? [] : [site.operator]),
  status: ({ status }) => [status],
  kind: ({ site }) => [site.kind],
  disputed: ({ spreads }) => disputableFields.filter((field) => spreads[field] !== null),
};

/** Whether a site passes one filter: it has one of the chosen values. */
export function passes(facts: Facts, filters: Filters, key: FilterKey): boolean {
  const chosen: readonly string[] = filters[key];
  return chosen.length === 0 || valuesOf[key](facts).some((value) => chosen.includes(value));
}

/** The keys whose filter a site fails. */
export function failed(facts: Facts, filters: Filters): readonly FilterKey[] {
  return filterKeys.filter((key) => !passes(facts, filters, key));
}

/** The sites that pass every filter, in their order. */
export function select(all: readonly Facts[], filters: Filters): readonly Facts[] {
  return all.filter((facts) => failed(facts, filters).length === 0);
}

/** The sites that fail one filter and no other: drawn faint where nothing matches. */
export function nearMisses(all: readonly Facts[], filters: Filters): readonly Facts[] {
  return all.filter((facts) => failed(facts, filters).length === 1);
}

/** How many sites each value of a filter gives under the other filters; a value that gives none is absent. */
export function counts(all: readonly Facts[], filters: Filters, key: FilterKey): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const facts of select(all, { ...filters, [key]: [] })) {
    for (const value of valuesOf[key](facts)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** The filters that narrow. */
export function activeKeys(filters: Filters): readonly FilterKey[] {
  return filterKeys.filter((key) => filters[key].length > 0);
}

/** The filters with a value of one of them added or taken out. */
export function toggled<K extends FilterKey>(filters: Filters, key: K, value: Filters[K][number]): Filters {
  const values: readonly Filters[K][number][] = filters[key];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filters, [key]: next };
}
