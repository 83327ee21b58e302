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
  0    done, or nothing to do
  1    the data has faults, or an operation was refused; nothing was written
  2    called wrongly: an unknown option, a missing or malformed value
  3    something outside failed: a file, a download; nothing was written
  130  interrupted; what was not finished was not written`;

/** The curators' program. */
function program(io: Io): Command {
  const root = new Command("data")
    .usage("<command> [options]   (npm run data -- <command> [options])")
    .description("Keeps the curated record: adds to it, checks it, compares it and releases it.")
    .option("--data <folder>", "the folder of the curated data", io.dir)
    .addHelpText("after", codes)
    .showHelpAfterError("--help says how it is used.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });
  // Set before any command is added: each takes over how its program ends and prints.
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

/** Runs a command with the arguments that follow the program's name, and returns its exit code. Throws only faults of its own. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    await program(io).parseAsync(args, { from: "user" });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for is a success; help for want of a command is not.
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    }
    const code = exitCodeOf(error);
    if (code === null || !(error instanceof Error)) throw error;
    io.err(error.message);
    return code;
  }
}
