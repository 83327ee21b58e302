import { groupings, groupKey, type Grouping } from "../selection/grouping";
import type { ReadSite } from "../headline/read-site";
import { headlineBases } from "../headline/headline";

/** The totals that answer for themselves: the announced investment, and the MW of each basis. */
export const totalNames = ["investment", ...headlineBases] as const;

export type TotalName = (typeof totalNames)[number];

/** A total of the selection, or of one group of it: `by` and `key` null for the whole selection. */
export type CitableTotal = { readonly name: TotalName; readonly by: Grouping | null; readonly key: string | null };

/** How a group without a key is written in an address. */
const unnamed = "none";

/** A total as an address names it: `total.investment`, `total.it_load.country.SE`. */
export function printTotal(name: TotalName, by: Grouping | null = null, key: string | null = null): string {
  return by === null ? `total.${name}` : `total.${name}.${by}.${key ?? unnamed}`;
}

/** The total that an address names; null for any other text. `capacity_it_load`, an older name of the chart's, is `it_load`. */
export function parseTotal(text: string): CitableTotal | null {
  const [head, first, second, third, ...rest] = text.split(".");
  const name = totalNames.find((known) => known === first || `capacity_${known}` === first);
  if (head !== "total" || name === undefined || rest.length > 0) return null;
  if (second === undefined) return { name, by: null, key: null };
  const by = groupings.find((known) => known === second);
  if (by === undefined || third === undefined || third === "") return null;
  return { name, by, key: third === unnamed ? null : third };
}

/** The sites of a selection that a total is of. */
export function sitesOfTotal(selection: readonly ReadSite[], { by, key }: CitableTotal): readonly ReadSite[] {
  return by === null ? selection : selection.filter((readSite) => groupKey(readSite, by) === key);
}
