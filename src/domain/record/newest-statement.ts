import type { Claim } from "./claim";
import { firstDayOf } from "./partial-date";

/**
 * Returns the date of the newest statement as stated, or null where none is dated. A vague date counts from its first
 * day.
 */
export function newestStatement(claims: readonly Claim[]): string | null {
  return claims
    .flatMap(({ stated }) => stated ?? [])
    .reduce<string | null>(
      (newest, date) => (newest === null || firstDayOf(date) > firstDayOf(newest) ? date : newest),
      null,
    );
}
