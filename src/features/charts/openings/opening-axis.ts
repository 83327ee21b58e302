import type { TimeMark } from "../../../charts/drawn/period";
import type { TimeScale } from "../../../charts/plot/scale";
import { movedSpans, othersOf, spansOf, yearsOf, type OpeningRow } from "../../../domain/series/openings";
import { passedDate } from "../../../domain/headline/schedule";

/** The number of full-width years before the as-of year; earlier years are narrower. */
const wideYears = 3;

/**
 * Returns the axis of the timeline as of an ISO day. It covers the whole record, so that a filter does not move the
 * years under the pointer.
 */
export function openingAxis(all: readonly OpeningRow[], day: string): TimeScale {
  const since = Number(day.slice(0, 4)) - wideYears;
  const starts = all.flatMap(spansOf).map(({ from }) => from);
  const ends = all.flatMap(spansOf).map(({ to }) => Math.ceil(to) - 1);
  return {
    first: Math.min(since, ...starts.map(Math.floor)),
    since,
    narrow: 0.17,
    last: Math.max(since + wideYears + 1, ...ends),
  };
}

/** Returns how an opening is drawn on the axis of years. */
export function openingMark(row: OpeningRow): TimeMark {
  const { claim, part } = row.headline;
  const moved = movedSpans(row);
  const later = moved?.later ?? null;
  return {
    ...yearsOf(row),
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
