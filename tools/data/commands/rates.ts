import type { Command } from "commander";
import { tableFiles } from "../../validate/files";
import { Failure, Faults, Usage } from "../exit";
import type { Io } from "../io";
import { mergeRates, type Merged } from "../rates/merge";
import { readHistory } from "../rates/read-history";
import { refuseBroken, refuseUnreadable } from "../store/faults";
import { printJson } from "../store/print";
import { write } from "../store/workspace";
import { messageOf, open, textOf } from "./context";

type Options = { currency: string[]; replace: string[]; dropNote: string[]; dryRun?: boolean };

/** The longest time for a download, in ms. */
const timeLimit = 60_000;

/** Adds the command `rates`, which merges the European Central Bank's reference rates. */
export function addRates(program: Command, io: Io): void {
  const several = (value: string, before: string[]): string[] => [...before, value];
  program
    .command("rates")
    .summary("add months of the ECB's reference rates")
    .description(
      "Adds complete months from the European Central Bank's history of euro reference rates (eurofxref-hist, CSV or XML) as means of their days. Existing months are not changed. A failed download changes nothing.",
    )
    .argument("<source>", "a file, or an address that begins with http:// or https://")
    .option("--currency <code>", "a new currency for the table; can be repeated", several, [])
    .option(
      "--replace <month>",
      "a month that was filled by hand and is replaced by the bank's rates; can be repeated",
      several,
      [],
    )
    .option("--drop-note <number>", "remove a note of the table by its number, from 1", several, [])
    .option("--dry-run", "print what would change, without writing")
    .action(async (source: string, { currency, replace, dropNote, dryRun = false }: Options, command: Command) => {
      const workspace = open(command, io);
      refuseUnreadable(workspace);
      const [table] = workspace.set.rates;
      if (table === undefined) throw new Faults(`${tableFiles.rates} is missing.`);
      const merged = mergeRates(
        table.record,
        readHistory(await historyText(source, io)),
        currenciesOf(table.record.monthly, currency),
        new Set(replace),
      );
      const unknown = replace.filter((month) => !merged.altered.includes(month));
      if (unknown.length > 0)
        throw new Usage(`--replace ${unknown.join(", ")}: the history does not have this complete month`);
      const rates = { ...merged.rates, notes: notesWithout(merged.rates.notes, dropNote) };
      const changes = new Map([[tableFiles.rates, await printJson(rates)]]);
      const text = changes.get(tableFiles.rates);
      const isSame = text === workspace.texts.get(tableFiles.rates);
      refuseBroken(workspace, changes);
      if (!isSame && !dryRun) write(workspace, changes);
      io.out(report(merged, rates.notes));
      io.out(isSame ? "Nothing changed." : dryRun ? "Nothing was written." : `Wrote ${tableFiles.rates}.`);
    });
}

/** Reads a file or downloads an address. Throws `Failure` if that fails. */
async function historyText(source: string, io: Io): Promise<string> {
  if (!/^https?:\/\//.test(source)) return textOf(source);
  try {
    const response = await io.fetch(source, { signal: AbortSignal.timeout(timeLimit) });
    if (!response.ok) throw new Failure(`${source} answers ${response.status}: nothing was changed.`);
    return await response.text();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${source} could not be downloaded (${messageOf(error)}): nothing was changed.`);
  }
}

function currenciesOf(
  monthly: Readonly<Record<string, { readonly rates: object }>>,
  more: readonly string[],
): string[] {
  const wrong = more.filter((code) => !/^[A-Z]{3}$/.test(code));
  if (wrong.length > 0) throw new Usage(`--currency ${wrong.join(", ")}: an ISO 4217 code has three capitals`);
  const known = Object.values(monthly).flatMap(({ rates }) => Object.keys(rates));
  return [...new Set([...known, ...more])];
}

function notesWithout(notes: readonly string[], dropped: readonly string[]): readonly string[] {
  const wrong = dropped.filter((number) => notes[Number(number) - 1] === undefined);
  if (wrong.length > 0) throw new Usage(`--drop-note ${wrong.join(", ")}: there are ${notes.length} notes`);
  return notes.filter((_, index) => !dropped.includes(String(index + 1)));
}

function report({ added, altered, kept, differing, gaps }: Merged, notes: readonly string[]): string {
  const line = (months: readonly string[], text: string): string[] =>
    months.length === 0 ? [] : [`${text}: ${months.join(", ")}.`];
  return [
    ...line(added, "Added"),
    ...line(altered, "Altered"),
    ...line(kept, "Filled by hand, not changed (use --replace)"),
    ...line(gaps, "Skipped, because the month before is missing"),
    ...differing.map(
      ({ month, currency, has, gives }) =>
        `${month}: the table has ${currency} ${has}, the history gives ${gives}; not changed.`,
    ),
    "Notes of the table (remove outdated ones with --drop-note):",
    ...notes.map((note, index) => `  ${index + 1}. ${note}`),
  ].join("\n");
}
