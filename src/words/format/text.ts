import { locale } from "#words/locale";
import { integer } from "./number";

const plurals = new Intl.PluralRules(locale);

/** Returns a count with its noun: `1 site`, `85 sites`. */
export function plural(count: number, one: string, many: string): string {
  return `${integer(count)} ${plurals.select(count) === "one" ? one : many}`;
}

const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });

/** Returns a text with a capital at its beginning. */
export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Returns a text with a small letter at its beginning. */
export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Returns `a, b and c`. */
export function and(items: readonly string[]): string {
  return conjunction.format(items);
}

/** Returns `a, b or c`. */
export function or(items: readonly string[]): string {
  return disjunction.format(items);
}

/** Returns texts with commas between them: `Kvandal, Narvik, Norway`. What is null is left out. */
export function withCommas(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join(", ");
}

/** Returns texts with semicolons between them, as some have commas of their own. */
export function withSemicolons(texts: readonly string[]): string {
  return texts.join("; ");
}

/** Returns a text after what it is of: `IT load: 230 MW`. */
export function withColon(of: string, text: string): string {
  return `${of}: ${text}`;
}

/** Returns texts as one sentence after the other; the last one has no full stop. */
export function asSentences(texts: readonly string[]): string {
  return texts.join(". ");
}

/** Returns names as `and` does, or between semicolons where one of them has a comma of its own. */
export function andNames(names: readonly string[]): string {
  return names.some((name) => name.includes(", ")) ? withSemicolons(names) : and(names);
}

const languages = new Intl.DisplayNames(locale, { type: "language" });

/** Returns the name of an ISO 639-1 language, or the code if it is unknown. */
export function language(code: string): string {
  return languages.of(code) ?? code;
}

const collator = new Intl.Collator(locale, { sensitivity: "base", numeric: true });

/** Compares texts in the order of the page's language, for `toSorted`. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
