/** What chat programs, mail and Markdown leave about a value that a link carried: quotes, brackets, the end of a sentence. */
const around = /^[\s("'«[“‘]+|[\s.,;:!?)\]}"'»”’]+$/g;

/** No word that a link knows is longer, and to look for the ends of one that is takes long. */
const longest = 200;

/** A word of a link without what was added on its way: punctuation at its ends, backslashes of Markdown, what cannot be seen, typographic hyphens. */
export function bare(word: string): string {
  if (word.length > longest) return word;
  return word
    .replaceAll(/[\\\p{Cf}]/gu, "")
    .replaceAll(/[‐‑‒–—−]/g, "-")
    .replaceAll(around, "");
}

/** The value out of a fixed set that a word means: in any case, with punctuation about it. Undefined: none. */
export function meant<const T extends string>(allowed: readonly T[], word: string): T | undefined {
  const named = (text: string) => {
    const plain = text.toLowerCase().replaceAll(/[\s-]+/g, "_");
    return allowed.find((value) => value.toLowerCase() === text.toLowerCase() || value.toLowerCase() === plain);
  };
  return named(word) ?? named(bare(word));
}

/** The parameters of an address in their order, as they are written. */
export type Parameters = readonly (readonly [name: string, text: string])[];

/** The parameters of a query string in their order, also of one whose `&` a page or a mail wrote as `&amp;`. */
export function parametersOf(query: string): Parameters {
  return [...new URLSearchParams(query.replaceAll(/&(?:(?:amp|#38|#x26);)+/gi, "&"))];
}

/** The first of some names that differs from a word by one letter (from five letters on), or two (from eight). Undefined: none. */
export function misspelt(word: string, names: readonly string[]): string | undefined {
  const slips = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  const spelt = [word, word.replace(/ies$/, "y")];
  return names.find((name) =>
    spelt.some((typed) => Math.abs(typed.length - name.length) <= slips && distance(typed, name) <= slips),
  );
}

/** How many letters must be put in, left out, changed or swapped with their neighbour to make one word another. */
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
 * A parameter's text for the address. Beside what a query must escape, everything is escaped that mail, chat or Markdown
 * reads as its own (`!'()*~`); `lists` keep their commas, since they read well.
 */
export function escaped(text: string, { lists }: { readonly lists: boolean }): string {
  const safe = encodeURIComponent(text).replaceAll(/[!'()*~]/g, percent);
  return lists ? safe.replaceAll("%2C", ",") : safe;
}

/** An address whose end no linkifier takes for the end of a sentence. */
export function closed(address: string): string {
  return address.replace(/[.,]+$/, (end) => Array.from(end, percent).join(""));
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
