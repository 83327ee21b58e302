import type { Release } from "../record/dataset";

/** The changes from the first version of the method to the second. */
export const methodChanges = ["contracts", "apart", "one_capacity", "extensions"] as const;

export type MethodChange = (typeof methodChanges)[number];

/** A version of the rules by which the pages read the record. */
export type Method = {
  readonly version: number;
  /** The version and the ISO day of the first release made under it. */
  readonly release: string;
  readonly date: string;
  /** The changes from the previous version, in the order of the Method page. */
  readonly changes: readonly MethodChange[];
};

const first: Method = { version: 1, release: "2026.11.1", date: "2026-11-21", changes: [] };

/** The version that this program applies to every release. */
export const currentMethod: Method = {
  version: 2,
  release: "2026.11.2",
  date: "2026-11-28",
  changes: methodChanges,
};

/** All versions, newest first. */
export const methods: readonly Method[] = [currentMethod, first];

/** Returns the version under which a release was made; for a release before the first version, the first one. */
export function methodOf({ date }: Pick<Release, "date">): Method {
  return methods.find((method) => method.date <= date) ?? first;
}
