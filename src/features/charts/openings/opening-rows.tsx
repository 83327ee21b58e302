import type { ReactNode } from "react";
import type { TimeRow } from "../../../charts/rows/range-timeline";
import { othersOf, movedSpans, yearsOf, type OpeningRow } from "../../../domain/series/openings";
import { passedDate } from "../../../domain/headline/schedule";
import { OpeningCard } from "./opening-card";

/** Returns an opening as a row of the timeline, with the name and cells of the view. */
export function toTimeRow(
  row: OpeningRow,
  view: { readonly name: ReactNode; readonly cells: readonly ReactNode[] },
): TimeRow {
  const { claim, part } = row.headline;
  const moved = movedSpans(row);
  const later = moved?.later ?? null;
  return {
    id: row.readSite.site.id,
    ...view,
    ...yearsOf(row),
    card: <OpeningCard row={row} />,
    status: row.readSite.status,
    kind: claim.kind,
    part,
    qualifier: claim.qualifier,
    passed: passedDate(row.readSite.schedule) !== null,
    others: moved === null ? othersOf(row) : null,
    moved: moved && {
      earlier: moved.earlier,
      later: later && { ...later, part: later.claim.stage !== "first", qualifier: later.claim.qualifier },
    },
  };
}
