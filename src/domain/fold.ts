/** Text without case and without the marks over its letters, so that `malmo` finds Malmö and `saeby` finds Sæby. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ð", "d")
    .replaceAll("þ", "th");
}
