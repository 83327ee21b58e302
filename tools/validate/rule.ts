import type { Finding, Severity } from "./fault";
import type { RecordSet } from "./record-set";

/** A check of the curated data: a pure function that does not depend on other rules. */
export type Rule = {
  /** In kebab-case; exceptions refer to it. */
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly doc: string;
  /** The severity of its findings; error if absent. */
  readonly severity?: Severity;
  readonly check: (set: RecordSet) => readonly Finding[];
};
