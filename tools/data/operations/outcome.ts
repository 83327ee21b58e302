import * as v from "valibot";
import { schemaFaults } from "../../validate/schema-faults";
import type { Draft } from "../store/layout";

/** The outcome of an operation: it changes the draft, it is already carried out, or it is refused with a reason. */
export type Outcome =
  | { readonly kind: "done"; readonly draft: Draft; readonly note?: string }
  | { readonly kind: "same" }
  | { readonly kind: "refused"; readonly reason: string };

/** What an operation needs besides the draft. */
export type OperationContext = {
  /** Applies the later operations of the same file that are about the same record. Ignores refused ones. */
  readonly settle: (draft: Draft) => Draft;
  /** True if a later operation of the same file drops this record or claim. */
  readonly isDroppedLater: boolean;
  /** The ids of all records and claims of all releases. */
  readonly released: ReadonlySet<string>;
};

/** The outcome of an operation that is already carried out. */
export const same: Outcome = { kind: "same" };

/** Returns the outcome of an operation that changes the draft. */
export function done(draft: Draft, note: string | null = null): Outcome {
  return { kind: "done", draft, ...(note !== null && { note }) };
}

/** Returns a refusal with its reason in one sentence. */
export function refused(reason: string): Outcome {
  return { kind: "refused", reason };
}

/** A parsed record with its keys in canonical order, or what is wrong with it. */
export type Read<T> = { readonly record: T; readonly note: string | null } | { readonly reason: string };

/** Parses a raw record. An empty text of a key that can be null is read as null, with a note. */
export function read<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): Read<T> {
  const result = v.safeParse(schema, raw);
  if (result.success) return { record: result.output, note: null };
  const empty = typeof raw === "object" && raw !== null ? Object.entries(raw).filter(([, value]) => value === "") : [];
  const nulled = v.safeParse(schema, {
    ...(typeof raw === "object" ? raw : {}),
    ...Object.fromEntries(empty.map(([key]) => [key, null])),
  });
  if (empty.length > 0 && nulled.success)
    return { record: nulled.output, note: `${empty.map(([key]) => key).join(", ")}: empty, stored as null` };
  const faults = schemaFaults(result.issues, "", "", raw);
  return {
    reason: faults
      .map(({ path, value, tip }) => {
        const shown = value === undefined ? "" : ` (${JSON.stringify(value)})`;
        return path === "" ? `${tip}${shown}` : `${path}${shown}: ${tip}`;
      })
      .join("; "),
  };
}

/** Returns whether two parsed records are equal. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Returns a record with one key changed. Null removes an optional key, and is stored in a key that can be null. An id
 * cannot be changed.
 */
export function withKey<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  record: T,
  key: string,
  value: unknown,
): Read<T> {
  if (key === "id") return { reason: "an id cannot be changed, because people link to it" };
  const changed = read(schema, { ...record, [key]: value });
  if (value !== null || "record" in changed) return changed;
  const without = read(schema, Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)));
  return "record" in without ? without : changed;
}
