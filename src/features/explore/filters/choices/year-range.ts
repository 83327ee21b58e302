import type { ReadSite } from "../../../../domain/headline/read-site";
import { noFilters, openingCounts, type YearRange } from "../../../../domain/selection/filters";

/** The years to choose from: those in which a site of the record may open, and the ends of what is chosen; the earliest first. */
export function yearsOffered(all: readonly ReadSite[], chosen: YearRange | null): readonly number[] {
  const ends = [chosen?.from, chosen?.to].flatMap((year) => year ?? []);
  return [...new Set([...openingCounts(all, noFilters).keys(), ...ends])].toSorted((a, b) => a - b);
}

/**
 * The years with one end moved; null: open at that end. The other end goes along where it would be passed, so that a
 * range never ends before it begins; open at both ends is no range.
 */
export function withEnd(range: YearRange | null, end: "from" | "to", year: number | null): YearRange | null {
  const other = end === "from" ? (range?.to ?? null) : (range?.from ?? null);
  if (year === null && other === null) return null;
  const isPassed = year !== null && other !== null && (end === "from" ? other < year : other > year);
  const kept = isPassed ? year : other;
  return end === "from" ? { from: year, to: kept } : { from: kept, to: year };
}
