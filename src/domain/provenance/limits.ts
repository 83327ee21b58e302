import { claimsOf, type Claim } from "../record/claim";
import { countries, type Country } from "../record/country";
import { convert, type Currency, type ExchangeRates } from "../record/money";
import { newestStatement } from "../record/newest-statement";
import { addMonths } from "../record/partial-date";
import type { Site } from "../record/site";

/**
 * The coverage of the record in a country. `newest` is the date of its newest statement as stated, or null if none
 * is dated.
 */
export type Reach = { readonly country: Country; readonly sites: number; readonly newest: string | null };

/** Returns the coverage of each country in the record, in the order of the page. */
export function reachByCountry(sites: readonly Site[]): readonly Reach[] {
  return countries.map((country) => {
    const own = sites.filter((site) => site.country === country);
    return { country, sites: own.length, newest: newestStatement(own.flatMap(({ claims }) => claims)) };
  });
}

/** Counts the claims without a date. */
export function undatedCount(claims: readonly Claim[]): number {
  return claims.filter(({ stated }) => stated === null).length;
}

/** Returns the months (`YYYY-MM`) after the last one of the table, up to that of an ISO day. */
export function monthsWithoutRates({ monthly }: ExchangeRates, day: string): readonly string[] {
  const last = Object.keys(monthly).at(-1);
  const months: string[] = [];
  for (let month = last; month !== undefined && month < day.slice(0, 7);) {
    month = addMonths(`${month}-01`, 1).slice(0, 7);
    months.push(month);
  }
  return months;
}

/**
 * The amounts that cannot be converted to a currency: the undated ones in another currency (`foreign`, of all `undated`),
 * and those without a rate, with their currencies.
 */
export type Unconvertible = {
  readonly amounts: number;
  readonly undated: number;
  readonly foreign: number;
  readonly withoutRate: number;
  readonly currencies: readonly string[];
};

/** Counts the amounts that cannot be converted to a currency. */
export function unconvertible(claims: readonly Claim[], to: Currency, rates: ExchangeRates): Unconvertible {
  const amounts = claimsOf(claims, "investment");
  const failed = (reason: string) =>
    amounts.filter(({ amount, currency, stated }) => convert(amount, currency, stated, to, rates) === reason);
  const withoutRate = failed("no_rate");
  return {
    amounts: amounts.length,
    undated: undatedCount(amounts),
    foreign: failed("undated").length,
    withoutRate: withoutRate.length,
    currencies: [...new Set(withoutRate.map(({ currency }) => currency))].toSorted(),
  };
}
