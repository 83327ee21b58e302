import { claimsOf, type Claim, type OpeningClaim } from "../record/claim";
import { mayAgree } from "./opening-dates";
import { interval, monthsBetween, nextDay, type Interval } from "../record/partial-date";

/** The current planned opening compared with the first one stated for the same stage. */
export type Slip = {
  readonly first: OpeningClaim;
  readonly current: OpeningClaim;
  /**
   * The months between the two, as the shortest and longest that their precision allows; negative if the date became
   * earlier. Null if the dates overlap, so that no slip is known.
   */
  readonly months: { readonly shortest: number; readonly longest: number } | null;
};

/**
 * Returns the slip of a site (data/CODEBOOK.md, "Slip"). It compares planned dates of the same stage without a doubt.
 * Null if there is no current planned date or no earlier statement.
 */
export function slipOf(claims: readonly Claim[], current: OpeningClaim | null): Slip | null {
  if (current?.kind !== "planned") return null;
  const first = claimsOf(claims, "opening")
    .filter((claim) => claim.stage === current.stage && claim.kind === "planned")
    .filter((claim) => claim.doubt === undefined && claim.stated !== null)
    .toSorted((a, b) => compare(firstDay(a), firstDay(b)) || compare(a.id, b.id))[0];
  if (!first || first === current) return null;
  const [before, now] = [interval(first.date), interval(current.date)];
  if (!before || !now) return null;
  return { first, current, months: mayAgree(first, current) ? null : monthsFrom(before, now) };
}

/** The slips of several sites. */
export type SlipSummary = {
  /** The sites with a planned date and an earlier statement to compare it with. */
  readonly compared: number;
  readonly slipped: number;
  /** The median months of the slipped sites, for the shortest and the longest; null if none slipped. */
  readonly median: { readonly shortest: number; readonly longest: number } | null;
};

/** Counts the slips to a later date and returns their median. */
export function slipSummary(slips: readonly Slip[]): SlipSummary {
  const months = slips.flatMap((slip) => (slip.months && slip.months.longest > 0 ? slip.months : []));
  return {
    compared: slips.length,
    slipped: months.length,
    median:
      months.length === 0
        ? null
        : { shortest: median(months.map((one) => one.shortest)), longest: median(months.map((one) => one.longest)) },
  };
}

function monthsFrom(before: Interval, now: Interval): { shortest: number; longest: number } {
  return now.start > before.end
    ? {
        shortest: monthsBetween(nextDay(before.end), now.start),
        longest: monthsBetween(before.start, nextDay(now.end)),
      }
    : {
        shortest: -monthsBetween(nextDay(now.end), before.start),
        longest: -monthsBetween(now.start, nextDay(before.end)),
      };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

function firstDay(claim: OpeningClaim): string {
  return claim.stated === null ? "" : (interval(claim.stated)?.start ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
