import type { OpeningClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import type { Headline } from "../headline/headline";
import { openingStates, type OpeningState } from "../headline/opening-state";
import { interval, nextDay, yearFraction, type Interval } from "../record/partial-date";

/** A site's headline opening with the days it can mean; an actual one ends with the as-of day at the latest. */
export type OpeningRow = {
  readonly readSite: ReadSite;
  readonly headline: Headline<OpeningClaim>;
  readonly period: Interval;
};

/** The selection's openings by date, and the sites that state none. */
export type OpeningSeries = { readonly rows: readonly OpeningRow[]; readonly notStated: readonly ReadSite[] };

/** Shapes the opening timeline and table of a selection, as of an ISO day. */
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

/** The rows of each state of the date that occurs, in the order of the chart. */
export function byState(rows: readonly OpeningRow[]): ReadonlyMap<OpeningState, readonly OpeningRow[]> {
  const groups = openingStates.map(
    (state) => [state, rows.filter((row) => row.readSite.openingState === state)] as const,
  );
  return new Map(groups.filter(([, members]) => members.length > 0));
}

/** A period as years with their fraction: from its first day to the end of its last. */
export function yearsOf({ period }: OpeningRow): { readonly from: number; readonly to: number } {
  return { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
}

/** The date stated first, where it excludes the current one, as years with their fraction; else null. */
export function slippedFrom({ readSite: { slip } }: OpeningRow): { readonly from: number; readonly to: number } | null {
  const period = slip?.months ? interval(slip.first.date) : null;
  return period && { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
}

/** From the earliest to the latest date stated, where claims exclude one another, as years with their fraction; else null. */
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
