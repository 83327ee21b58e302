import { useEffect, useMemo, useState } from "react";
import { onPrint } from "../../../charts/plot/print";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { RowGroup } from "../../../ui/table/use-slices";
import { useOpenedRows } from "../../../url/links/history-entry";

/** How many cards of the list a phone shows at first. */
const cardsAtFirst = 9;

/** The rows of a list of which some may be shown. */
export type Few = {
  /** The groups of the list, with the rows that are shown. */
  readonly shown: readonly RowGroup<ReadSite>[];
  /** The rows that are not shown yet. */
  readonly rest: readonly ReadSite[];
  /** Shows all rows. */
  readonly open: () => void;
};

/**
 * A hook that returns the first rows of a list, if it `isFew`: those with which it begins or that the reader has opened,
 * as far as to the selected one, and all on paper.
 */
export function useFew(groups: readonly RowGroup<ReadSite>[], selected: string | null, isFew: boolean): Few {
  const [opened, open] = useOpenedRows();
  const [isPaper, setPaper] = useState(false);
  useEffect(() => onPrint(setPaper), []);
  const all = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const before = opened ?? cardsAtFirst;
  const count = Math.max(before, 1 + all.findIndex(({ site }) => site.id === selected));
  // What was opened for a selected site stays when another one is selected.
  useEffect(() => {
    if (isFew && count > before) open(count);
  }, [isFew, count, before, open]);
  const most = isFew && !isPaper ? count : all.length;
  const shown = useMemo(() => firstOf(groups, most), [groups, most]);
  return { shown, rest: all.slice(most), open: () => open(all.length) };
}

/** Returns groups with so many of their rows, and none that is empty. */
function firstOf<R>(groups: readonly RowGroup<R>[], count: number): readonly RowGroup<R>[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
