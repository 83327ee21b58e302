/**
 * Text without case, without the marks over its letters and without what cannot be seen (soft hyphens, zero-width and
 * direction marks), ligatures taken apart: `malmo` finds Malmö, `saeby` finds Sæby.
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
