import type { Command } from "commander";

/** The flags of a page that the record does not have yet. */
export function addSourceOptions(command: Command): Command {
  return command
    .option("--title <text>", "new source: title of the page")
    .option("--publisher <name>", "new source: who published it")
    .option("--published <date>", "new source: when")
    .option("--language <code>", "new source: ISO 639-1")
    .option("--class <class>", "new source: primary, trade, press or aggregator")
    .option("--via <text>", "new source: through which publication it is known, where it was not opened")
    .option("--source-id <id>", "new source: its id; else made of publisher, date and title");
}

/** The flags of an organisation that the record does not have yet. */
export function addOrganisationOptions(command: Command): Command {
  return command
    .option("--organisation-name <name>", "new organisation: its name")
    .option("--organisation-id <id>", "new organisation: its id; else made of its name")
    .option("--organisation-country <code>", "new organisation: ISO 3166-1 alpha-2")
    .option("--organisation-website <address>", "new organisation: its website");
}

/** The flags of every command that asks before it writes. */
export function addFormOptions(command: Command): Command {
  return command
    .option("--yes", "ask nothing: what no flag gives is left out, or is an error")
    .option("--dry-run", "say what would change, and write nothing");
}
