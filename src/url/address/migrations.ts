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

/** Every change of the address, oldest first. */
export const migrations: readonly Migration[] = [
  {
    since: "2026-11-29",
    why: "The column of slips is that of what is late or has moved.",
    apply: (parameters) =>
      parameters.map(([name, text]) =>
        name === "sort" || name === "columns"
          ? [name, text.replaceAll(/(?<![a-z_])slip(?![a-z_])/g, "schedule")]
          : [name, text],
      ),
  },
];

/** Returns the current parameters of a link, with the changes applied in order. */
export function migrated(parameters: Parameters, changes: readonly Migration[] = migrations): Parameters {
  let now = parameters;
  for (const { apply } of changes) now = apply(now);
  return now;
}
