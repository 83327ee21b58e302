import type { Rate } from "../../domain/record/money";
import { words } from "#words/page";
import { and } from "../format/text";
import { fiveDigits, integer } from "../format/number";
import { longMonth } from "../format/date";

/** Returns the rate of a conversion with its month or year and its kind; "as stated" for null. */
export function rateText(rate: Rate | null): string {
  if (!rate) return words.rate.none;
  const [first, last] = [rate.months[0], rate.months.at(-1)];
  const period =
    first === undefined || last === undefined || first === last
      ? words.rate.month(longMonth(first ?? ""))
      : words.rate.year(longMonth(first), longMonth(last));
  // Shows the direction above 1, which is easier to read: 10.98 SEK for 1 EUR, not 0.0911 EUR for 1 SEK.
  const [value, one, many] = rate.value >= 1 ? [rate.value, rate.from, rate.to] : [1 / rate.value, rate.to, rate.from];
  const kinds = and(rate.kinds.map((kind) => words.rate.kinds[kind]));
  const latest = rate.latest ? `; ${words.rate.latest}` : "";
  return `${words.rate.at(value < 1000 ? fiveDigits(value) : integer(value), many, one, period)}, ${kinds}${latest}`;
}
