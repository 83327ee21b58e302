import type { ReadSite } from "../headline/read-site";
import { countries, type Country } from "../record/country";
import { newestStatement } from "../record/newest-statement";
import { addMonths, firstDayOf } from "../record/partial-date";

/** How recent the statements about a country are. */
export type CountryFreshness = {
  readonly country: Country;
  /** The date of its newest statement as stated; null if none is dated. */
  readonly newest: string | null;
  /** The number of its statements since the first day that counts as recent. */
  readonly recent: number;
};

/** Returns the first day of what is recent on an ISO day: of the month two months before. */
export function recentFrom(day: string): string {
  return addMonths(`${day.slice(0, 7)}-01`, -2);
}

/** Returns how fresh the record of each country among the sites is: the newest first, countries without a date last. */
export function freshness(readSites: readonly ReadSite[], day: string): readonly CountryFreshness[] {
  const from = recentFrom(day);
  const found = countries.flatMap((country) => {
    const own = readSites.filter(({ site }) => site.country === country);
    const claims = own.flatMap(({ site }) => site.claims);
    const recent = claims.filter(({ stated }) => stated !== null && firstDayOf(stated) >= from).length;
    return own.length === 0 ? [] : { country, newest: newestStatement(claims), recent };
  });
  return found.toSorted((a, b) => order(b.newest) - order(a.newest));
}

/** The ages of a site's newest statement, from the newest. `old`: more than a year, or undated. */
export const ages = ["recent", "half_year", "year", "old"] as const;

export type Age = (typeof ages)[number];

/** Returns the sites by the age of their newest statement on an ISO day: each in exactly one, in their order. */
export function sitesByAge(readSites: readonly ReadSite[], day: string): Readonly<Record<Age, readonly ReadSite[]>> {
  const [recent, half, year] = [recentFrom(day), addMonths(day, -6), addMonths(day, -12)];
  const ageOf = ({ site }: ReadSite): Age => {
    const newest = newestStatement(site.claims);
    const first = newest === null ? "" : firstDayOf(newest);
    if (first >= recent) return "recent";
    if (first >= half) return "half_year";
    return first >= year ? "year" : "old";
  };
  const of = (age: Age) => readSites.filter((readSite) => ageOf(readSite) === age);
  return { recent: of("recent"), half_year: of("half_year"), year: of("year"), old: of("old") };
}

function order(date: string | null): number {
  return date === null ? 0 : Date.parse(`${firstDayOf(date)}T00:00:00Z`);
}
