import type { Dataset } from "../../../domain/record/dataset";
import { groupKey, groupOrder, type Grouping } from "../../../domain/selection/grouping";
import type { OpeningRow } from "../../../domain/series/openings";
import { compareText } from "../../../words/format/text";
import { groupName } from "../../../words/text/group-name";

/** Rows of the timeline under one heading. */
export type OpeningGroup = {
  readonly id: string;
  /** The key of the group; null for sites without a value. */
  readonly key: string | null;
  /** Null where all rows are one group. */
  readonly title: string | null;
  readonly rows: readonly OpeningRow[];
};

/** Returns the rows in groups: by what is late or has moved, or by another grouping; all in one group by site. */
export function openingGroups(
  rows: readonly OpeningRow[],
  by: Grouping,
  dataset: Pick<Dataset, "organisations">,
): readonly OpeningGroup[] {
  if (by === "site") return [{ key: null, id: "all", title: null, rows }];
  const keys = [...new Set(rows.map(({ readSite }) => groupKey(readSite, by)))];
  return keys
    .map((key) => ({
      key,
      id: key ?? "",
      title: groupName(key, by, dataset),
      rows: rows.filter(({ readSite }) => groupKey(readSite, by) === key),
    }))
    .toSorted((a, b) => groupOrder(by, a.key, b.key) || compareText(a.title, b.title));
}
