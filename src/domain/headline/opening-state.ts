import type { OpeningClaim } from "../record/claim";
import { addDays, interval, monthsBetween } from "../record/partial-date";
import type { StatusOrUnknown } from "../record/status";

/**
 * How a site's headline opening stands by a day: `opened` (an actual date), `passed` (the planned date is over and no
 * source documents the opening: not "late"), `operating` (in use, but only a planned date is stated), `ahead`, or
 * `not_stated`. The order is that of the openings chart.
 */
export const openingStates = ["opened", "passed", "operating", "ahead", "not_stated"] as const;

export type OpeningState = (typeof openingStates)[number];

/** The state of an opening by an ISO day. "Not before" never passes, and what is cancelled opens no more. */
export function openingState(claim: OpeningClaim | null, status: StatusOrUnknown, day: string): OpeningState {
  const period = claim && interval(claim.date);
  if (!claim || !period) return "not_stated";
  if (claim.kind === "actual") return "opened";
  if (status === "operating") return "operating";
  const over = period.end < day && claim.qualifier !== "at_least" && status !== "cancelled";
  return over ? "passed" : "ahead";
}

/** Days after which a begun month counts as the nearest whole one. */
const halfMonth = 15;

/** Months from the end of a passed date to the day, to the nearest whole one. */
export function monthsPast(claim: OpeningClaim, day: string): number {
  const period = interval(claim.date);
  return period ? monthsBetween(period.end, addDays(day, halfMonth)) : 0;
}
