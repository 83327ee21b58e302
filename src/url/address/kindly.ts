/** What chat, mail and Markdown programs leave around a value: quotes, brackets, the punctuation of a sentence. */
const surrounding = /^[\s("'«[“‘]+|[\s.,;:!?)\]}"'»”’]+$/g;

/** The longest word that is cleaned. No valid word is longer, and the search for the ends of a long one is slow. */
const longest = 200;

/**
 * Returns a word of a link without what was added in transit: punctuation at its ends, backslashes of Markdown,
 * invisible characters, typographic hyphens.
 */
export function bare(word: string): string {
  if (word.length > longest) return word;
  return word
    .replaceAll(/[\\\p{Cf}]/gu, "")
    .replaceAll(/[‐‑‒–—−]/g, "-")
    .replaceAll(surrounding, "");
}

/**
 * Returns the value of a fixed set that a word means, in any case and with punctuation around it; undefined if none.
 */
export function meant<const T extends string>(allowed: readonly T[], word: string): T | undefined {
  const named = (text: string) => {
    const plain = text.toLowerCase().replaceAll(/[\s-]+/g, "_");
    return allowed.find((value) => value.toLowerCase() === text.toLowerCase() || value.toLowerCase() === plain);
  };
  return named(word) ?? named(bare(word));
}

/** The parameters of an address in their order, as written. */
export type Parameters = readonly (readonly [name: string, text: string])[];

/**
 * Returns the parameters of a query string in their order. It also reads `&amp;` for `&`, as pages and mails write it.
 */
export function parametersOf(query: string): Parameters {
  return [...new URLSearchParams(query.replaceAll(/&(?:(?:amp|#38|#x26);)+/gi, "&"))];
}

/**
 * Returns the first name that differs from a word by at most one letter (from five letters on) or two (from eight);
 * undefined if none does.
 */
export function misspelt(word: string, names: readonly string[]): string | undefined {
  const maxEdits = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  const variants = [word, word.replace(/ies$/, "y")];
  return names.find((name) =>
    variants.some((typed) => Math.abs(typed.length - name.length) <= maxEdits && distance(typed, name) <= maxEdits),
  );
}

/** Returns the edit distance of two words: letters inserted, deleted, replaced, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? cell(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return cell(a.length, b.length);
}

/**
 * Returns a parameter's text, escaped for the address. It also escapes what mail, chat or Markdown programs interpret
 * (`!'()*~`). `lists` keeps commas, because they are easier to read.
 */
export function escaped(text: string, { lists }: { readonly lists: boolean }): string {
  const safe = encodeURIComponent(text).replaceAll(/[!'()*~]/g, percent);
  return lists ? safe.replaceAll("%2C", ",") : safe;
}

/**
 * Returns an address with its trailing dots and commas escaped, because linkifiers take them for the end of a sentence.
 */
export function closed(address: string): string {
  return address.replace(/[.,]+$/, (end) => Array.from(end, percent).join(""));
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
