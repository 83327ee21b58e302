import type { ReactNode } from "react";
import type { TimeRow } from "../../../charts/rows/range-timeline";
import type { OpeningRow } from "../../../domain/series/openings";
import { OpeningCard } from "./opening-card";
import { openingMark } from "./opening-axis";

/** Returns an opening as a row of the timeline, with the name and cells of the view. */
export function toTimeRow(
  row: OpeningRow,
  view: { readonly name: ReactNode; readonly cells: readonly ReactNode[] },
): TimeRow {
  return { id: row.readSite.site.id, ...view, ...openingMark(row), card: <OpeningCard row={row} /> };
}
