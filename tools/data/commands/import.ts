import type { Command } from "commander";
import { basename } from "node:path";
import { Faults } from "../exit";
import type { Io } from "../io";
import { csvOperations } from "../operations/read-csv";
import { operationsOf, type Step } from "../operations/read-json";
import { prepare } from "../operations/prepare";
import { releasedIds } from "../release/released-ids";
import { readFrozen } from "../release/frozen";
import type { Workspace } from "../store/workspace";
import { open, textOf } from "./context";
import { writeChange } from "./write-change";

/** Adds the command `import`, which applies operations and tables of claims. */
export function addImport(program: Command, io: Io): void {
  program
    .command("import")
    .summary("apply operations from JSON files or claims from CSV files")
    .description(
      "Applies the operations of one or more files in order. Either all of them are applied or none. A JSON file is a list of operations, a CSV file has the columns of claims.csv. Importing the same files again changes nothing. data/README.md lists the operations.",
    )
    .argument("<file...>", "JSON or CSV files")
    .option("--dry-run", "print what would change, without writing")
    .action(async (files: string[], { dryRun = false }: { dryRun?: boolean }, command: Command) => {
      const workspace = open(command, io);
      const steps = files.flatMap((name) => stepsOf(name, workspace));
      const prepared = await prepare(workspace, steps, releasedIds(readFrozen(workspace.dir)));
      writeChange(workspace, prepared, dryRun, io);
    });
}

function stepsOf(path: string, { draft }: Workspace): readonly Step[] {
  const [text, name] = [textOf(path), basename(path)];
  if (text.trim() === "") throw new Faults(`${path} is empty.`);
  return name.toLowerCase().endsWith(".csv") ? csvOperations(text, draft, name) : operationsOf(text, name);
}
