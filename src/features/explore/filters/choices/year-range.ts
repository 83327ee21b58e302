import type { ReadSite } from "../../../../domain/headline/read-site";
import { noFilters, openingCounts, type YearRange } from "../../../../domain/selection/filters";

/**
 * Returns the years to choose from, earliest first: those in which a site of the record may open, and the ends of the
 * chosen range.
 */
export function yearsOffered(all: readonly ReadSite[], chosen: YearRange | null): readonly number[] {
  const ends = [chosen?.from, chosen?.to].flatMap((year) => year ?? []);
  return [...new Set([...openingCounts(all, noFilters).keys(), ...ends])].toSorted((a, b) => a - b);
}

/**
 * Returns the range with one end changed; `year` null opens that end. The other end moves along if it would be passed,
 * so that the range stays valid. Returns null if both ends are open.
 */
export function withEnd(range: YearRange | null, end: "from" | "to", year: number | null): YearRange | null {
  const other = end === "from" ? (range?.to ?? null) : (range?.from ?? null);
  if (year === null && other === null) return null;
  const isPassed = year !== null && other !== null && (end === "from" ? other < year : other > year);
  const kept = isPassed ? year : other;
  return end === "from" ? { from: year, to: kept } : { from: kept, to: year };
}
