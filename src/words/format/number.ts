import { locale } from "#words/locale";

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 });
const upToTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** Returns a whole number with thousands separators. */
export function integer(value: number): string {
  return whole.format(value);
}

/** Returns a number with five significant digits, as exchange rates are published. */
export function fiveDigits(value: number): string {
  return significant.format(value);
}

/** Returns megawatts as stated, without the unit: `22.5`. */
export function megawatts(value: number): string {
  return upToTwo.format(value);
}

/** Returns a sum of megawatts without the unit, from 100 MW on without decimals. */
export function megawattAmount(value: number): string {
  return value >= 100 ? integer(value) : megawatts(value);
}

/** Returns a sum of megawatts: `9,566 MW`. */
export function megawattSum(value: number): string {
  return `${megawattAmount(value)} MW`;
}

/** Returns a ratio such as PUE, as stated. */
export function ratio(value: number): string {
  return exact.format(value);
}
