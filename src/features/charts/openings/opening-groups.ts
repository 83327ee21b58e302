import type { Dataset } from "../../../domain/record/dataset";
import { groupKey, groupOrder, type Grouping } from "../../../domain/selection/grouping";
import { byState, type OpeningRow } from "../../../domain/series/openings";
import { words } from "#words/page";
import { compareText } from "../../../words/format/text";
import { groupName } from "../../../words/text/group-name";

/** Rows of the timeline under one heading. */
export type OpeningGroup = {
  readonly id: string;
  /** The key of the group; null for sites without a value, and for groups by the state of the date. */
  readonly key: string | null;
  readonly title: string;
  readonly rows: readonly OpeningRow[];
};

/** Returns the rows in groups: by the state of their date on the as-of day, or by `by`. */
export function openingGroups(
  rows: readonly OpeningRow[],
  by: Grouping | null,
  dataset: Pick<Dataset, "organisations">,
): readonly OpeningGroup[] {
  if (by === null || by === "site")
    return [...byState(rows)].map(([state, members]) => ({
      id: state,
      key: null,
      title: words.openingStateNames[state],
      rows: members,
    }));
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
