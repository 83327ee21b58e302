/** The exit codes of `npm run data`: what a script may rely on. */
export const exitCodes = {
  /** Done, or nothing to do. Warnings do not change it. */
  ok: 0,
  /** The data has faults, or an operation was refused: nothing was written. */
  faults: 1,
  /** The command was called wrongly: an unknown option, a missing or malformed value. */
  usage: 2,
  /** Something outside failed: a file, a download, a directory that changed meanwhile. Nothing was written. */
  failure: 3,
  /** Interrupted by Ctrl-C or a question left unanswered. What was not finished was not written. */
  interrupted: 130,
} as const;

/** The data, or what was asked of it, has faults; `message` names them all. */
export class Faults extends Error {}

/** The command was called wrongly. */
export class Usage extends Error {}

/** Something outside of the program failed. */
export class Failure extends Error {}

/** The person at the keyboard left. */
export class Interrupted extends Error {}

/** The exit code of an error that a command threw; null for a fault of the program itself. */
export function exitCodeOf(error: unknown): number | null {
  if (error instanceof Faults) return exitCodes.faults;
  if (error instanceof Usage) return exitCodes.usage;
  if (error instanceof Failure) return exitCodes.failure;
  if (error instanceof Interrupted) return exitCodes.interrupted;
  return null;
}
