import type { Command } from "commander";
import { interval } from "../../../src/domain/record/partial-date";
import { tableFiles } from "../../validate/files";
import { Usage } from "../exit";
import type { Io } from "../io";
import { refuseBroken, refuseUnreadable } from "../store/faults";
import { printJson } from "../store/print";
import { write } from "../store/workspace";
import { open } from "./context";

/** Adds the command `until`, which sets the day of the working copy. */
export function addUntil(program: Command, io: Io): void {
  program
    .command("until")
    .summary("set the day up to which the data is gathered")
    .description(
      "Sets the day up to which the working copy is gathered, if that is later than the newest release. Statements, sources, events and actual openings cannot be later. The next release gets this date.",
    )
    .argument("<day>", "YYYY-MM-DD")
    .action(async (day: string, _options: object, command: Command) => {
      if (interval(day)?.start !== day) throw new Usage(`${day}: a day is YYYY-MM-DD`);
      const workspace = open(command, io);
      refuseUnreadable(workspace);
      const newest = workspace.set.releases[0]?.record.date ?? "";
      if (day < newest) throw new Usage(`${day} is before the newest release, ${newest}`);
      const changes = new Map([[tableFiles.workingCopy, await printJson({ until: day })]]);
      refuseBroken(workspace, changes);
      write(workspace, changes);
      io.out(`The data is gathered up to ${day}.`);
    });
}
