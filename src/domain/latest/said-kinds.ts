import type { Field } from "../record/claim";

/** The kinds by which the page filters: statements of one field, or events. */
export const saidKinds = [
  "investment",
  "capacity",
  "opening",
  "status",
  "tenant",
  "event",
] as const satisfies readonly (Field | "event")[];

export type SaidKind = (typeof saidKinds)[number];
