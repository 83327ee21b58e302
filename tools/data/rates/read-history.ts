import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import * as v from "valibot";
import { Faults } from "../exit";

/** The reference rates of one day, in units of each currency for one euro. */
export type RateDay = { readonly day: string; readonly rates: ReadonlyMap<string, number> };

/**
 * Returns the days of the European Central Bank's history of euro reference rates, oldest first. Reads its CSV (`Date,USD,…`) and
 * its XML (`<Cube time="…"><Cube currency="…" rate="…"/>`). Missing rates are absent. Throws `Faults` if the text is
 * neither.
 */
export function readHistory(text: string): readonly RateDay[] {
  const days = text.trimStart().startsWith("<") ? fromXml(text) : fromCsv(text);
  const seen = new Set<string>();
  for (const { day, rates } of days) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Faults(`${day} is not a day of the history.`);
    if (seen.has(day)) throw new Faults(`${day} stands twice in the history.`);
    seen.add(day);
    for (const [currency, rate] of rates)
      if (!/^[A-Z]{3}$/.test(currency) || !(rate > 0) || !Number.isFinite(rate))
        throw new Faults(`${day}: ${currency} ${rate} is not a rate.`);
  }
  if (days.length === 0) throw new Faults("The history has no days.");
  return days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function fromCsv(text: string): readonly RateDay[] {
  const [head = [], ...lines] = csvCells(text);
  if (head[0] !== "Date") throw new Faults("This is not the history of reference rates: its first column is not Date.");
  return lines.map(([day = "", ...cells]) => ({
    day,
    rates: new Map(
      cells.flatMap((cell, index): [string, number][] => {
        const currency = head[index + 1] ?? "";
        // Each line ends with a comma, and a missing rate is written N/A.
        return currency === "" || cell === "" || cell === "N/A" ? [] : [[currency, Number(cell)]];
      }),
    ),
  }));
}

function csvCells(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true });
  } catch (error) {
    throw new Faults(`The history cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const rateSchema = v.object({ currency: v.string(), rate: v.string() });
const daySchema = v.object({ time: v.string(), Cube: v.array(rateSchema) });
const envelopeSchema = v.object({ Envelope: v.object({ Cube: v.array(v.object({ Cube: v.array(daySchema) })) }) });

function fromXml(text: string): readonly RateDay[] {
  const result = v.safeParse(envelopeSchema, parsedXml(text));
  if (!result.success) throw new Faults("This is not the history of reference rates: its XML has another form.");
  return result.output.Envelope.Cube.flatMap(({ Cube: days }) =>
    days.map(({ time, Cube: rates }) => ({
      day: time,
      rates: new Map(rates.map(({ currency, rate }) => [currency, Number(rate)])),
    })),
  );
}

function parsedXml(text: string): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseAttributeValue: false,
    removeNSPrefix: true,
    isArray: (name) => name === "Cube",
  });
  try {
    return parser.parse(text, true);
  } catch (error) {
    throw new Faults(`The history cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
