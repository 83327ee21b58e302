import { use, useEffect, useState } from "react";
import { onPrint } from "../../../charts/plot/print";
import { FewRows } from "../../../charts/plot/few-rows";
import { lateStates } from "../../../domain/headline/schedule";
import type { Grouping } from "../../../domain/selection/grouping";
import type { OpeningGroup } from "./opening-groups";

/** How many rows of a group without a finding are shown before the reader asks for the others. */
const few = 10;

/** A group of which rows are not shown: how many, and whether others of it are. */
export type Fold = { readonly id: string; readonly title: string; readonly count: number; readonly isPart: boolean };

/**
 * A hook that folds the groups of sites that are neither late nor moved: of those ahead it shows the first few, of the
 * others none, and on paper, which is one sheet, none of either. A group with the selected site is whole, and
 * so are all where the chart itself limits its rows. Returns the groups to show, and what `unfold` shows besides.
 */
export function useFolds(groups: readonly OpeningGroup[], by: Grouping, selected: string | null) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [isPaper, setPaper] = useState(false);
  useEffect(() => onPrint(setPaper), []);
  const isLimited = use(FewRows) !== null;
  const isFolded = ({ id, key, rows }: OpeningGroup) =>
    by === "schedule" &&
    !isLimited &&
    !lateStates.some((state) => state === key) &&
    !unfolded.has(id) &&
    !rows.some(({ readSite }) => readSite.site.id === selected);
  const first = (group: OpeningGroup) => (group.key === "ahead" && !isPaper ? group.rows.slice(0, few) : []);
  const cut = groups.map((group) =>
    isFolded(group) ? { ...group, shown: first(group) } : { ...group, shown: group.rows },
  );
  return {
    shown: cut.filter(({ shown }) => shown.length > 0),
    folded: cut.flatMap(({ id, title, rows, shown }): readonly Fold[] =>
      shown.length === rows.length
        ? []
        : [{ id, title: title ?? "", count: rows.length - shown.length, isPart: shown.length > 0 }],
    ),
    unfold: (id: string) => setUnfolded(new Set([...unfolded, id])),
  };
}
