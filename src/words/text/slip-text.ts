import type { Slip } from "../../domain/headline/slip";
import { inLine, openingText } from "./claim-text";
import { readingWords } from "#words/reading";

/** The current date against the one stated first, in words: `from 2024: 12 to 27 months`. */
export function slipText({ first, months }: Slip): string {
  const date = inLine(openingText(first));
  return months ? readingWords.slip.from(date, months.shortest, months.longest) : readingWords.slip.none(date);
}
