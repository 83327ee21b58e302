import { readTexts } from "../../validate/files";
import type { Fault } from "../../validate/fault";
import { parseFiles } from "../../validate/parse";
import type { RecordSet } from "../../validate/record-set";
import { rules } from "../../validate/rules";
import { runRules } from "../../validate/run";
import { Failure } from "../exit";
import { contentsOf, draftOf, type Draft } from "./layout";
import { commit, recover, type FileChanges } from "./pending";
import { differences } from "./print";

/** A directory of curated data as it was read: what a command works on and writes back. */
export type Workspace = {
  readonly dir: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly set: RecordSet;
  readonly draft: Draft;
  /** Of every severity. */
  readonly faults: readonly Fault[];
  /** True: a change that an earlier command left unfinished was completed first. */
  readonly completed: boolean;
};

/** Reads a directory, after completing or clearing away what an interrupted command left there. */
export function openWorkspace(dir: string): Workspace {
  const completed = recover(dir) === "completed";
  return { ...look(readTexts(dir)), dir, completed };
}

/** What texts of curated files hold, and what is wrong with it. */
export function look(texts: ReadonlyMap<string, string>): Pick<Workspace, "texts" | "set" | "draft" | "faults"> {
  const { set, faults } = parseFiles(texts);
  return { texts, set, draft: draftOf(set), faults: [...faults, ...runRules(set, rules)] };
}

/** The files that make a workspace hold a draft; empty where it already does. */
export function changesTo({ texts }: Pick<Workspace, "texts">, draft: Draft): Promise<FileChanges> {
  return differences(texts, contentsOf(draft), (file) => file.startsWith("sites/"));
}

/** The texts as they will be. */
export function withChanges(texts: ReadonlyMap<string, string>, changes: FileChanges): ReadonlyMap<string, string> {
  const merged = new Map<string, string | null>([...texts, ...changes]);
  return new Map(
    [...merged].flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])).toSorted(byName),
  );
}

/**
 * Writes files as one change. Throws a `Failure`, and writes nothing, where the directory is no longer what was read:
 * another program or an editor has saved something since.
 */
export function write({ dir, texts }: Pick<Workspace, "dir" | "texts">, changes: FileChanges): void {
  const now = readTexts(dir);
  const moved = [...new Set([...texts.keys(), ...now.keys()])].filter((file) => texts.get(file) !== now.get(file));
  if (moved.length > 0)
    throw new Failure(`${moved.join(", ")} changed while the command ran. Nothing was written: run it again.`);
  commit(dir, changes);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
