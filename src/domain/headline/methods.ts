import type { Release } from "../record/dataset";

/** What changed from the first version of the method to the second. */
export const methodChanges = ["contracts", "apart", "one_capacity", "extensions"] as const;

export type MethodChange = (typeof methodChanges)[number];

/** One version of the rules by which the pages read the record. */
export type Method = {
  readonly version: number;
  /** The first release that was made under it, and its day (ISO). */
  readonly release: string;
  readonly date: string;
  /** What changed against the version before it, in the order in which the Method page tells it. */
  readonly changes: readonly MethodChange[];
};

const first: Method = { version: 1, release: "2026.11.1", date: "2026-11-21", changes: [] };

/** The version by which this program reads every release. */
export const currentMethod: Method = {
  version: 2,
  release: "2026.11.2",
  date: "2026-11-28",
  changes: methodChanges,
};

/** Every version, the newest first. */
export const methods: readonly Method[] = [currentMethod, first];

/** The version under which a release was made; the first one for a release before it. */
export function methodOf({ date }: Pick<Release, "date">): Method {
  return methods.find((method) => method.date <= date) ?? first;
}
