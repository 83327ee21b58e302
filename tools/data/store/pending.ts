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

/** New texts by file name under the directory of curated data. Null removes the file. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** The folder for new texts and the journal. Its name begins with a dot, so it is not read as data. */
const folder = ".pending";
const journalName = "journal.json";

/** The files of a change, each with the name of its new text in the folder; null removes the file. */
const journalSchema = v.array(v.strictObject({ file: v.string(), aside: v.nullable(v.string()) }));

type Journal = v.InferOutput<typeof journalSchema>;

/**
 * Replaces several files atomically. All new texts are written to a folder, then a journal lists them; the change takes
 * effect with the journal: readers see it as a whole (`pendingTexts`), and `recover` completes it after an interruption.
 * Without the journal nothing has changed. Throws file system errors.
 */
export function commit(dir: string, changes: FileChanges): void {
  for (const step of commitSteps(dir, changes)) step();
}

/** Returns the steps of `commit`. The process can be interrupted after any of them. */
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

/** Completes an interrupted change that has a journal, or removes the texts of one that has none. */
export function recover(dir: string): "completed" | "cleared" | "nothing" {
  if (!existsSync(join(dir, folder))) return "nothing";
  const journal = readJournal(dir);
  for (const step of completionSteps(dir, journal ?? [])) step();
  return journal === null ? "cleared" : "completed";
}

/** Returns the texts of an interrupted change that has a journal and is not completed. Writes nothing. */
export function pendingTexts(dir: string): FileChanges {
  return new Map(
    (readJournal(dir) ?? []).flatMap(({ file, aside }): [string, string | null][] => {
      if (aside === null) return [[file, null]];
      // A text that is no longer in the folder has already replaced its file.
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

/** Returns null if there is no journal. */
function readJournal(dir: string): Journal | null {
  const file = join(dir, folder, journalName);
  return existsSync(file) ? v.parse(journalSchema, JSON.parse(readFileSync(file, "utf8"))) : null;
}

/** Writes a file and flushes it to the disk, so that it is complete before the journal names it. */
function writeDurably(path: string, text: string): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
