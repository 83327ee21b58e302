import type { OpeningClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import type { Headline } from "../headline/headline";
import { movedDate } from "../headline/schedule";
import { interval, nextDay, yearFraction, type Interval } from "../record/partial-date";

/**
 * The headline opening of a site with the days that it can mean. An actual opening ends on the as-of day at the latest.
 */
export type OpeningRow = {
  readonly readSite: ReadSite;
  readonly headline: Headline<OpeningClaim>;
  readonly period: Interval;
};

/** The openings of a selection by date, and the sites that state none. */
export type OpeningSeries = { readonly rows: readonly OpeningRow[]; readonly notStated: readonly ReadSite[] };

/** Returns the openings of a selection as of an ISO day. */
export function openingSeries(selection: readonly ReadSite[], day: string): OpeningSeries {
  const rows: OpeningRow[] = [];
  const notStated: ReadSite[] = [];
  for (const readSite of selection) {
    const period = readSite.opening && interval(readSite.opening.claim.date);
    if (!readSite.opening || !period) notStated.push(readSite);
    else rows.push({ readSite, headline: readSite.opening, period: drawn(readSite.opening.claim, period, day) });
  }
  return { rows: rows.toSorted(earliestFirst), notStated };
}

/** Returns the period of a row as fractional years, from the start of its first day to the end of its last. */
export function yearsOf({ period }: OpeningRow): { readonly from: number; readonly to: number } {
  return { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
}

/** Returns the first stated date as fractional years where the current one has slipped, otherwise null. */
export function slippedFrom({
  readSite: { schedule },
}: OpeningRow): { readonly from: number; readonly to: number } | null {
  const moved = movedDate(schedule);
  const period = moved?.state === "slipped" ? interval(moved.earlier.date) : null;
  return period && { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
}

/** Returns the span of all stated dates as fractional years where claims disagree, otherwise null. */
export function othersOf({
  readSite: { disagreements },
}: OpeningRow): { readonly from: number; readonly to: number } | null {
  const periods = (disagreements.opening?.claims ?? []).flatMap((claim) => interval(claim.date) ?? []);
  if (periods.length === 0) return null;
  return {
    from: Math.min(...periods.map(({ start }) => yearFraction(start))),
    to: Math.max(...periods.map(({ end }) => yearFraction(nextDay(end)))),
  };
}

function drawn(claim: OpeningClaim, period: Interval, day: string): Interval {
  return claim.kind === "actual" && period.end > day && period.start <= day ? { ...period, end: day } : period;
}

function earliestFirst(a: OpeningRow, b: OpeningRow): number {
  return (
    compare(a.period.start, b.period.start) ||
    compare(a.period.end, b.period.end) ||
    compare(a.readSite.site.id, b.readSite.site.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
