import * as v from "valibot";

/** The shapes of the operations. Their records are checked by their own schemas when they are applied. */

const name = v.pipe(v.string(), v.minLength(1));
/** An unchecked record or claim. */
const raw = v.record(v.string(), v.unknown());
const change = { key: name, value: v.unknown() };

const withId = v.looseObject({ id: name });

/** The schema of an operation. Unknown keys are faults. */
export const operationSchema = v.variant("op", [
  v.strictObject({ op: v.literal("add_source"), id: name, source: raw }),
  v.strictObject({ op: v.literal("set_source"), id: name, ...change }),
  v.strictObject({ op: v.literal("drop_source"), id: name }),
  v.strictObject({ op: v.literal("add_organisation"), id: name, organisation: raw }),
  v.strictObject({ op: v.literal("set_organisation"), id: name, ...change }),
  v.strictObject({ op: v.literal("drop_organisation"), id: name }),
  v.strictObject({ op: v.literal("add_site"), site: withId }),
  v.strictObject({ op: v.literal("promote"), site: withId }),
  v.strictObject({ op: v.literal("set_site"), id: name, ...change }),
  v.strictObject({ op: v.literal("drop_site"), id: name, to: v.nullable(name), reason: name }),
  v.strictObject({ op: v.literal("add_claim"), site: v.optional(name), programme: v.optional(name), claim: raw }),
  v.strictObject({ op: v.literal("set_claim"), id: name, ...change }),
  v.strictObject({ op: v.literal("drop_claim"), id: name }),
  v.strictObject({ op: v.literal("add_event"), site: name, event: raw }),
  v.strictObject({ op: v.literal("drop_event"), site: name, event: raw }),
  v.strictObject({ op: v.literal("add_programme"), programme: withId }),
  v.strictObject({ op: v.literal("set_programme"), id: name, ...change }),
  v.strictObject({ op: v.literal("drop_programme"), id: name }),
  v.strictObject({ op: v.literal("add_watchlist"), entry: withId }),
  v.strictObject({ op: v.literal("set_watchlist"), entry: withId }),
  v.strictObject({ op: v.literal("drop_watchlist"), id: name }),
  v.strictObject({ op: v.literal("add_exception"), rule: name, subject: name, reason: name }),
  v.strictObject({ op: v.literal("drop_exception"), rule: name, subject: name }),
]);

export type Operation = v.InferOutput<typeof operationSchema>;

export type OperationName = Operation["op"];

/** The operation with a given name. */
export type OperationCalled<N extends OperationName> = Extract<Operation, { readonly op: N }>;
