import type { Command } from "commander";
import { readFileSync } from "node:fs";
import { Failure } from "../exit";
import type { Io } from "../io";
import { openWorkspace, type Workspace } from "../store/workspace";

/** A function that adds a command to the program. */
export type Adds = (program: Command, io: Io) => void;

/** Returns the directory of curated data from the options. */
export function dirOf(command: Command, io: Io): string {
  const { data }: { data?: unknown } = command.optsWithGlobals();
  return typeof data === "string" ? data : io.dir;
}

/** Reads the curated data, and reports a completed interrupted write. Throws `Failure` if the directory cannot be read. */
export function open(command: Command, io: Io): Workspace {
  const dir = dirOf(command, io);
  try {
    const workspace = openWorkspace(dir);
    if (workspace.completed) io.err("An interrupted change was completed first.");
    return workspace;
  } catch (error) {
    throw new Failure(`${dir} cannot be read: ${messageOf(error)}`);
  }
}

/** Reads a file. Throws `Failure` if it cannot be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${messageOf(error)}`);
  }
}

/** Returns the message of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
