import { interval, nextDay, yearFraction } from "../../src/domain/record/partial-date";

/** A date of each precision that a claim may have. */
export const precisions = {
  year: "2027",
  half: "2027-H1",
  quarter: "2027-Q2",
  month: "2027-05",
  day: "2027-05-17",
} as const;

/** A date as years with their fraction: from its first day to the end of its last. */
export function years(date: string): { readonly from: number; readonly to: number } {
  const days = interval(date);
  if (days === null) throw new Error(`${date} is no date`);
  return { from: yearFraction(days.start), to: yearFraction(nextDay(days.end)) };
}
