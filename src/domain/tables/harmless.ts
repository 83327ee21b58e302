/**
 * What a spreadsheet runs as a formula where a text begins with it, in East Asia also by its wide form, and also behind
 * apostrophes that stand for themselves.
 */
const runs = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** Returns a text that no spreadsheet runs as a formula: one that begins like one has an apostrophe before it. */
export function harmless(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** Returns the text that `harmless` was given. */
export function harmed(text: string): string {
  return text.startsWith("'") && runs.test(text.slice(1)) ? text.slice(1) : text;
}
