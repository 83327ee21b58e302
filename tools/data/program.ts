import { Command, CommanderError } from "commander";
import { addAddClaim } from "./commands/add-claim";
import { addAddSource } from "./commands/add-source";
import { addCheck } from "./commands/check";
import { addDiff } from "./commands/diff";
import { addImport } from "./commands/import";
import { addLinks } from "./commands/links";
import { addNewSite } from "./commands/new-site";
import { addRates } from "./commands/rates";
import { addRelease } from "./commands/release";
import { addStale } from "./commands/stale";
import { addUntil } from "./commands/until";
import { exitCodeOf, exitCodes } from "./exit";
import type { Io } from "./io";

const codes = `
Exit codes:
  0    success
  1    the data has faults, or an operation was refused; nothing was written
  2    wrong use: an unknown option, a missing or invalid value
  3    a file or a download failed; nothing was written
  130  interrupted; unfinished changes were not written`;

/** Returns the command line program with all its commands. */
function program(io: Io): Command {
  const root = new Command("data")
    .usage("<command> [options]   (npm run data -- <command> [options])")
    .description("Adds to the curated record, checks it, compares it and releases it.")
    .option("--data <folder>", "the directory of the curated data", io.dir)
    .addHelpText("after", codes)
    .showHelpAfterError("Use --help for help.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });
  // Commands inherit the settings above, so they are added last.
  addImport(root, io);
  const add = root.command("add").summary("add a claim or a source").description("Adds a claim or a source.");
  addAddClaim(add, io);
  addAddSource(add, io);
  const fresh = root.command("new").summary("add a site").description("Adds a site.");
  addNewSite(fresh, io);
  addCheck(root, io);
  addDiff(root, io);
  addStale(root, io);
  addLinks(root, io);
  addRates(root, io);
  addUntil(root, io);
  addRelease(root, io);
  return root;
}

/** Runs a command and returns its exit code. `args` are the arguments after the program's name. Throws only programming errors. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    await program(io).parseAsync(args, { from: "user" });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Requested help exits with 0, help because of a missing command does not.
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    }
    const code = exitCodeOf(error);
    if (code === null || !(error instanceof Error)) throw error;
    io.err(error.message);
    return code;
  }
}
