import { locale } from "#words/locale";

const symbols: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredth = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

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
