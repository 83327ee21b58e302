import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import * as v from "valibot";
import writeFileAtomic from "write-file-atomic";

/** New texts by file name under the directory of curated data; null takes the file away. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** Where new texts wait, and the list that makes them count. Its name begins with a dot, so that no reader takes it for data. */
const folder = ".pending";
const journalName = "journal.json";

/** For each file of a change, where its new text lies in the folder; null: the file goes. */
const journalSchema = v.array(v.strictObject({ file: v.string(), aside: v.nullable(v.string()) }));

type Journal = v.InferOutput<typeof journalSchema>;

/**
 * Replaces several files as one: every new text is written aside, then a journal lists them, and from that moment on the
 * change counts: readers see it whole (`pendingTexts`), and an interruption is completed by `recover`. Before that moment
 * nothing has changed. No file is ever seen half-written. Throws what the file system throws.
 */
export function commit(dir: string, changes: FileChanges): void {
  for (const step of commitSteps(dir, changes)) step();
}

/** The steps of `commit`, one by one: after any of them the process may end. */
export function commitSteps(dir: string, changes: FileChanges): readonly (() => void)[] {
  if (changes.size === 0) return [];
  const journal: Journal = [...changes].map(([file, text], index) => ({
    file,
    aside: text === null ? null : String(index),
  }));
  return [
    () => void recover(dir),
    () => mkdirSync(join(dir, folder), { recursive: true }),
    ...journal.flatMap(({ file, aside }) =>
      aside === null ? [] : [() => writeDurably(join(dir, folder, aside), changes.get(file) ?? "")],
    ),
    () => writeFileAtomic.sync(join(dir, folder, journalName), JSON.stringify(journal)),
    ...completionSteps(dir, journal),
  ];
}

/** Completes a change that was interrupted after it began to count, or clears away one that had not. Tells which. */
export function recover(dir: string): "completed" | "cleared" | "nothing" {
  if (!existsSync(join(dir, folder))) return "nothing";
  const journal = readJournal(dir);
  for (const step of completionSteps(dir, journal ?? [])) step();
  return journal === null ? "cleared" : "completed";
}

/** What a change that counts, and is not completed, makes of the files; empty where there is none. Writes nothing. */
export function pendingTexts(dir: string): FileChanges {
  return new Map(
    (readJournal(dir) ?? []).flatMap(({ file, aside }): [string, string | null][] => {
      if (aside === null) return [[file, null]];
      // A text that is no longer aside has been put in its place.
      const waiting = join(dir, folder, aside);
      return existsSync(waiting) ? [[file, readFileSync(waiting, "utf8")]] : [];
    }),
  );
}

function completionSteps(dir: string, journal: Journal): readonly (() => void)[] {
  return [
    ...journal.map(({ file, aside }) => () => {
      const [target, waiting] = [join(dir, file), aside === null ? null : join(dir, folder, aside)];
      if (waiting === null) rmSync(target, { force: true });
      else if (existsSync(waiting)) {
        mkdirSync(dirname(target), { recursive: true });
        renameSync(waiting, target);
      }
    }),
    () => rmSync(join(dir, folder), { recursive: true, force: true }),
  ];
}

/** Null: there is none, so nothing that lies aside counts. */
function readJournal(dir: string): Journal | null {
  const file = join(dir, folder, journalName);
  return existsSync(file) ? v.parse(journalSchema, JSON.parse(readFileSync(file, "utf8"))) : null;
}

/** Writes a file and waits until the disk has it, so that no journal names a text that a power cut took. */
function writeDurably(path: string, text: string): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
