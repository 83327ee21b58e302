import type { Command } from "commander";
import type { Ask, Io } from "../io";
import { refuseUnreadable } from "../store/faults";
import { claimOperations } from "../prompts/claim-form";
import type { Given } from "../prompts/form";
import { siteOperations } from "../prompts/site-form";
import { openWorkspace } from "../store/workspace";
import { open } from "./context";
import { offer } from "./write-change";
import { addFormOptions, addOrganisationOptions, addSourceOptions } from "./options";

/** Adds the command `new site`, which also asks for claims in an interactive terminal. */
export function addNewSite(group: Command, io: Io): void {
  const several = (value: string, before: string[]): string[] => [...before, value];
  const command = group
    .command("site")
    .summary("add a data center, also from the watchlist")
    .description(
      "Adds a data center. Asks for values that are not given by flags, and suggests known organisations, municipalities with their centres, and sources. In a terminal it then asks for claims.",
    )
    .option("--from-watchlist <id>", "the watchlist entry that becomes a site")
    .option("--name <name>", "its name")
    .option("--alias <name>", "another name; can be repeated", several, [])
    .option("--country <code>", "SE, NO, FI, DK, IS, GL or FO")
    .option("--municipality <name>", "in the local spelling")
    .option("--region <name>", "in the local spelling")
    .option("--locality <name>", "where it is known")
    .option("--lat <degrees>", "WGS 84")
    .option("--lon <degrees>", "WGS 84")
    .option("--precision <precision>", "site, locality or municipality")
    .option("--operator <id or name>", "who builds and runs it")
    .option("--id <id>", "its id; by default made of country, municipality and operator")
    .option("--kind <kind>", "hyperscale, colocation, ai_cloud, supercomputer or enterprise")
    .option("--parent <id>", "the campus that it is a part of")
    .option("--ai-evidence <evidence>", "stated, tenant or programme")
    .option("--ai-basis <sentence>", "why it counts")
    .option("--ai-source <id or address>", "who says that")
    .option("--notes <text>", "remarks for readers");
  addSourceOptions(command);
  addOrganisationOptions(command);
  addFormOptions(command).action(async (given: Given & { alias: string[] }, self: Command) => {
    const workspace = open(self, io);
    refuseUnreadable(workspace);
    const ask = given["yes"] === true ? null : io.ask;
    const options = { dryRun: given["dryRun"] === true, isSure: given["yes"] === true };
    const { id, operations } = await siteOperations(workspace.draft, given, given.alias, ask);
    await offer(workspace, operations, id, options, io);
    if (ask !== null && !options.dryRun) await addClaims(workspace.dir, id, ask, io);
  });
}

/** Asks for claims and adds them until the user has no more. */
async function addClaims(dir: string, id: string, ask: Ask, io: Io): Promise<void> {
  if (!(await ask.confirm(`Add a claim to ${id}?`))) return;
  const workspace = openWorkspace(dir);
  const operations = await claimOperations(workspace.draft, id, {}, ask);
  await offer(workspace, operations, id, { dryRun: false, isSure: false }, io);
  await addClaims(dir, id, ask, io);
}
