/** The exit codes of `npm run data`. */
export const exitCodes = {
  /** Success, also with warnings. */
  ok: 0,
  /** The data has faults, or an operation was refused. Nothing was written. */
  faults: 1,
  /** Wrong use: an unknown option, or a missing or invalid value. */
  usage: 2,
  /** A file, a download or a directory that changed in the meantime caused a failure. Nothing was written. */
  failure: 3,
  /** Interrupted by Ctrl-C or a cancelled question. Unfinished changes were not written. */
  interrupted: 130,
} as const;

/** The data has faults, or operations were refused. `message` lists all of them. */
export class Faults extends Error {}

/** Wrong use of a command. */
export class Usage extends Error {}

/** A failure outside of the program. */
export class Failure extends Error {}

/** The user cancelled. */
export class Interrupted extends Error {}

/** Returns the exit code for an error of a command; null for a programming error. */
export function exitCodeOf(error: unknown): number | null {
  if (error instanceof Faults) return exitCodes.faults;
  if (error instanceof Usage) return exitCodes.usage;
  if (error instanceof Failure) return exitCodes.failure;
  if (error instanceof Interrupted) return exitCodes.interrupted;
  return null;
}
