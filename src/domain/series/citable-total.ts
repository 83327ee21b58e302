import { groupings, groupKey, type Grouping } from "../selection/grouping";
import type { ReadSite } from "../headline/read-site";
import { headlineBases } from "../headline/headline";

/** The totals that can be cited: the announced investment, and the MW of each basis. */
export const totalNames = ["investment", ...headlineBases] as const;

export type TotalName = (typeof totalNames)[number];

/**
 * A total of a selection, or of one of its groups; `by` is null for the whole selection. With `by`, a null `key` is the
 * group of sites without one.
 */
export type CitableTotal = { readonly name: TotalName; readonly by: Grouping | null; readonly key: string | null };

/** The text for a group without a key in an address. */
const unnamed = "none";

/** Returns the text for a total in an address: `total.investment`, `total.it_load.country.SE`. */
export function printTotal(name: TotalName, by: Grouping | null = null, key: string | null = null): string {
  return by === null ? `total.${name}` : `total.${name}.${by}.${key ?? unnamed}`;
}

/**
 * Returns the total for a text in an address, or null if it is not one. `capacity_it_load` is an older name of
 * `it_load`.
 */
export function parseTotal(text: string): CitableTotal | null {
  const [head, first, second, third, ...rest] = text.split(".");
  const name = totalNames.find((known) => known === first || `capacity_${known}` === first);
  if (head !== "total" || name === undefined || rest.length > 0) return null;
  if (second === undefined) return { name, by: null, key: null };
  const by = groupings.find((known) => known === second);
  if (by === undefined || third === undefined || third === "") return null;
  return { name, by, key: third === unnamed ? null : third };
}

/** Returns the sites of a selection that belong to a total. */
export function sitesOfTotal(selection: readonly ReadSite[], { by, key }: CitableTotal): readonly ReadSite[] {
  return by === null ? selection : selection.filter((readSite) => groupKey(readSite, by) === key);
}
