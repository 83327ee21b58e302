import { isError, type Fault } from "../../validate/fault";
import { printFaults } from "../../validate/report";
import { Faults } from "../exit";
import type { FileChanges } from "./pending";
import { look, withChanges, type Workspace } from "./workspace";

/** Returns the faults that are new. Their places in the files are not compared. */
export function newFaults(before: readonly Fault[], after: readonly Fault[]): readonly Fault[] {
  const key = ({ rule, file, subject, value }: Fault): string => JSON.stringify([rule, file, subject, value]);
  const known = new Set(before.map(key));
  return after.filter((fault) => !known.has(key(fault)));
}

/** Throws `Faults` if changes of the curated files would break a rule that is not broken now. */
export function refuseBroken({ dir, texts, faults }: Workspace, changes: FileChanges): void {
  const errors = newFaults(faults, look(withChanges(texts, changes)).faults).filter(isError);
  if (errors.length > 0) throw new Faults(printFaults(errors, dir));
}

/** Throws `Faults` if a file cannot be read, because writing would lose its content. */
export function refuseUnreadable({ faults }: Pick<Workspace, "faults">): void {
  const unreadable = faults.filter(({ rule }) => rule === "schema" || rule === "json");
  if (unreadable.length === 0) return;
  const places = unreadable.map(({ file, path, tip }) => `  ${file} ${path}: ${tip}`);
  throw new Faults(`Nothing was changed, because the data has files that cannot be read:\n${places.join("\n")}`);
}
