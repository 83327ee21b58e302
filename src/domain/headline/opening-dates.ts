import type { OpeningClaim } from "../record/claim";
import {
  firstDayOf,
  interval,
  middleDay,
  monthsBetween,
  nextDay,
  overlaps,
  type Interval,
} from "../record/partial-date";

/** The months by which a date became later, from the fewest to the most that both allow; null without a most. */
export type Months = { readonly shortest: number; readonly longest: number | null };

/** A later date compared with an earlier one: whether the two can be the same day, and the months between them. */
export type Move = { readonly overlap: boolean; readonly months: Months };

const [ever, never] = ["0000-01-01", "9999-12-31"];

/**
 * Returns the days that an opening can mean, or null for a malformed date. "By" extends the date back, "not before"
 * forward. A planned date is never before the day of its own statement, unless all of it is.
 */
function possibleDays({ date, qualifier, kind, stated }: OpeningClaim): Interval | null {
  const period = interval(date);
  if (!period) return null;
  const start = qualifier === "up_to" ? ever : period.start;
  const end = qualifier === "at_least" ? never : period.end;
  const said = kind === "planned" && stated !== null ? firstDayOf(stated) : ever;
  return said > period.end ? { start, end } : { start: said > start ? said : start, end };
}

/** Returns whether two openings can be on the same day. */
export function mayAgree(a: OpeningClaim, b: OpeningClaim): boolean {
  const [left, right] = [possibleDays(a), possibleDays(b)];
  return left !== null && right !== null && overlaps(left, right);
}

/**
 * Returns by how much a date is later than one said before it. Of dates that overlap, a planned one is later
 * where its middle is, and an actual one kept the date. Null where it is not later.
 */
export function laterBy(before: OpeningClaim, now: OpeningClaim): Move | null {
  const [was, is] = [possibleDays(before), possibleDays(now)];
  if (!was || !is) return null;
  const longest = was.start === ever || is.end === never ? null : monthsBetween(was.start, nextDay(is.end));
  if (is.start > was.end)
    return { overlap: false, months: { shortest: monthsBetween(nextDay(was.end), is.start), longest } };
  const moved = overlaps(was, is) && (middleDay(now.date) ?? 0) > (middleDay(before.date) ?? 0);
  return moved && now.kind === "planned" ? { overlap: true, months: { shortest: 0, longest } } : null;
}
