import type { Command } from "commander";
import { fields } from "../../../src/domain/record/claim";
import { Faults, Usage } from "../exit";
import type { Io } from "../io";
import { refuseUnreadable } from "../store/faults";
import { claimOperations } from "../prompts/claim-form";
import { fill, type Given, type Question } from "../prompts/form";
import type { Draft } from "../store/layout";
import { open } from "./context";
import { offer } from "./write-change";
import { addFormOptions, addOrganisationOptions, addSourceOptions } from "./options";

/** Adds the command `add claim`. */
export function addAddClaim(group: Command, io: Io): void {
  const command = group
    .command("claim")
    .summary("add a claim to a site or a programme")
    .description(
      "Adds one statement by one source about one thing. Asks for values that are not given by flags, suggests known sources and organisations, and shows the effect on the headline values before writing.",
    )
    .option("--site <id>", "the site, or the programme")
    .option("--field <field>", `what it is about: ${fields.join(", ")}`)
    .option("--amount <number>", "investment: whole units, or as in 1.2 bn")
    .option("--currency <code>", "investment: ISO 4217")
    .option("--measure <measure>", "investment: what it pays for")
    .option("--covers-mw <number>", "investment: the megawatts that the money covers")
    .option("--converted", "investment: the publisher's own conversion")
    .option("--mw <number>", "capacity")
    .option("--basis <basis>", "capacity: which power")
    .option("--stage <stage>", "capacity, opening, accelerators, jobs: what it speaks of")
    .option("--date <date>", "opening")
    .option("--kind <kind>", "opening: planned or actual")
    .option("--value <value>", "status or PUE")
    .option("--part", "status: of an extension, a phase or a building")
    .option("--count <number>", "accelerators, jobs")
    .option("--model <name>", "accelerators")
    .option("--organisation <id or name>", "tenant, owner")
    .option("--text <text>", "energy, cooling, heat_reuse")
    .option("--m2 <number>", "site_area")
    .option("--qualifier <qualifier>", "exact, about, at_least or up_to")
    .option("--scope <text>", "what the figure covers")
    .option("--stated <date>", "when it was said")
    .option("--source <id or address>", "who says so")
    .option("--doubt <text>", "why the figure is doubtful");
  addSourceOptions(command);
  addOrganisationOptions(command);
  addFormOptions(command).action(async (given: Given, self: Command) => {
    const workspace = open(self, io);
    refuseUnreadable(workspace);
    const ask = given["yes"] === true ? null : io.ask;
    const field = given["field"];
    if (typeof field === "string" && fields.every((one) => one !== field))
      throw new Usage(`--field ${field}: there are ${fields.join(", ")}`);
    const answers = await fill([ownerQuestion(workspace.draft)], given, ask);
    const owner = answers.get("site") ?? "";
    if (!workspace.draft.sites.has(owner) && !workspace.draft.programmes.has(owner))
      throw new Faults(`There is no site or programme ${owner}.`);
    const operations = await claimOperations(workspace.draft, owner, given, ask);
    const site = workspace.draft.sites.has(owner) ? owner : null;
    await offer(workspace, operations, site, { dryRun: given["dryRun"] === true, isSure: given["yes"] === true }, io);
  });
}

function ownerQuestion({ sites, programmes }: Draft): Question {
  return {
    key: "site",
    flag: "site",
    message: "Site or programme",
    choices: () =>
      [...sites.values(), ...programmes.values()].map(({ id, name }) => ({ value: id, label: name, hint: id })),
  };
}
