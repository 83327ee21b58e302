import type { OpeningClaim } from "./claim";
import type { Facts } from "./facts";
import type { Headline } from "./headline";
import { openingStates, type OpeningState } from "./opening";
import { interval, type Interval } from "./partial-date";

/** A site's headline opening with the days it can mean; an actual one ends with the as-of day at the latest. */
export type OpeningRow = {
  readonly facts: Facts;
  readonly headline: Headline<OpeningClaim>;
  readonly period: Interval;
};

/** The selection's openings by date, and the sites that state none. */
export type OpeningSeries = { readonly rows: readonly OpeningRow[]; readonly silent: readonly Facts[] };

/** Shapes the opening timeline and table of a selection, as of an ISO day. */
export function openingSeries(selection: readonly Facts[], day: string): OpeningSeries {
  const rows: OpeningRow[] = [];
  const silent: Facts[] = [];
  for (const facts of selection) {
    const period = facts.opening && interval(facts.opening.claim.date);
    if (!facts.opening || !period) silent.push(facts);
    else rows.push({ facts, headline: facts.opening, period: drawn(facts.opening.claim, period, day) });
  }
  return { rows: rows.toSorted(earliestFirst), silent };
}

/** The rows of each state of the date that occurs, in the order of the chart. */
export function byState(rows: readonly OpeningRow[]): ReadonlyMap<OpeningState, readonly OpeningRow[]> {
  const groups = openingStates.map((state) => [state, rows.filter((row) => row.facts.openingState === state)] as const);
  return new Map(groups.filter(([, members]) => members.length > 0));
}

function drawn(claim: OpeningClaim, period: Interval, day: string): Interval {
  return claim.kind === "actual" && period.end > day && period.start <= day ? { ...period, end: day } : period;
}

function earliestFirst(a: OpeningRow, b: OpeningRow): number {
  return (
    compare(a.period.start, b.period.start) ||
    compare(a.period.end, b.period.end) ||
    compare(a.facts.site.id, b.facts.site.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
