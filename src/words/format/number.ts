import { locale } from "#words/locale";

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
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

/** A sum of megawatts without its unit; tenths of a large one say nothing. */
export function megawattAmount(value: number): string {
  return value >= 100 ? integer(value) : megawatts(value);
}

/** A sum of megawatts: `9,566 MW`. */
export function megawattSum(value: number): string {
  return `${megawattAmount(value)} MW`;
}

/** A ratio such as PUE, as stated. */
export function ratio(value: number): string {
  return exact.format(value);
}
