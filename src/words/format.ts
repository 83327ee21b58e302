import type { Qualifier } from "../domain/claim";

/** The language of the page's numbers and dates; the catalogue beside it is written in the same. */
export const locale = "en-GB";

const symbols: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredth = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const atMostOne = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 });
const upToTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** A whole number with its thousands apart. */
export function integer(value: number): string {
  return whole.format(value);
}

/** A number with one decimal where it has one. */
export function upToTenth(value: number): string {
  return atMostOne.format(value);
}

/** A number with five significant digits, as rates are given. */
export function fiveDigits(value: number): string {
  return significant.format(value);
}

/** Megawatts without their unit, as stated: `22.5`. */
export function megawatts(value: number): string {
  return upToTwo.format(value);
}

/** A ratio such as PUE, as stated. */
export function ratio(value: number): string {
  return exact.format(value);
}

/** An amount as its source states it, to the last digit: `SEK 95 bn`, `€1.25 bn`, `$790 mn`. */
export function moneyAsStated(amount: number, currency: string): string {
  const [divisor, unit] = isShort(amount, 1e9) ? [1e9, " bn"] : isShort(amount, 1e6) ? [1e6, " mn"] : [1, ""];
  return withSymbol(exact.format(amount / divisor) + unit, currency);
}

/** A converted amount or a sum, set for humans: `ISK 5.69 tn`, `€8.7 bn`, `€856 mn`. */
export function moneyRounded(amount: number, currency: string): string {
  if (amount >= 9.9995e11) return withSymbol(`${hundredth.format(amount / 1e12)} tn`, currency);
  if (amount >= 9.995e8) return withSymbol(`${tenth.format(amount / 1e9)} bn`, currency);
  if (amount >= 9.995e5) return withSymbol(`${whole.format(amount / 1e6)} mn`, currency);
  return withSymbol(whole.format(amount), currency);
}

/** A tick of a money axis in thousands of millions or millions, without its currency. */
export function moneyTick(amount: number, unit: number): string {
  return upToTwo.format(amount / unit);
}

/** A currency before its amount: a symbol where everybody knows it, else its code. */
export function withSymbol(text: string, currency: string): string {
  const symbol = symbols[currency];
  return symbol === undefined ? `${currency} ${text}` : `${symbol}${text}`;
}

/** Whether an amount is at least one of a unit, and three decimals of it hold every digit. */
function isShort(amount: number, divisor: number): boolean {
  return amount >= divisor && Number.isInteger((amount * 1000) / divisor);
}

const formats = {
  day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }),
  longMonth: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** A date of any precision: `31 Jul 2025`, `Jul 2025`, `2027 (Q3)`, `2027 (H1)`, `2027`. */
export function date(text: string): string {
  const [year, rest] = [text.slice(0, 4), text.slice(5)];
  if (rest === "") return year;
  if (/^[HQ]/.test(rest)) return `${year} (${rest})`;
  const short =
    rest.length === 2
      ? formats.month.format(new Date(`${text}-01T00:00:00Z`))
      : formats.day.format(new Date(`${text}T00:00:00Z`));
  // The locale writes four letters for this month alone; columns of dates want three.
  return short.replace("Sept", "Sep");
}

/** A month (`YYYY-MM`) in full: `July 2025`. */
export function longMonth(text: string): string {
  return formats.longMonth.format(new Date(`${text}-01T00:00:00Z`));
}

const beforeFigure: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "about",
  at_least: "at least",
  up_to: "up to",
};
const beforeDate: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "about",
  at_least: "not before",
  up_to: "by",
};

/** The qualifier of a figure, as a word before it; empty where it is exact. */
export function figureQualifier(qualifier: Qualifier): string {
  return beforeFigure[qualifier];
}

/** The qualifier of a date, as a word before it; empty where it is exact. */
export function dateQualifier(qualifier: Qualifier): string {
  return beforeDate[qualifier];
}

const plurals = new Intl.PluralRules(locale);

/** A count with its noun: `1 site`, `85 sites`. */
export function plural(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${plurals.select(count) === "one" ? one : many}`;
}

const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });

/** `a, b and c`. */
export function and(items: readonly string[]): string {
  return conjunction.format(items);
}

/** `a, b or c`. */
export function or(items: readonly string[]): string {
  return disjunction.format(items);
}

const languages = new Intl.DisplayNames(locale, { type: "language" });

/** The name of an ISO 639-1 language. */
export function language(code: string): string {
  return languages.of(code) ?? code;
}

const collator = new Intl.Collator(locale, { sensitivity: "base", numeric: true });

/** Orders texts as a reader of the page's language does. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
