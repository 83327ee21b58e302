import type { Command } from "commander";
import type { Io } from "../io";
import { refuseUnreadable } from "../store/faults";
import { fill, type Given } from "../prompts/form";
import { chooseSource, sourceQuestion } from "../prompts/source-form";
import { open } from "./context";
import { offer } from "./write-change";
import { addFormOptions, addSourceOptions } from "./options";

/** Adds the command `add source`. */
export function addAddSource(group: Command, io: Io): void {
  const command = group
    .command("source")
    .summary("add a page that claims can rest on")
    .description(
      "Adds a cited page, unless the record already has its address. Until a claim uses the source, check prints a warning.",
    )
    .option("--url <address>", "the page");
  addSourceOptions(command);
  addFormOptions(command).action(async (given: Given, self: Command) => {
    const workspace = open(self, io);
    refuseUnreadable(workspace);
    const ask = given["yes"] === true ? null : io.ask;
    const answers = await fill([sourceQuestion(workspace.draft, "url", "url", "The page")], given, ask);
    const { id, operations } = await chooseSource(workspace.draft, answers.get("url") ?? "", given, ask);
    if (operations.length === 0) {
      io.out(`The record already has this page: ${id}. Nothing was written.`);
      return;
    }
    await offer(workspace, operations, null, { dryRun: given["dryRun"] === true, isSure: given["yes"] === true }, io);
    io.out(`The source is ${id}.`);
  });
}
