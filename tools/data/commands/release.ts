import type { Command } from "commander";
import { interval } from "../../../src/domain/record/partial-date";
import { isError } from "../../validate/fault";
import { printCounts, printFaults } from "../../validate/report";
import { ownDay } from "../../validate/record-set";
import { Faults, Usage } from "../exit";
import type { Io } from "../io";
import { isUnchanged, nextVersion, releaseFiles } from "../release/freeze";
import { readFrozen } from "../release/frozen";
import { look, withChanges, write, type Workspace } from "../store/workspace";
import { open } from "./context";

type Options = { date?: string; note?: string; dryRun?: boolean };

/** Adds the command `release`, which stores the working copy as a new version. */
export function addRelease(program: Command, io: Io): void {
  program
    .command("release")
    .summary("store the record as the next release")
    .description(
      "Checks all rules and stores the whole record as the next version (year.month.number) in releases/, with its headlines and totals. Refused if the record has faults or is equal to the newest release.",
    )
    .option(
      "--date <day>",
      "the day up to which the data is gathered, YYYY-MM-DD; by default the day of the working copy",
    )
    .option("--note <text>", "what changed, in a sentence")
    .option("--dry-run", "print what would be released, without writing")
    .action(async ({ date, note, dryRun = false }: Options, command: Command) => {
      const workspace = open(command, io);
      const day = dayOf(workspace, date);
      if (note === undefined || note.trim() === "") throw new Usage("--note is missing: what changed, in a sentence");
      const frozen = readFrozen(workspace.dir);
      const [newest] = workspace.set.releases;
      if (newest !== undefined) refuseUnchanged(workspace, newest.record, frozen);
      const release = { version: nextVersion(day, [...frozen.keys()]), date: day, note: note.trim() };
      const changes = await releaseFiles(workspace.set, release);
      const texts = new Map([...changes].filter(([file]) => !file.startsWith("releases/")));
      const faults = look(withChanges(workspace.texts, texts)).faults.filter(isError);
      if (faults.length > 0) throw new Faults(`${printFaults(faults, workspace.dir)}\n\nNothing was released.`);
      if (!dryRun) write(workspace, changes);
      io.out(`${dryRun ? "Would release" : "Released"} ${release.version} of ${day}: ${printCounts(workspace.set)}.`);
    });
}

function dayOf({ set }: Workspace, given: string | undefined): string {
  const day = given ?? ownDay(set);
  const newest = set.releases[0]?.record.date ?? "";
  if (day === null || interval(day)?.start !== day) throw new Usage(`--date ${day ?? ""}: a day is YYYY-MM-DD`);
  if (day < newest) throw new Usage(`--date ${day} is before the newest release, ${newest}`);
  return day;
}

function refuseUnchanged(
  { set }: Workspace,
  newest: Parameters<typeof isUnchanged>[1],
  frozen: ReturnType<typeof readFrozen>,
): void {
  const kept = frozen.get(newest.version);
  if (kept === undefined)
    throw new Faults(`releases.json lists ${newest.version}, but releases/${newest.version}.json is missing.`);
  if (isUnchanged(set, newest, kept))
    throw new Faults(`Nothing was released: release ${newest.version} has the same content.`);
}
