import { isError, type Fault } from "../../validate/fault";
import { Faults } from "../exit";
import type { Draft } from "../store/layout";
import type { FileChanges } from "../store/pending";
import { changesTo, look, withChanges, type Workspace } from "../store/workspace";
import { applyOperation, idOf } from "./apply";
import type { Step } from "./read-json";

/** A change that may be written: what it makes of the files, and of the record. */
export type Prepared = {
  readonly changes: FileChanges;
  /** The record as it will be. */
  readonly after: Pick<Workspace, "texts" | "set" | "draft" | "faults">;
  /** How many operations changed something, and how many found it so already. */
  readonly done: number;
  readonly same: number;
  /** What was kept otherwise than it was written, a sentence each. */
  readonly notes: readonly string[];
  /** What the change gives to look at and was not there before. */
  readonly warnings: readonly Fault[];
};

/**
 * Carries out all steps on a workspace, or none: throws `Faults`, which names every refused one, where
 * any is refused or the record would break a rule that it kept before. Writes nothing.
 */
export async function prepare(
  workspace: Workspace,
  steps: readonly Step[],
  released: ReadonlySet<string>,
): Promise<Prepared> {
  refuseUnreadable(workspace);
  const applied = applyAll(workspace.draft, steps, released);
  if (applied.refusals.length > 0) throw new Faults(printRefusals(applied.refusals));
  const changes = await changesTo(workspace, applied.draft);
  const after = look(withChanges(workspace.texts, changes));
  const fresh = newFaults(workspace.faults, after.faults);
  const errors = fresh.filter(isError);
  if (errors.length > 0) throw new Faults(printBroken(errors, steps));
  return {
    changes,
    after,
    done: applied.done,
    same: applied.same,
    notes: applied.notes,
    warnings: fresh.filter((one) => !isError(one)),
  };
}

/** Throws `Faults` where a file cannot be read: writing would lose what it holds. */
export function refuseUnreadable({ faults }: Pick<Workspace, "faults">): void {
  const unreadable = faults.filter(({ rule }) => rule === "schema" || rule === "json");
  if (unreadable.length === 0) return;
  const places = unreadable.map(({ file, path, tip }) => `  ${file} ${path}: ${tip}`);
  throw new Faults(`The data cannot be read as it is, so nothing is written to it:\n${places.join("\n")}`);
}

type Applied = {
  readonly draft: Draft;
  readonly done: number;
  readonly same: number;
  readonly notes: readonly string[];
  readonly refusals: readonly string[];
};

function applyAll(start: Draft, steps: readonly Step[], released: ReadonlySet<string>): Applied {
  const operations = steps.map((one) => ("operation" in one ? one.operation : null));
  const [notes, refusals]: [string[], string[]] = [[], []];
  let [draft, done] = [start, 0];
  steps.forEach((one, index) => {
    if (!("operation" in one)) {
      refusals.push(`${title(one)}: ${one.refusal}`);
      return;
    }
    const later = operations.slice(index + 1).filter((operation) => operation !== null);
    const outcome = applyOperation(draft, one.operation, later, released);
    if (outcome.kind === "refused") refusals.push(`${title(one)}: ${outcome.reason}`);
    if (outcome.kind !== "done") return;
    draft = outcome.draft;
    done += 1;
    if (outcome.note !== undefined) notes.push(`${title(one)}: ${outcome.note}`);
  });
  return { draft, done, same: steps.length - done - refusals.length, notes, refusals };
}

/** The faults that were not there before; the place may have moved. */
function newFaults(before: readonly Fault[], after: readonly Fault[]): readonly Fault[] {
  const key = ({ rule, file, subject, value }: Fault): string => JSON.stringify([rule, file, subject, value]);
  const known = new Set(before.map(key));
  return after.filter((fault) => !known.has(key(fault)));
}

function printRefusals(refusals: readonly string[]): string {
  const count = refusals.length === 1 ? "1 operation was" : `${refusals.length} operations were`;
  return `${count} refused, so nothing was changed:\n${refusals.map((one) => `  ${one}`).join("\n")}`;
}

/** The faults, each with the steps that name what it is about. */
function printBroken(faults: readonly Fault[], steps: readonly Step[]): string {
  const lines = faults.map(({ rule, file, path, subject, value, tip }) => {
    const names = [subject, ...(typeof value === "string" ? [value] : [])];
    const about = steps.filter((one) => names.some((name) => JSON.stringify(one).includes(JSON.stringify(name))));
    const by = about.length === 0 ? "all of them together" : about.slice(0, 3).map(title).join(", ");
    return `  ${by}: ${rule}: ${file} ${path} (${JSON.stringify(value) ?? "missing"}): ${tip}`;
  });
  return `The record would break ${faults.length === 1 ? "a rule" : "rules"}, so nothing was changed:\n${lines.join("\n")}`;
}

/** A step by its place, its name and what it is about. */
function title(one: Step): string {
  const [name, id] = "operation" in one ? [one.operation.op, idOf(one.operation)] : [one.name, ""];
  return [one.place, name, id].filter((part) => part !== "").join(" ");
}
