import { createContext, type ReactNode } from "react";
import type { PlotGroup, PlotRow } from "../rows/row-list";

/** How many rows of a chart are drawn, and what tells how many there are besides. */
type Few = { readonly rows: number; readonly more: (count: number) => ReactNode };

/** Limits the rows of charts where there is no room for all; null where all are drawn. */
export const FewRows = createContext<Few | null>(null);

/** Returns the first `count` rows of all groups, with the selected one wherever it is; a group without any is left out. */
export function firstRows<R extends PlotRow>(
  groups: readonly PlotGroup<R>[],
  count: number,
  selected: string | null,
): readonly PlotGroup<R>[] {
  const first = new Set(groups.flatMap(({ rows }) => rows).slice(0, count));
  return groups.flatMap((group) => {
    const rows = group.rows.filter((row) => first.has(row) || row.id === selected);
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}
