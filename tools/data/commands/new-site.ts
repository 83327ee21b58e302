import type { Command } from "commander";
import type { Ask, Io } from "../io";
import { refuseUnreadable } from "../operations/prepare";
import { claimOperations } from "../prompts/claim-form";
import type { Given } from "../prompts/form";
import { siteOperations } from "../prompts/site-form";
import { openWorkspace } from "../store/workspace";
import { open } from "./context";
import { offer } from "./offer";
import { addFormOptions, addOrganisationOptions, addSourceOptions } from "./options";

/** `new site`: a data center, and at the keyboard its claims one after the other. */
export function addNewSite(group: Command, io: Io): void {
  const several = (value: string, before: string[]): string[] => [...before, value];
  const command = group
    .command("site")
    .summary("add a data center, also one of the watchlist")
    .description(
      "Adds a data center. Asks for what no flag gives and offers what the record has: organisations, municipalities with their centre, sources. Its claims follow, at the keyboard at once, else with add claim.",
    )
    .option("--from-watchlist <id>", "the entry of the watchlist that it takes the place of")
    .option("--name <name>", "its name")
    .option("--alias <name>", "another name; may be repeated", several, [])
    .option("--country <code>", "SE, NO, FI, DK, IS, GL or FO")
    .option("--municipality <name>", "in the local spelling")
    .option("--region <name>", "in the local spelling")
    .option("--locality <name>", "where it is known")
    .option("--lat <degrees>", "WGS 84")
    .option("--lon <degrees>", "WGS 84")
    .option("--precision <precision>", "site, locality or municipality")
    .option("--operator <id or name>", "who builds and runs it")
    .option("--id <id>", "its id; else made of country, municipality and operator")
    .option("--kind <kind>", "hyperscale, colocation, ai_cloud, supercomputer or enterprise")
    .option("--parent <id>", "the campus that it is a part of")
    .option("--ai-evidence <evidence>", "stated, tenant or programme")
    .option("--ai-basis <sentence>", "why it counts")
    .option("--ai-source <id or address>", "who says that")
    .option("--notes <text>", "what a reader should know and no claim can say");
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

/** Adds claims to a site for as long as the person has one. */
async function addClaims(dir: string, id: string, ask: Ask, io: Io): Promise<void> {
  if (!(await ask.confirm(`Add a claim to ${id}?`))) return;
  const workspace = openWorkspace(dir);
  const operations = await claimOperations(workspace.draft, id, {}, ask);
  await offer(workspace, operations, id, { dryRun: false, isSure: false }, io);
  await addClaims(dir, id, ask, io);
}
