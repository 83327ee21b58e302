import type { Finding, Severity } from "./fault";
import type { RecordSet } from "./record-set";

/** One thing that the curated data must obey: pure, and blind to what other rules look at. */
export type Rule = {
  /** Kebab-case: exceptions refer to it. */
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly doc: string;
  /** What its findings are; absent: errors. */
  readonly severity?: Severity;
  readonly check: (set: RecordSet) => readonly Finding[];
};
