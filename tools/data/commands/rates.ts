import type { Command } from "commander";
import { tableFiles } from "../../validate/files";
import { isError } from "../../validate/fault";
import { printFaults } from "../../validate/report";
import { Failure, Faults, Usage } from "../exit";
import type { Io } from "../io";
import { refuseUnreadable } from "../operations/prepare";
import { mergeRates, type Merged } from "../rates/merge";
import { readHistory } from "../rates/read-history";
import { printJson } from "../store/print";
import { look, withChanges, write } from "../store/workspace";
import { messageOf, open, textOf } from "./context";

type Options = { currency: string[]; replace: string[]; dropNote: string[]; dryRun?: boolean };

/** How long a download may take, ms. */
const patience = 60_000;

/** `rates`: takes over the month means of the European Central Bank's reference rates. */
export function addRates(program: Command, io: Io): void {
  const several = (value: string, before: string[]): string[] => [...before, value];
  program
    .command("rates")
    .summary("take over months of the ECB's reference rates")
    .description(
      "Takes over the months that are over from the European Central Bank's history of euro reference rates (eurofxref-hist, CSV or XML), as means of their days. Months that the table has stay as they are. A failed download changes nothing.",
    )
    .argument("<source>", "a file, or an address that begins with http:// or https://")
    .option("--currency <code>", "a currency that the table does not have yet; may be repeated", several, [])
    .option("--replace <month>", "a month that was filled by hand and is now the bank's; may be repeated", several, [])
    .option("--drop-note <number>", "drop a note of the table that is no longer true, counted from 1", several, [])
    .option("--dry-run", "say what would change, and write nothing")
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
      if (unknown.length > 0) throw new Usage(`--replace ${unknown.join(", ")}: the history has no such whole month`);
      const rates = { ...merged.rates, notes: notesWithout(merged.rates.notes, dropNote) };
      const changes = new Map([[tableFiles.rates, await printJson(rates)]]);
      const text = changes.get(tableFiles.rates);
      const isSame = text === workspace.texts.get(tableFiles.rates);
      const before = new Set(workspace.faults.filter(isError).map(({ rule, subject }) => `${rule} ${subject}`));
      const faults = look(withChanges(workspace.texts, changes)).faults.filter(
        (fault) => isError(fault) && !before.has(`${fault.rule} ${fault.subject}`),
      );
      if (faults.length > 0) throw new Faults(printFaults(faults, workspace.dir));
      if (!isSame && !dryRun) write(workspace, changes);
      io.out(report(merged, rates.notes));
      io.out(isSame ? "Nothing changed." : dryRun ? "Nothing was written." : `Wrote ${tableFiles.rates}.`);
    });
}

/** The text of a file or of what an address answers. Throws `Failure` where it is not to be had. */
async function historyText(source: string, io: Io): Promise<string> {
  if (!/^https?:\/\//.test(source)) return textOf(source);
  try {
    const response = await io.fetch(source, { signal: AbortSignal.timeout(patience) });
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
    ...line(kept, "Filled by hand and left so (--replace takes the bank's)"),
    ...line(gaps, "Left out, since the month before is missing"),
    ...differing.map(
      ({ month, currency, has, gives }) =>
        `${month}: the table has ${currency} ${has}, the history gives ${gives}; left as it is.`,
    ),
    "The notes of the table; --drop-note takes one away that is no longer true:",
    ...notes.map((note, index) => `  ${index + 1}. ${note}`),
  ].join("\n");
}
