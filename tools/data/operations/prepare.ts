import { isError, type Fault } from "../../validate/fault";
import { Faults } from "../exit";
import type { Draft } from "../store/layout";
import { newFaults, refuseUnreadable } from "../store/faults";
import type { FileChanges } from "../store/pending";
import { changesTo, look, withChanges, type Workspace } from "../store/workspace";
import { applyOperation, idOf } from "./apply";
import type { Step } from "./read-json";

/** A checked change that can be written. */
export type Prepared = {
  readonly changes: FileChanges;
  /** The record after the change. */
  readonly after: Pick<Workspace, "texts" | "set" | "draft" | "faults">;
  /** The number of operations that change something, and of those that are already carried out. */
  readonly done: number;
  readonly same: number;
  /** The values that are stored differently from the file, one sentence each. */
  readonly notes: readonly string[];
  /** The new warnings. */
  readonly warnings: readonly Fault[];
};

/**
 * Applies all steps to a workspace and returns the change. Writes nothing. Throws `Faults` with every refused step if
 * any is refused, or with the broken rules if the record would break a rule that it did not break before.
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

function printRefusals(refusals: readonly string[]): string {
  const count = refusals.length === 1 ? "1 operation was" : `${refusals.length} operations were`;
  return `Nothing was changed, because ${count} refused:\n${refusals.map((one) => `  ${one}`).join("\n")}`;
}

/** Returns the faults as text, each with the steps about its subject. */
function printBroken(faults: readonly Fault[], steps: readonly Step[]): string {
  const lines = faults.map(({ rule, file, path, subject, value, tip }) => {
    const names = [subject, ...(typeof value === "string" ? [value] : [])];
    const about = steps.filter((one) => names.some((name) => JSON.stringify(one).includes(JSON.stringify(name))));
    const by = about.length === 0 ? "all operations together" : about.slice(0, 3).map(title).join(", ");
    return `  ${by}: ${rule}: ${file} ${path} (${JSON.stringify(value) ?? "missing"}): ${tip}`;
  });
  return `Nothing was changed, because the record would break ${faults.length === 1 ? "a rule" : "rules"}:\n${lines.join("\n")}`;
}

/** Returns the place, name and subject of a step. */
function title(one: Step): string {
  const [name, id] = "operation" in one ? [one.operation.op, idOf(one.operation)] : [one.name, ""];
  return [one.place, name, id].filter((part) => part !== "").join(" ");
}
