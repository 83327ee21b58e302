import type { Parameters } from "./kindly";

/**
 * A change of the address. `apply` turns the parameters of an older link into the current ones, and returns current
 * ones unchanged.
 */
export type Migration = {
  /** The ISO day of the change. */
  readonly since: string;
  /** What changed, in one sentence. */
  readonly why: string;
  readonly apply: (parameters: Parameters) => Parameters;
};

/** Every change of the address, oldest first. There is none yet, so every older link is valid as it is. */
export const migrations: readonly Migration[] = [];

/** Returns the current parameters of a link, with the changes applied in order. */
export function migrated(parameters: Parameters, changes: readonly Migration[] = migrations): Parameters {
  let now = parameters;
  for (const { apply } of changes) now = apply(now);
  return now;
}
