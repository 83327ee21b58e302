import { timeEnd, timePosition, type TimeScale } from "../../../charts/plot/scale";
import type { ReadSite } from "../../../domain/headline/read-site";
import { openingSeries, spansOf, type OpeningRow } from "../../../domain/series/openings";
import { yearFraction } from "../../../domain/record/partial-date";

/** The time scale of the openings of all compared sites and the as-of day. */
export type DateSpan = {
  readonly scale: TimeScale;
  /** The as-of day as a year with its fraction. */
  readonly asOf: number;
  /** The opening of each site that has one, by site id. */
  readonly rows: ReadonlyMap<string, OpeningRow>;
};

/** The number of full-width years before the as-of year; earlier years are narrower, as on the page of openings. */
const wideYears = 3;

/** Returns the time scale of sites as of an ISO day; null if none states an opening. */
export function spanOf(sites: readonly ReadSite[], day: string): DateSpan | null {
  const { rows } = openingSeries(sites, day);
  if (rows.length === 0) return null;
  const asOf = yearFraction(day);
  const spans = rows.flatMap(spansOf);
  const first = Math.floor(Math.min(asOf, ...spans.map(({ from }) => from)));
  return {
    scale: {
      first,
      since: Math.max(first, Math.floor(asOf) - wideYears),
      narrow: 0.17,
      last: Math.max(Math.floor(asOf), Math.ceil(Math.max(...spans.map(({ to }) => to))) - 1),
    },
    asOf,
    rows: new Map(rows.map((row) => [row.readSite.site.id, row])),
  };
}

/** Returns the function from a year with its fraction to its position in px, on a scale of `width` px. */
export function pixelOf({ scale }: DateSpan, width: number): (year: number) => number {
  return (year) => (timePosition(scale, year) / timeEnd(scale)) * width;
}
