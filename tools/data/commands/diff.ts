import type { Command } from "commander";
import { changesBetween } from "../../../src/domain/changes/changes";
import { chartChanges } from "../../../src/domain/changes/chart-changes";
import type { Selects } from "../../../src/domain/changes/total-changes";
import { date } from "../../../src/words/format/date";
import { readFrozen } from "../release/frozen";
import { frozenCalled, releasedEdition, workingEdition } from "../release/editions";
import { refuseUnreadable } from "../store/faults";
import { chartsText, diffText } from "../report/diff-text";
import { listsText } from "../report/lists-text";
import type { Io } from "../io";
import { open } from "./context";

/** Adds the command `diff`, which compares the working copy with a release. */
export function addDiff(program: Command, io: Io): void {
  program
    .command("diff")
    .summary("compare the working copy with a release")
    .description(
      "Compares the working copy with a release, by default the newest: sites, headline values with both claims and the deciding step, claims that change nothing, totals to the cent with their causes, and the charts that look different.",
    )
    .option("--against <version>", "the release to compare with, such as 2026.11.1")
    .option("--site <id>", "only this site")
    .action(({ against, site }: { against?: string; site?: string }, command: Command) => {
      const workspace = open(command, io);
      refuseUnreadable(workspace);
      const { version, release } = frozenCalled(readFrozen(workspace.dir), against);
      const { edition, lists } = releasedEdition(release);
      const working = workingEdition(workspace.set);
      const selects: Selects = ({ site: one }) => site === undefined || one.id === site;
      const changes = changesBetween(edition, working, selects);
      io.out(`Against release ${version} of ${date(edition.dataset.release.date)}:\n`);
      const text = [
        diffText(changes, { before: lists, after: workspace.draft }),
        chartsText(chartChanges(edition, working, selects)),
        ...(site === undefined ? [listsText(lists, workspace.draft)] : []),
      ].filter((part) => part !== "");
      io.out(text.length === 0 ? "There are no differences." : text.join("\n\n"));
    });
}
