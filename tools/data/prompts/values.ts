import * as v from "valibot";
import { schemaFaults } from "../../validate/schema-faults";
import type { Choice } from "../io";

/** What is wrong with a raw value by the schema of its key, in a sentence; null: nothing. */
export function valueProblem(schema: v.GenericSchema | undefined, raw: unknown): string | null {
  if (schema === undefined) return null;
  const result = v.safeParse(schema, raw);
  return result.success
    ? null
    : schemaFaults(result.issues, "", "", raw)
        .map(({ tip }) => tip)
        .join("; ");
}

/** The schemas of a record's keys. */
export function entriesOf(schema: {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
}): ReadonlyMap<string, v.GenericSchema> {
  return new Map(Object.entries(schema.entries));
}

const units: Readonly<Record<string, number>> = { bn: 9, billion: 9, mn: 6, m: 6, million: 6, k: 3 };

/**
 * A number as people write it: `1200000000`, `1.2 bn`, `790 mn`, `22.5`. Moves the point and never rounds; null where the
 * text is no number.
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

/** Lower-case ASCII words joined by hyphens, as ids are written: `København Ø` gives `kobenhavn-o`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ä", "a")
    .replaceAll(/[øö]/g, "o")
    .replaceAll("å", "a")
    .replaceAll("þ", "th")
    .replaceAll("ð", "d")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Values as choices, with their words. */
export function choicesOf<T extends string>(values: readonly T[], words: (value: T) => string): readonly Choice[] {
  return values.map((value) => ({ value, label: words(value), hint: value }));
}
