import * as v from "valibot";
import { fold } from "../../../src/domain/record/texts";
import { schemaFaults } from "../../validate/schema-faults";
import type { Choice } from "../io";

/** Returns what is wrong with a value under the schema of its key; null if it is valid. */
export function valueProblem(schema: v.GenericSchema | undefined, raw: unknown): string | null {
  if (schema === undefined) return null;
  const result = v.safeParse(schema, raw);
  return result.success
    ? null
    : schemaFaults(result.issues, "", "", raw)
        .map(({ tip }) => tip)
        .join("; ");
}

/** Returns the schemas of the keys of a record. */
export function entriesOf(schema: {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
}): ReadonlyMap<string, v.GenericSchema> {
  return new Map(Object.entries(schema.entries));
}

const units: Readonly<Record<string, number>> = { bn: 9, billion: 9, mn: 6, m: 6, million: 6, k: 3 };

/**
 * Returns the number for a text such as `1200000000`, `1.2 bn`, `790 mn` or `22.5`, without rounding; null if the text is
 * not a number.
 */
export function numberOf(text: string): number | null {
  const parts = /^(\d+)(?:\.(\d+))?\s*([a-z]+)?$/i.exec(text.trim().replaceAll(/(?<=\d)[_ ](?=\d{3}(?:\D|$))/g, ""));
  if (parts === null) return null;
  const [, whole = "", fraction = "", unit] = parts;
  const shift = unit === undefined ? 0 : units[unit.toLowerCase()];
  if (shift === undefined) return null;
  const moved = fraction.slice(0, shift).padEnd(shift, "0");
  return Number(`${whole}${moved}.${fraction.slice(shift)}0`);
}

/** Returns a text as an id of lower-case ASCII words joined by hyphens: `København Ø` gives `kobenhavn-o`. */
export function slug(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Returns whether every word of a search begins a word of a text, ignoring case and diacritics. */
export function beginsWords(search: string, text: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(search)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Returns values as choices with their labels. */
export function choicesOf<T extends string>(values: readonly T[], words: (value: T) => string): readonly Choice[] {
  return values.map((value) => ({ value, label: words(value), hint: value }));
}
