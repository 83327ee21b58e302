import type { ReadSite } from "../../../domain/headline/read-site";
import { groupKey, groupOrder, type Grouping } from "../../../domain/selection/grouping";

/** The rows of the list that are counted together; `key` null: those that are counted under nothing. */
export type ListGroup = { readonly key: string | null; readonly name: string; readonly rows: readonly ReadSite[] };

/** The rows in their groups: groups in their own order, else by name, the one without a key last; rows keep their order. */
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
