import type { Field } from "../record/claim";

/** What a reader can keep to: statements of one field, or the events. */
export const saidKinds = [
  "investment",
  "capacity",
  "opening",
  "status",
  "tenant",
  "event",
] as const satisfies readonly (Field | "event")[];

export type SaidKind = (typeof saidKinds)[number];
