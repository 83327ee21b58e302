/**
 * The days that a date of any precision can mean, as ISO days with both ends included. Comparing them as strings gives
 * their order.
 */
export type Interval = { readonly start: string; readonly end: string };

const pattern = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * Returns the interval of `YYYY`, `YYYY-Hn`, `YYYY-Qn`, `YYYY-MM` or `YYYY-MM-DD` (data/CODEBOOK.md, "Principles"), or
 * null for any other text and for a day that does not exist.
 */
export function interval(date: string): Interval | null {
  const parts = pattern.exec(date);
  if (!parts) return null;
  const [, year = "", half, quarter, month, day] = parts;
  if (half) return months(year, half === "1" ? 1 : 7, 6);
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3);
  if (!month) return months(year, 1, 12);
  if (Number(month) < 1 || Number(month) > 12) return null;
  const whole = months(year, Number(month), 1);
  if (!day) return whole;
  const one = `${year}-${month}-${day}`;
  return one >= whole.start && one <= whole.end ? { start: one, end: one } : null;
}

/** Returns the first ISO day that a date can mean, by which dates are put in order; the text itself where it is no date. */
export function firstDayOf(date: string): string {
  return interval(date)?.start ?? date;
}

/**
 * Returns the middle of a date in days since 1970, so that a vague date is between its ends; null for a malformed date.
 */
export function middleDay(date: string): number | null {
  const period = interval(date);
  return period && (Date.parse(period.start) + Date.parse(period.end)) / 2 / 86_400_000;
}

/** Returns whether two intervals have a day in common. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * Returns the ISO day `count` months later, or earlier where `count` is negative. In a shorter month the result is at
 * most its last day.
 */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + count;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return iso(target.year, target.month, Math.min(date, daysIn(target.year, target.month)));
}

/**
 * Returns the whole months from one ISO day to another, as `addMonths` counts them; negative if the other is
 * earlier.
 */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split("-").map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < Math.min(d1, daysIn(y2, m2)) ? 1 : 0);
}

/** Returns an ISO day as a number of years for a time axis: 1 July 2026 is about 2026.5. */
export function yearFraction(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Returns the ISO day `count` days later. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Returns the following ISO day. */
export function nextDay(day: string): string {
  return addDays(day, 1);
}

function months(year: string, first: number, count: number): Interval {
  const last = first + count - 1;
  return { start: iso(Number(year), first, 1), end: iso(Number(year), last, daysIn(Number(year), last)) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
