import type { Command } from "commander";

/** Adds the flags for a new source. */
export function addSourceOptions(command: Command): Command {
  return command
    .option("--title <text>", "new source: title of the page")
    .option("--publisher <name>", "new source: who published it")
    .option("--published <date>", "new source: when")
    .option("--language <code>", "new source: ISO 639-1")
    .option("--class <class>", "new source: primary, trade, press or aggregator")
    .option("--via <text>", "new source: the publication that cites it, if the page itself was not opened")
    .option("--source-id <id>", "new source: its id; by default made of publisher, date and title");
}

/** Adds the flags for a new organisation. */
export function addOrganisationOptions(command: Command): Command {
  return command
    .option("--organisation-name <name>", "new organisation: its name")
    .option("--organisation-id <id>", "new organisation: its id; by default made of its name")
    .option("--organisation-country <code>", "new organisation: ISO 3166-1 alpha-2")
    .option("--organisation-website <address>", "new organisation: its website");
}

/** Adds the flags of commands that ask questions. */
export function addFormOptions(command: Command): Command {
  return command
    .option("--yes", "do not ask: values without a flag are omitted or an error")
    .option("--dry-run", "print what would change, without writing");
}
