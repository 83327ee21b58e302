import type { OpeningClaim } from "../record/claim";
import { addDays, interval, monthsBetween } from "../record/partial-date";
import type { StatusOrUnknown } from "../record/status";

/**
 * The states of a headline opening, in the order of the openings chart: `opened` (an actual date), `passed` (the
 * planned date is over and no source documents the opening, which does not mean "late"), `operating` (in use, with only
 * a planned date stated), `ahead` and `not_stated`.
 */
export const openingStates = ["opened", "passed", "operating", "ahead", "not_stated"] as const;

export type OpeningState = (typeof openingStates)[number];

/**
 * Returns the state of an opening on an ISO day. A date with "not before" never passes, nor does that of a cancelled
 * site.
 */
export function openingState(claim: OpeningClaim | null, status: StatusOrUnknown, day: string): OpeningState {
  const period = claim && interval(claim.date);
  if (!claim || !period) return "not_stated";
  if (claim.kind === "actual") return "opened";
  if (status === "operating") return "operating";
  const isPast = period.end < day && claim.qualifier !== "at_least" && status !== "cancelled";
  return isPast ? "passed" : "ahead";
}

/** The days after which a started month is rounded up. */
const halfMonth = 15;

/** Returns the months from the end of a passed date to an ISO day, rounded to whole months. */
export function monthsPast(claim: OpeningClaim, day: string): number {
  const period = interval(claim.date);
  return period ? monthsBetween(period.end, addDays(day, halfMonth)) : 0;
}
