import { compare } from "../record/texts";
import type { OpeningClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import type { Headline } from "../headline/headline";
import { lateStates, movedDate, type LateState } from "../headline/schedule";
import { interval, nextDay, yearFraction, type Interval } from "../record/partial-date";

/**
 * The headline opening of a site with the days that it can mean. An actual opening ends on the as-of day at the latest.
 */
export type OpeningRow = {
  readonly readSite: ReadSite;
  readonly headline: Headline<OpeningClaim>;
  readonly period: Interval;
};

/** A period in fractional years, from the start of its first day to the end of its last. */
export type DrawnYears = { readonly from: number; readonly to: number };

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
export function yearsOf({ period }: OpeningRow): DrawnYears {
  return { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
}

/** The dates of a row's most serious move besides its own, as fractional years; null where one is the row's own date. */
export type MovedSpans = {
  readonly earlier: DrawnYears | null;
  /** `aside` is true if the rule sets the later date aside. */
  readonly later: (DrawnYears & { readonly claim: OpeningClaim; readonly aside: boolean }) | null;
};

/** Returns the dates of the most serious move of a row, or null if its date has not moved. */
export function movedSpans({ readSite: { schedule }, headline }: OpeningRow): MovedSpans | null {
  const moved = movedDate(schedule);
  if (moved === null) return null;
  const { earlier, later, state } = moved;
  const other = (claim: OpeningClaim) =>
    claim.stage === headline.claim.stage && claim.date === headline.claim.date ? null : spanOf(claim.date);
  const span = other(later);
  return { earlier: other(earlier), later: span && { ...span, claim: later, aside: state === "set_aside" } };
}

/** Returns all dates that are drawn for a row, its own first, as fractional years. */
export function spansOf(row: OpeningRow): readonly DrawnYears[] {
  const moved = movedSpans(row);
  return [yearsOf(row), ...(moved?.earlier ? [moved.earlier] : []), ...(moved?.later ? [moved.later] : [])];
}

function spanOf(date: string): DrawnYears | null {
  const period = interval(date);
  return period && { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
}

/** Counts the rows in each state of what is late or has moved; states without rows are absent. */
export function lateCounts(rows: readonly OpeningRow[]): ReadonlyMap<LateState, number> {
  const counted = lateStates.map(
    (state) => [state, rows.filter(({ readSite }) => readSite.schedule.state === state).length] as const,
  );
  return new Map(counted.filter(([, count]) => count > 0));
}

/** Returns the span of all stated dates as fractional years where claims disagree, otherwise null. */
export function othersOf({ readSite: { disagreements } }: OpeningRow): DrawnYears | null {
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
