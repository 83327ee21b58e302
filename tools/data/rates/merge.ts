import { addDays, addMonths } from "../../../src/domain/record/partial-date";
import type { ExchangeRates, MonthRates } from "../../../src/domain/record/money";
import type { RateDay } from "./read-history";

/** The result of a merge. */
export type Merged = {
  readonly rates: ExchangeRates;
  /** Months that were added. */
  readonly added: readonly string[];
  /** Existing months that got a new currency, or new rates because `replace` names them. */
  readonly altered: readonly string[];
  /** Months that were filled by hand and are unchanged, although the history has them. */
  readonly kept: readonly string[];
  /** Existing rates that differ from the history. They are unchanged. */
  readonly differing: readonly {
    readonly month: string;
    readonly currency: string;
    readonly has: number;
    readonly gives: number;
  }[];
  /** Months of the history that were skipped because the month before them is missing. */
  readonly gaps: readonly string[];
};

/**
 * Merges the monthly means of a history into a table and returns the new table with a report. Only complete months are
 * used. Existing months only gain currencies that they lack; months filled by hand are unchanged unless `replace` names
 * them. `currencies` lists the currencies that the table should have.
 */
export function mergeRates(
  table: ExchangeRates,
  history: readonly RateDay[],
  currencies: readonly string[],
  replace: ReadonlySet<string>,
): Merged {
  const means = monthMeans(history, currencies);
  const monthly = new Map(Object.entries(table.monthly));
  const added: string[] = [];
  const altered: string[] = [];
  const kept: string[] = [];
  const gaps: string[] = [];
  const differing: { month: string; currency: string; has: number; gives: number }[] = [];
  for (const [month, given] of means) {
    const own = monthly.get(month);
    if (own === undefined) {
      const before = addMonths(`${month}-01`, -1).slice(0, 7);
      const isNext = monthly.has(before) || monthly.size === 0;
      if (!isNext) gaps.push(month);
      else {
        monthly.set(month, { kind: "ecb_month_mean", rates: Object.fromEntries(given) });
        added.push(month);
      }
    } else if (replace.has(month)) {
      monthly.set(month, { kind: "ecb_month_mean", rates: { ...own.rates, ...Object.fromEntries(given) } });
      altered.push(month);
    } else if (own.kind !== "ecb_month_mean") kept.push(month);
    else {
      const rates = completed(own, given);
      if (Object.keys(rates).length > Object.keys(own.rates).length) {
        monthly.set(month, { ...own, rates });
        altered.push(month);
      }
      for (const [currency, gives] of given) {
        const has = own.rates[currency];
        if (has !== undefined && has !== gives) differing.push({ month, currency, has, gives });
      }
    }
  }
  const sorted = [...monthly].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { rates: { ...table, monthly: Object.fromEntries(sorted) }, added, altered, kept, differing, gaps };
}

/** Returns the rates of a month with the currencies that it lacks added. */
function completed({ rates }: MonthRates, given: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  const lacking = [...given].filter(([currency]) => rates[currency] === undefined);
  return { ...rates, ...Object.fromEntries(lacking) };
}

/** Returns the means of every complete month of the history, by month and currency. */
function monthMeans(
  history: readonly RateDay[],
  currencies: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const last = history.at(-1)?.day ?? "";
  const months = [...new Set(history.map(({ day }) => day.slice(0, 7)))].filter((month) => isOver(month, last));
  return new Map(
    months.flatMap((month) => {
      const days = history.filter(({ day }) => day.startsWith(month));
      const means = currencies.flatMap((currency): [string, number][] => {
        const quoted = days.flatMap(({ rates }) => rates.get(currency) ?? []);
        return quoted.length === 0
          ? []
          : [[currency, rounded(quoted.reduce((sum, rate) => sum + rate, 0) / quoted.length)]];
      });
      return means.length === 0 ? [] : [[month, new Map(means)] as const];
    }),
  );
}

/** Returns whether a month is complete: no working day of it follows the last day of the history. */
function isOver(month: string, last: string): boolean {
  if (month < last.slice(0, 7)) return true;
  const next = addMonths(`${month}-01`, 1);
  for (let day = addDays(last, 1); day < next; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return false;
  }
  return true;
}

/** Rounds to four decimals, and to two from 100 upwards, as the bank's own monthly means are. */
function rounded(rate: number): number {
  return Number(rate.toFixed(rate < 100 ? 4 : 2));
}
