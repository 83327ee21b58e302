import type { ReadSite } from "../../../domain/headline/read-site";
import { groupKey, groupOrder, type Grouping } from "../../../domain/selection/grouping";

/** A group of rows. `key` is null for rows without a value. */
export type ListGroup = { readonly key: string | null; readonly name: string; readonly rows: readonly ReadSite[] };

/** Returns the rows in groups: in the order of the grouping, else by name, with null last. Rows keep their order. */
export function listGroups(
  rows: readonly ReadSite[],
  by: Grouping,
  nameOf: (key: string | null) => string,
  compareText: (a: string, b: string) => number,
): readonly ListGroup[] {
  const groups = new Map<string | null, ReadSite[]>();
  for (const readSite of rows) {
    const key = groupKey(readSite, by);
    groups.set(key, [...(groups.get(key) ?? []), readSite]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, name: nameOf(key), rows: own }))
    .toSorted((a, b) => groupOrder(by, a.key, b.key) || compareText(a.name, b.name));
}
