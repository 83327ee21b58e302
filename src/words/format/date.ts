import { locale } from "#words/locale";

const formats = {
  day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }),
  longDay: new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  longMonth: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** Returns a date of any precision: `31 Jul 2025`, `Jul 2025`, `2027 (Q3)`, `2027 (H1)`, `2027`. */
export function date(text: string): string {
  const [year, rest] = [text.slice(0, 4), text.slice(5)];
  if (rest === "") return year;
  if (/^[HQ]/.test(rest)) return `${year} (${rest})`;
  const short =
    rest.length === 2
      ? formats.month.format(new Date(`${text}-01T00:00:00Z`))
      : formats.day.format(new Date(`${text}T00:00:00Z`));
  // The locale abbreviates September alone to four letters, which would be uneven in columns.
  return short.replace("Sept", "Sep");
}

/** Returns a month (`YYYY-MM`) in full: `July 2025`. */
export function longMonth(text: string): string {
  return formats.longMonth.format(new Date(`${text}-01T00:00:00Z`));
}

/** A date with its month in full: `6 October 2026`, `October 2026`, `2026`. */
export function longDate(text: string): string {
  if (text.length <= 7) return text.length === 7 ? longMonth(text) : text;
  return formats.longDay.format(new Date(`${text}T00:00:00Z`));
}

/** A date within its month: `6 Oct`; `Oct` and `2026` where it has no day. */
export function dayOfMonth(text: string): string {
  return text.length === 4 ? text : date(text).replace(/ \d{4}$/, "");
}
