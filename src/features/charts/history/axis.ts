import type { TimeScale } from "../../../charts/plot/scale";
import type { HistoryStep } from "../../../domain/series/history";

/** The number of full-width years before the as-of year; earlier years are narrower. */
const wideYears = 3;

/** Returns the axis of a history: from the year of its first movement to that of the as-of day (ISO). */
export function historyAxis(steps: readonly HistoryStep[], day: string): TimeScale {
  const last = Number(day.slice(0, 4));
  const firstYear = Math.min(last, ...steps.slice(0, 1).map((step) => Number(step.day.slice(0, 4))));
  const since = Math.max(firstYear, last - wideYears);
  return { first: firstYear, since, narrow: since - firstYear > 3 ? 0.17 : 0.5, last };
}
