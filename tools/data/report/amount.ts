import { locale } from "#words/locale";

const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });

export type Unit = "EUR" | "MW";

/** Returns an amount to the cent or megawatts: `€1,338,652,244.92`, `22.5 MW`. Null gives "not stated". */
export function amount(value: number | null, unit: Unit): string {
  if (value === null) return "not stated";
  const size = unit === "EUR" ? `€${cents.format(Math.abs(value))}` : `${plain.format(Math.abs(value))} MW`;
  return value < 0 ? `−${size}` : size;
}

/** Returns a difference with its sign. */
export function move(by: number, unit: Unit): string {
  return by > 0 ? `+${amount(by, unit)}` : amount(by, unit);
}
