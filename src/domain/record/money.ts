/** The currencies that a reader can choose, the default first (data/CODEBOOK.md, "Money"). */
export const currencies = ["EUR", "USD", "GBP", "SEK", "NOK", "DKK", "ISK"] as const;
export type Currency = (typeof currencies)[number];

/** The kinds of a month's rate: the mean of ECB rates only, of ECB and market rates, or of market rates only. */
export const rateKinds = ["ecb_month_mean", "mixed_month_mean", "market_month_mean"] as const;
export type RateKind = (typeof rateKinds)[number];

/** The rates of one month, in units of each currency for one euro. */
export type MonthRates = { readonly kind: RateKind; readonly rates: Readonly<Record<string, number>> };

/** Euro rates by month (`YYYY-MM`), months ascending. */
export type ExchangeRates = {
  readonly base: "EUR";
  readonly unit: string;
  readonly source: string;
  readonly kinds: Readonly<Record<RateKind, string>>;
  readonly notes: readonly string[];
  readonly monthly: Readonly<Record<string, MonthRates>>;
};

/** The rate of a conversion: `value` units of `to` for one unit of `from`. */
export type Rate = {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** The months (`YYYY-MM`) that `value` is the mean of: one, or all that the table has for a year. */
  readonly months: readonly string[];
  readonly kinds: readonly RateKind[];
  /** True if the statement is later than the table, whose last month is then used. */
  readonly latest: boolean;
};

/** An amount in the chosen currency. `rate` is null if the amount was stated in that currency. */
export type Converted = { readonly amount: number; readonly rate: Rate | null };

/** Why an amount cannot be converted: the statement has no date, or the table no rate. */
export type Unconverted = "undated" | "no_rate";

/**
 * Converts an amount at the mean rate of the month in which it was stated, or of all months of the year where `stated`
 * is a year (data/CODEBOOK.md, "Money"). `stated` is null for an undated statement. The result is not rounded.
 */
export function convert(
  amount: number,
  from: string,
  stated: string | null,
  to: string,
  rates: ExchangeRates,
): Converted | Unconverted {
  if (from === to) return { amount, rate: null };
  if (stated === null) return "undated";
  const found = rateFor(from, to, stated, rates);
  return found ? { amount: amount * found.value, rate: found } : "no_rate";
}

/** The rates that were looked up in a table, by currencies and month. */
const lookedUp = new WeakMap<ExchangeRates, Map<string, Rate | null>>();

/** Returns the rate for the month or year of a statement, or null if the table lacks one of the currencies. */
export function rateFor(from: string, to: string, stated: string, rates: ExchangeRates): Rate | null {
  const found = lookedUp.get(rates) ?? new Map<string, Rate | null>();
  lookedUp.set(rates, found);
  const key = `${from} ${to} ${stated}`;
  const before = found.get(key);
  if (before !== undefined) return before;
  const rate = lookUp(from, to, stated, rates);
  found.set(key, rate);
  return rate;
}

function lookUp(from: string, to: string, stated: string, rates: ExchangeRates): Rate | null {
  const known = Object.keys(rates.monthly);
  const last = known.at(-1);
  if (last === undefined) return null;
  const month = stated.slice(0, 7);
  const latest = month > last;
  const wanted = latest ? last : month;
  const months = known.filter((one) => one.startsWith(wanted) && has(rates, one, from) && has(rates, one, to));
  if (months.length === 0) return null;
  const value = mean(months.map((one) => perEuro(rates, one, to) / perEuro(rates, one, from)));
  const kinds = [...new Set(months.flatMap((one) => rates.monthly[one]?.kind ?? []))];
  return { from, to, value, months, kinds, latest };
}

function perEuro(rates: ExchangeRates, month: string, currency: string): number {
  return currency === rates.base ? 1 : (rates.monthly[month]?.rates[currency] ?? Number.NaN);
}

function has(rates: ExchangeRates, month: string, currency: string): boolean {
  return !Number.isNaN(perEuro(rates, month, currency));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
