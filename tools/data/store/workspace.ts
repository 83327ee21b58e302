import { compare } from "../../../src/domain/record/texts";
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

/** The content of a directory of curated data when it was read. */
export type Workspace = {
  readonly dir: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly set: RecordSet;
  readonly draft: Draft;
  /** Errors and warnings. */
  readonly faults: readonly Fault[];
  /** True if an interrupted change of an earlier command was completed first. */
  readonly completed: boolean;
};

/** Reads a directory, after recovering from an interrupted command. */
export function openWorkspace(dir: string): Workspace {
  const completed = recover(dir) === "completed";
  return { ...look(readTexts(dir)), dir, completed };
}

/** Parses and checks the texts of curated files. */
export function look(texts: ReadonlyMap<string, string>): Pick<Workspace, "texts" | "set" | "draft" | "faults"> {
  const { set, faults } = parseFiles(texts);
  return { texts, set, draft: draftOf(set), faults: [...faults, ...runRules(set, rules)] };
}

/** Returns the file changes from a workspace to a draft; empty if there are none. */
export function changesTo({ texts }: Pick<Workspace, "texts">, draft: Draft): Promise<FileChanges> {
  return differences(texts, contentsOf(draft), (file) => file.startsWith("sites/"));
}

/** Returns texts with changes applied. */
export function withChanges(texts: ReadonlyMap<string, string>, changes: FileChanges): ReadonlyMap<string, string> {
  const merged = new Map<string, string | null>([...texts, ...changes]);
  return new Map(
    [...merged].flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])).toSorted(byName),
  );
}

/**
 * Writes files as one change. Throws `Failure` and writes nothing if the directory has changed since it was read, for
 * example by an editor.
 */
export function write({ dir, texts }: Pick<Workspace, "dir" | "texts">, changes: FileChanges): void {
  const now = readTexts(dir);
  const moved = [...new Set([...texts.keys(), ...now.keys()])].filter((file) => texts.get(file) !== now.get(file));
  if (moved.length > 0)
    throw new Failure(`${moved.join(", ")} changed while the command was running. Nothing was written; run it again.`);
  commit(dir, changes);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return compare(a, b);
}
