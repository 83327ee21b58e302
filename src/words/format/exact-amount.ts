import { locale } from "#words/locale";
import { words } from "#words/page";

const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

export type ExactUnit = "EUR" | "MW";

/** Returns an amount to the cent or the kilowatt: `€1,338,652,244.92`, `22.5 MW`. Null gives "not stated". */
export function exactAmount(value: number | null, unit: ExactUnit): string {
  if (value === null) return words.notStated;
  const size = unit === "EUR" ? `€${cents.format(Math.abs(value))}` : `${plain.format(Math.abs(value))} MW`;
  return value < 0 ? `−${size}` : size;
}

/** Returns a difference to the cent or the kilowatt with its sign: `+€93,842,585.77`. */
export function exactMove(by: number, unit: ExactUnit): string {
  return by > 0 ? `+${exactAmount(by, unit)}` : exactAmount(by, unit);
}

/**
 * Returns an amount of a sum that is told step by step, with the same unit for each step: `€41.08 bn`, `€94 mn` where
 * the largest of them is under 1 bn, `1,130.1 MW`. Null gives "not stated".
 */
export function stepAmount(value: number | null, unit: ExactUnit, largest: number): string {
  if (value === null || unit === "MW" || largest < 1e6) return exactAmount(value, unit);
  const size = Math.abs(value);
  const text = largest < 1e9 ? `€${whole.format(size / 1e6)} mn` : `€${cents.format(size / 1e9)} bn`;
  return value < 0 ? `−${text}` : text;
}

/** Returns the difference that a step makes, with its sign: `−€4.30 bn`. */
export function stepMove(by: number, unit: ExactUnit, largest: number): string {
  return by > 0 ? `+${stepAmount(by, unit, largest)}` : stepAmount(by, unit, largest);
}
