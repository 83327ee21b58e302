import type { TimeScale } from "../../../charts/plot/scale";
import { spansOf, type OpeningRow } from "../../../domain/series/openings";

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
