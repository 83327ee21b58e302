import { parse } from "csv-parse/sync";
import { claimTable, type ClaimTableColumn } from "../../../src/domain/tables/claim-table";
import { harmed } from "../../../src/domain/tables/harmless";
import type { Source } from "../../../src/domain/record/source";
import { Faults } from "../exit";
import type { Draft } from "../store/layout";
import type { Step } from "./read-json";
import type { Operation } from "./schema";

/** The cells of a row by column. Empty cells are absent. */
type Row = ReadonlyMap<string, string>;

/** The columns of the published table, and `language` for new sources. */
const columns: readonly string[] = [...claimTable.map(({ name }) => name), "language"];

/** The columns that are keys of a claim. */
const claimColumns: readonly ClaimTableColumn[] = [
  "id",
  "field",
  "amount",
  "currency",
  "measure",
  "mw",
  "basis",
  "stage",
  "date",
  "kind",
  "value",
  "count",
  "model",
  "organisation",
  "text",
  "m2",
  "qualifier",
  "scope",
  "stated",
  "source",
  "covers_mw",
  "part",
  "doubt",
  "converted",
];
const numeric: ReadonlySet<string> = new Set(["amount", "mw", "count", "m2", "covers_mw"]);
const flags: ReadonlySet<string> = new Set(["part", "converted"]);

/** The columns that describe the source of a claim. */
const sourceColumns = ["publisher", "class", "title", "url", "published", "via"] as const;

/**
 * Returns the operations for a table of claims: one claim per row, and the sources that are new. A row must agree with
 * the record on its site and its source. Throws `Faults` if the table cannot be read.
 */
export function csvOperations(text: string, draft: Draft, file: string): readonly Step[] {
  const added = new Map<string, Operation>();
  return rowsOf(text).flatMap((row, index): Step[] => {
    const place = `${file} line ${index + 2}`;
    const reasons = [...contradictions(row, draft), ...unreadable(row)];
    const source = row.get("source") ?? "";
    const isNew = source !== "" && !draft.sources.has(source);
    const [fresh, earlier] = [isNew ? sourceOf(row, source) : null, added.get(source)];
    if (fresh !== null && earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(fresh))
      reasons.push(`the source ${source} has different details in an earlier line`);
    if (reasons.length > 0) return [{ place, name: "a claim", refusal: reasons.join("; ") }];
    if (fresh !== null) added.set(source, fresh);
    return [
      ...(fresh !== null && earlier === undefined ? [{ place, operation: fresh }] : []),
      { place, operation: { op: "add_claim", ...ownerOf(row, draft), claim: claimOf(row) } },
    ];
  });
}

function rowsOf(text: string): readonly Row[] {
  const [head = [], ...lines] = cells(text);
  const unknown = head.filter((column) => !columns.includes(column));
  const lacking = ["site", "field", "qualifier", "scope", "source"].filter((column) => !head.includes(column));
  if (unknown.length > 0) throw new Faults(`The table has unknown columns: ${unknown.join(", ")}.`);
  if (lacking.length > 0) throw new Faults(`The table has missing columns: ${lacking.join(", ")}.`);
  return lines.map(
    (line) =>
      new Map(
        head.flatMap((column, index): [string, string][] => {
          const cell = harmed(line[index] ?? "");
          return cell === "" ? [] : [[column, cell]];
        }),
      ),
  );
}

function cells(text: string): string[][] {
  const [head = ""] = text.split("\n", 1);
  // Spreadsheets in many countries write semicolons.
  const delimiter = head.includes(";") && !head.includes(",") ? ";" : head.includes("\t") ? "\t" : ",";
  try {
    return parse(text, { bom: true, delimiter, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new Faults(`The table cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function ownerOf(row: Row, { programmes }: Draft): { readonly site: string } | { readonly programme: string } {
  const id = row.get("site") ?? "";
  return programmes.has(id) ? { programme: id } : { site: id };
}

/** Returns the claim of a row. Empty keys that can be null are null. */
function claimOf(row: Row): Record<string, unknown> {
  const keys = claimColumns.flatMap((column): [string, unknown][] => {
    const cell = row.get(column);
    if (cell === undefined) return [];
    if (flags.has(column)) return [[column, true]];
    return [[column, isNumber(column, row) ? Number(cell) : cell]];
  });
  const model = row.get("field") === "accelerators" && !row.has("model") ? [["model", null] as const] : [];
  return Object.fromEntries([...model, ["stated", null], ...keys]);
}

/** Returns whether a cell of a row is a number: a `value` is one for PUE alone. */
function isNumber(column: string, row: Row): boolean {
  return numeric.has(column) || (column === "value" && row.get("field") === "pue");
}

/** Returns the cells that are not valid numbers or flags. */
function unreadable(row: Row): string[] {
  return [...row].flatMap(([column, cell]) => {
    if (isNumber(column, row) && !/^-?\d+(\.\d+)?$/.test(cell))
      return [`${column} (${cell}): a number has digits and a decimal point only`];
    return flags.has(column) && cell !== "true" ? [`${column} (${cell}): the only value is true`] : [];
  });
}

/** Returns the cells that contradict the record on the site, the organisation or the source. */
function contradictions(row: Row, draft: Draft): string[] {
  const site = draft.sites.get(row.get("site") ?? "");
  const source = draft.sources.get(row.get("source") ?? "");
  const organisation = draft.organisations.get(row.get("organisation") ?? "");
  const told = (column: string, recorded: string | null | undefined, of: string): string[] => {
    const cell = row.get(column);
    return cell === undefined || cell === recorded
      ? []
      : [`${column} of ${of} is ${recorded ?? "not stated"}, not ${cell}`];
  };
  return [
    ...(site === undefined
      ? []
      : [...told("site_name", site.name, site.id), ...told("country", site.country, site.id)]),
    ...(organisation === undefined ? [] : told("organisation_name", organisation.name, organisation.id)),
    ...(source === undefined ? [] : sourceColumns.flatMap((column) => told(column, source[column], source.id))),
    ...(source === undefined ? [] : told("language", source.language, source.id)),
  ];
}

function sourceOf(row: Row, id: string): Operation {
  const keys = [
    "title",
    "publisher",
    "url",
    "published",
    "language",
    "class",
    "via",
  ] as const satisfies readonly (keyof Source)[];
  const given = keys.flatMap((key): [string, string][] => {
    const cell = row.get(key);
    return cell === undefined ? [] : [[key, cell]];
  });
  return { op: "add_source", id, source: Object.fromEntries([["published", null], ...given]) };
}
