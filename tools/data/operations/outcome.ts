import * as v from "valibot";
import { schemaFaults } from "../../validate/schema-faults";
import type { Draft } from "../store/layout";

/** What became of an operation: it changed the draft, the draft was so already, or it is refused with a reason. */
export type Outcome =
  | { readonly kind: "done"; readonly draft: Draft; readonly note?: string }
  | { readonly kind: "same" }
  | { readonly kind: "refused"; readonly reason: string };

/** What an operation may ask of beyond the draft. */
export type Surroundings = {
  /** The draft after the operations that follow in the same file and are about the same record; refused ones are passed by. */
  readonly settle: (draft: Draft) => Draft;
  /** Whether one of the operations that follow in the same file drops this record or claim. */
  readonly isDroppedLater: boolean;
  /** Every id of a record or a claim that a release has had. */
  readonly released: ReadonlySet<string>;
};

/** Nothing to do: the record says so already. */
export const same: Outcome = { kind: "same" };

/** The draft that an operation led to. */
export function done(draft: Draft, note: string | null = null): Outcome {
  return { kind: "done", draft, ...(note !== null && { note }) };
}

/** A refusal, for a reason in one sentence. */
export function refused(reason: string): Outcome {
  return { kind: "refused", reason };
}

/** What a schema makes of a raw record: the record with its keys in the order of the files, or what is wrong with it. */
export type Read<T> = { readonly record: T; readonly note: string | null } | { readonly reason: string };

/** Reads a raw record. An empty text where nothing may stand is read as null, and noted. */
export function read<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): Read<T> {
  const result = v.safeParse(schema, raw);
  if (result.success) return { record: result.output, note: null };
  const empty = typeof raw === "object" && raw !== null ? Object.entries(raw).filter(([, value]) => value === "") : [];
  const nulled = v.safeParse(schema, {
    ...(typeof raw === "object" ? raw : {}),
    ...Object.fromEntries(empty.map(([key]) => [key, null])),
  });
  if (empty.length > 0 && nulled.success)
    return { record: nulled.output, note: `${empty.map(([key]) => key).join(", ")}: empty, kept as null` };
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

/** Whether two records that their schema has read say the same. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A record with one key set anew. Null takes an optional key away, and stays null in a key that may be null. An id is
 * never set.
 */
export function withKey<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  record: T,
  key: string,
  value: unknown,
): Read<T> {
  if (key === "id") return { reason: "an id is in people's links: it stays" };
  const changed = read(schema, { ...record, [key]: value });
  if (value !== null || "record" in changed) return changed;
  const without = read(schema, Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)));
  return "record" in without ? without : changed;
}
