import type { Command } from "commander";
import { basename } from "node:path";
import { plural } from "../../../src/words/format/text";
import { Faults } from "../exit";
import type { Io } from "../io";
import { csvOperations } from "../operations/read-csv";
import { operationsOf, type Step } from "../operations/read-json";
import { prepare, type Prepared } from "../operations/prepare";
import { releasedIds } from "../release/released-ids";
import { readFrozen } from "../release/frozen";
import { printWarnings } from "../report/warnings";
import { printCounts } from "../../validate/report";
import type { FileChanges } from "../store/pending";
import { write, type Workspace } from "../store/workspace";
import { open, textOf } from "./context";

/** `import`: carries out files of operations, or tables of claims, as one change. */
export function addImport(program: Command, io: Io): void {
  program
    .command("import")
    .summary("carry out operations from JSON files, or claims from CSV files: all or nothing")
    .description(
      "Carries out the operations of one or more files, in order, as one change: all or nothing. A JSON file is a list of operations; a .csv file has the columns of claims.csv. A second run of the same files changes nothing. data/README.md lists the operations.",
    )
    .argument("<file...>", "JSON or CSV files")
    .option("--dry-run", "say what would change, and write nothing")
    .action(async (files: string[], { dryRun = false }: { dryRun?: boolean }, command: Command) => {
      const workspace = open(command, io);
      const steps = files.flatMap((name) => stepsOf(name, workspace));
      const prepared = await prepare(workspace, steps, releasedIds(readFrozen(workspace.dir)));
      finish(workspace, prepared, dryRun, io);
    });
}

function stepsOf(path: string, { draft }: Workspace): readonly Step[] {
  const [text, name] = [textOf(path), basename(path)];
  if (text.trim() === "") throw new Faults(`${path} is empty.`);
  return name.toLowerCase().endsWith(".csv") ? csvOperations(text, draft, name) : operationsOf(text, name);
}

/** Writes a prepared change unless it is a dry run, and says what it comes to. */
export function finish(workspace: Workspace, prepared: Prepared, dryRun: boolean, io: Io): void {
  const { changes, after, done, same, notes, warnings } = prepared;
  if (!dryRun) write(workspace, changes);
  if (notes.length > 0) io.err(`Kept otherwise than written:\n${notes.map((note) => `  ${note}`).join("\n")}`);
  if (warnings.length > 0) io.err(`To look at:\n${printWarnings(warnings, after.set)}`);
  io.out(`${plural(done, "operation", "operations")} changed something, ${same} found it so already.`);
  io.out(filesText(changes, dryRun));
  io.out(`The record ${dryRun ? "would have" : "has"} ${printCounts(after.set)}.`);
}

function filesText(changes: FileChanges, dryRun: boolean): string {
  if (changes.size === 0) return "No file changes.";
  const names = [...changes].map(([file, text]) => (text === null ? `${file} (gone)` : file));
  const shown = names.length > 8 ? [...names.slice(0, 8), `and ${names.length - 8} more`] : names;
  return `${dryRun ? "Would write" : "Wrote"} ${names.length} ${names.length === 1 ? "file" : "files"}: ${shown.join(", ")}.`;
}
