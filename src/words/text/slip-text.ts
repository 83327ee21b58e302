import type { Slip } from "../../domain/headline/slip";
import { inLine, openingText } from "./claim-text";
import { readingWords } from "#words/reading";

/** Returns how far an opening has slipped from the date stated first: `from 2024: 12 to 27 months`. */
export function slipText({ first, months }: Slip): string {
  const date = inLine(openingText(first));
  return months ? readingWords.slip.from(date, months.shortest, months.longest) : readingWords.slip.none(date);
}
