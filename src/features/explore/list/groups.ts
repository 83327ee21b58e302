import type { Facts } from "../../../domain/headline/read-site";
import { groupKey, groupOrder, type Grouping } from "../../../domain/selection/grouping";

/** The rows of the list that are counted together; `key` null: those that are counted under nothing. */
export type ListGroup = { readonly key: string | null; readonly name: string; readonly rows: readonly Facts[] };

/** The rows in their groups: groups in their own order, else by name, the one without a key last; rows keep their order. */
export function listGroups(
  rows: readonly Facts[],
  by: Grouping,
  nameOf: (key: string | null) => string,
  compareText: (a: string, b: string) => number,
): readonly ListGroup[] {
  const groups = new Map<string | null, Facts[]>();
  for (const facts of rows) {
    const key = groupKey(facts, by);
    groups.set(key, [...(groups.get(key) ?? []), facts]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, name: nameOf(key), rows: own }))
    .toSorted((a, b) => groupOrder(by, a.key, b.key) || compareText(a.name, b.name));
}
