import { Interrupted } from "../exit";
import type { Io } from "../io";
import { prepare } from "../operations/prepare";
import { step } from "../operations/read-json";
import type { Operation } from "../operations/schema";
import { readFrozen } from "../release/frozen";
import { releasedIds } from "../release/released-ids";
import { previewText } from "../report/preview";
import type { Workspace } from "../store/workspace";
import { finish } from "./import";

export type OfferOptions = { readonly dryRun: boolean; readonly isSure: boolean };

/**
 * Prepares operations on one site, shows what they do to its headline values, and writes them once the person agrees
 * (`isSure`: without asking). Throws `Faults` where they are refused, `Interrupted` where the person does not agree.
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
    else io.ask.note(text, "What it changes");
  }
  if (!dryRun && !isSure && io.ask !== null && !(await io.ask.confirm("Write it?")))
    throw new Interrupted("Nothing was written.");
  finish(workspace, prepared, dryRun, io);
}
