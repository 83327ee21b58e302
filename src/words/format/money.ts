import { locale } from "#words/locale";

const symbols: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredth = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** Returns an amount with every digit that its source states: `SEK 95 bn`, `€1.25 bn`, `$790 mn`. */
export function moneyAsStated(amount: number, currency: string): string {
  const [divisor, unit] = isShort(amount, 1e9) ? [1e9, " bn"] : isShort(amount, 1e6) ? [1e6, " mn"] : [1, ""];
  return withSymbol(exact.format(amount / divisor) + unit, currency);
}

/** Returns a converted amount or a sum, rounded: `ISK 5.69 tn`, `€8.7 bn`, `€856 mn`. */
export function moneyRounded(amount: number, currency: string): string {
  if (amount >= 9.9995e11) return withSymbol(`${hundredth.format(amount / 1e12)} tn`, currency);
  if (amount >= 9.995e8) return withSymbol(`${tenth.format(amount / 1e9)} bn`, currency);
  if (amount >= 9.995e5) return withSymbol(`${whole.format(amount / 1e6)} mn`, currency);
  return withSymbol(whole.format(amount), currency);
}

/** Returns a price of one unit, with a decimal below 100 mn: `€10.4 mn`, `SEK 114 mn`. */
export function unitPrice(amount: number, currency: string): string {
  const isSmall = amount >= 9.995e5 && amount < 9.995e7;
  return isSmall ? withSymbol(`${tenth.format(amount / 1e6)} mn`, currency) : moneyRounded(amount, currency);
}

/** Returns a tick of a money axis in multiples of `unit` (1e9 or 1e6), without the currency. */
export function moneyTick(amount: number, unit: number): string {
  return upToTwo.format(amount / unit);
}

/** Returns a text with the currency before it: its symbol if it is well known, else its code. */
export function withSymbol(text: string, currency: string): string {
  const symbol = symbols[currency];
  return symbol === undefined ? `${currency} ${text}` : `${symbol}${text}`;
}

/** Returns whether an amount is at least one `divisor` and has at most three decimals in it. */
function isShort(amount: number, divisor: number): boolean {
  return amount >= divisor && Number.isInteger((amount * 1000) / divisor);
}
