import { plural } from "../../../src/words/format/text";
import { printCounts } from "../../validate/report";
import { Interrupted } from "../exit";
import type { Io } from "../io";
import { prepare, type Prepared } from "../operations/prepare";
import { step } from "../operations/read-json";
import type { Operation } from "../operations/schema";
import { readFrozen } from "../release/frozen";
import { releasedIds } from "../release/released-ids";
import { previewText } from "../report/preview";
import { printWarnings } from "../report/warnings";
import type { FileChanges } from "../store/pending";
import { write, type Workspace } from "../store/workspace";

export type OfferOptions = { readonly dryRun: boolean; readonly isSure: boolean };

/**
 * Prepares operations, prints their effect on the headline values of `site`, and writes them after a confirmation
 * (not needed with `isSure`). Throws `Faults` if they are refused and `Interrupted` if the user does not confirm.
 */
export async function offer(
  workspace: Workspace,
  operations: readonly Operation[],
  site: string | null,
  { dryRun, isSure }: OfferOptions,
  io: Io,
): Promise<void> {
  const prepared = await prepare(workspace, operations.map(step), releasedIds(readFrozen(workspace.dir)));
  if (site !== null) {
    const text = previewText(workspace.set, prepared.after.set, site);
    if (io.ask === null) io.out(text);
    else io.ask.note(text, "Effect");
  }
  if (!dryRun && !isSure && io.ask !== null && !(await io.ask.confirm("Write this change?")))
    throw new Interrupted("Nothing was written.");
  writeChange(workspace, prepared, dryRun, io);
}

/** Writes a prepared change, unless it is a dry run, and prints a summary. */
export function writeChange(workspace: Workspace, prepared: Prepared, dryRun: boolean, io: Io): void {
  const { changes, after, done, same, notes, warnings } = prepared;
  if (!dryRun) write(workspace, changes);
  if (notes.length > 0) io.err(`Stored differently from the file:\n${notes.map((note) => `  ${note}`).join("\n")}`);
  if (warnings.length > 0) io.err(`Warnings:\n${printWarnings(warnings, after.set)}`);
  io.out(`${plural(done, "operation", "operations")} applied, ${same} already carried out.`);
  io.out(filesText(changes, dryRun));
  io.out(`The record ${dryRun ? "would have" : "has"} ${printCounts(after.set)}.`);
}

function filesText(changes: FileChanges, dryRun: boolean): string {
  if (changes.size === 0) return "No file changes.";
  const names = [...changes].map(([file, text]) => (text === null ? `${file} (gone)` : file));
  const shown = names.length > 8 ? [...names.slice(0, 8), `and ${names.length - 8} more`] : names;
  return `${dryRun ? "Would write" : "Wrote"} ${names.length} ${names.length === 1 ? "file" : "files"}: ${shown.join(", ")}.`;
}
