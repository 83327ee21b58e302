import type { Command } from "commander";
import { readFileSync } from "node:fs";
import { Failure } from "../exit";
import type { Io } from "../io";
import { openWorkspace, type Workspace } from "../store/workspace";

/** A command's part of the program: it adds itself to it. */
export type Adds = (program: Command, io: Io) => void;

/** The directory of curated data that the program was told of. */
export function dirOf(command: Command, io: Io): string {
  const { data }: { data?: unknown } = command.optsWithGlobals();
  return typeof data === "string" ? data : io.dir;
}

/** Reads the curated data, and says where an interrupted write was completed. Throws `Failure` where there is none. */
export function open(command: Command, io: Io): Workspace {
  const dir = dirOf(command, io);
  try {
    const workspace = openWorkspace(dir);
    if (workspace.completed) io.err("A change that had been interrupted was completed first.");
    return workspace;
  } catch (error) {
    throw new Failure(`${dir} cannot be read: ${messageOf(error)}`);
  }
}

/** The text of a file that the user named. Throws `Failure` where it cannot be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${messageOf(error)}`);
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
