/**
 * Returns a text in lower case without diacritics and invisible characters (soft hyphens, zero-width and direction
 * marks), with ligatures split, so that `malmo` finds Malmö and `saeby` finds Sæby.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ð", "d")
    .replaceAll("þ", "th");
}

/** Compares two texts by their code units, as ids and ISO dates are ordered; negative if `a` comes first. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
