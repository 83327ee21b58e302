import type { Command } from "commander";
import { interval } from "../../../src/domain/record/partial-date";
import { tableFiles } from "../../validate/files";
import { isError } from "../../validate/fault";
import { printFaults } from "../../validate/report";
import { Faults, Usage } from "../exit";
import type { Io } from "../io";
import { refuseUnreadable } from "../operations/prepare";
import { printJson } from "../store/print";
import { look, withChanges, write } from "../store/workspace";
import { open } from "./context";

/** `until`: says up to which day the working copy has been gathered. */
export function addUntil(program: Command, io: Io): void {
  program
    .command("until")
    .summary("say up to which day the record is gathered")
    .description(
      "Says up to which day the working copy is gathered, where that is later than the newest release: no statement, source, event or actual opening may be later. A release takes this day as its own.",
    )
    .argument("<day>", "YYYY-MM-DD")
    .action(async (day: string, _options: object, command: Command) => {
      if (interval(day)?.start !== day) throw new Usage(`${day}: a day is YYYY-MM-DD`);
      const workspace = open(command, io);
      refuseUnreadable(workspace);
      const newest = workspace.set.releases[0]?.record.date ?? "";
      if (day < newest) throw new Usage(`${day} is before the newest release, ${newest}`);
      const changes = new Map([[tableFiles.workingCopy, await printJson({ until: day })]]);
      const faults = look(withChanges(workspace.texts, changes)).faults.filter(isError);
      const late = faults.filter(({ rule, subject }) =>
        workspace.faults.every((known) => known.rule !== rule || known.subject !== subject),
      );
      if (late.length > 0) throw new Faults(printFaults(late, workspace.dir));
      write(workspace, changes);
      io.out(`The record is gathered up to ${day}.`);
    });
}
