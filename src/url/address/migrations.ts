import type { Parameters } from "./kindly";

/**
 * One change of the address that links from before it must survive: `apply` turns the parameters of an old link into
 * those of today, and returns parameters that are of today already as they are.
 */
export type Migration = {
  /** The day of the change, ISO. */
  readonly since: string;
  /** What changed, in one sentence. */
  readonly why: string;
  readonly apply: (parameters: Parameters) => Parameters;
};

/** Every change of the address, oldest first. None so far: each link that was ever copied is a link of today. */
export const migrations: readonly Migration[] = [];

/** Returns the parameters of any link as those of today, each change applied in its order. */
export function migrated(parameters: Parameters, changes: readonly Migration[] = migrations): Parameters {
  return changes.reduce((now, { apply }) => apply(now), parameters);
}

/** Makes a change that gives a parameter another name. */
export function renamed(from: string, to: string): Migration["apply"] {
  return (parameters) => parameters.map(([name, text]) => [name === from ? to : name, text]);
}

/** Makes a change that gives one value of a parameter, alone or in a list, another name. */
export function renamedValue(parameter: string, from: string, to: string): Migration["apply"] {
  const value = (text: string) => (text === from ? to : text);
  return (parameters) =>
    parameters.map(([name, text]) => [name, name === parameter ? text.split(",").map(value).join(",") : text]);
}
