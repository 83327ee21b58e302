/** The currencies a reader can choose, the default first (data/CODEBOOK.md, "Money"). */
export const currencies = ["EUR", "USD", "GBP", "SEK", "NOK", "DKK", "ISK"] as const;
export type Currency = (typeof currencies)[number];

/** Kinds of a month's rate: all days from the ECB, or in part or whole from the market (`exchange-rates.json`). */
export const rateKinds = ["ecb_month_mean", "mixed_month_mean", "market_month_mean"] as const;
export type RateKind = (typeof rateKinds)[number];

/** One month's rates: units of each currency for one euro. */
export type MonthRates = { readonly kind: RateKind; readonly rates: Readonly<Record<string, number>> };

/** Euro rates by month (`YYYY-MM`), in ascending order of month. */
export type ExchangeRates = {
  readonly base: "EUR";
  readonly unit: string;
  readonly source: string;
  readonly kinds: Readonly<Record<RateKind, string>>;
  readonly notes: readonly string[];
  readonly monthly: Readonly<Record<string, MonthRates>>;
};

/** The rate behind a converted amount: `value` units of `to` for one unit of `from`. */
export type Rate = {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** The months (`YYYY-MM`) whose mean it is: one, or all that the table has of a year. */
  readonly months: readonly string[];
  readonly kinds: readonly RateKind[];
  /** True: the statement is younger than the table, so the table's last month stands for its own. */
  readonly latest: boolean;
};

/** An amount in the chosen currency; `rate` is null where it was stated in that currency. */
export type Converted = { readonly amount: number; readonly rate: Rate | null };

/** Why an amount cannot be converted: the statement has no date, or the table no rate. */
export type Unconverted = "undated" | "no_rate";

/**
 * An amount stated on a day (year, month or day precision; null: undated) in another currency: at the mean of the
 * month, a statement dated to the year alone at the mean of that year's months (data/CODEBOOK.md, "Money"). Never rounds.
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

/** The rate for a statement's month or year; null where the table has none for either currency. */
export function rateFor(from: string, to: string, stated: string, rates: ExchangeRates): Rate | null {
  const known = Object.keys(rates.monthly);
  const last = known.at(-1);
  if (last === undefined) return null;
  const latest = stated > last && stated.slice(0, 7) > last;
  const wanted = latest ? last : stated.slice(0, 7);
  const months = known.filter((month) => month.startsWith(wanted) && has(rates, month, from) && has(rates, month, to));
  if (months.length === 0) return null;
  const value = mean(months.map((month) => perEuro(rates, month, to) / perEuro(rates, month, from)));
  const kinds = [...new Set(months.flatMap((month) => rates.monthly[month]?.kind ?? []))];
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
