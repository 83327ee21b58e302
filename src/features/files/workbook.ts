import writeExcelFile, { type CellObject, type Feature, type SheetData } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import { harmless } from "../../domain/tables/harmless";
import type { ColumnType, TableCell, TableColumn } from "../../domain/tables/published-columns";

/** A cell of a sheet: a value, or a text that leads to a web address. */
export type SheetCell = TableCell | { readonly text: string; readonly url: string };

/** A sheet of a workbook. The first row and the first columns stay in sight. */
export type WorkbookSheet = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly keptColumns: number;
};

/** Returns the sheet of a table. `urlOf` returns the web address to which a cell leads, or null. */
export function tableSheet<R>(
  name: string,
  columns: readonly TableColumn<R>[],
  rows: readonly R[],
  urlOf: (column: TableColumn<R>, row: R) => string | null,
): WorkbookSheet {
  const cellOf = (column: TableColumn<R>, row: R): SheetCell => {
    const cell = column.of(row);
    const url = typeof cell === "string" ? urlOf(column, row) : null;
    return typeof cell === "string" && url !== null ? { text: cell, url } : cell;
  };
  return {
    name,
    widths: columns.map((column) => Math.max(widths[column.type], Math.min(column.name.length + 1, 24))),
    head: columns.map((column) => column.name),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
    keptColumns: 2,
  };
}

/** The width of a column by what it holds, in characters. */
const widths: Readonly<Record<ColumnType, number>> = {
  text: 18,
  list: 24,
  link: 40,
  period: 11,
  flag: 8,
  whole: 14,
  number: 12,
};

/**
 * Returns an Excel workbook (XLSX) with typed cells: numbers, true and false, days as dates. A month, a quarter or a year is
 * no day and stays a text. A text that a spreadsheet would run as a formula has an apostrophe before it.
 */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, widths: all, head, rows, keptColumns }) => ({
      sheet: name,
      data: [head.map((value): CellObject => ({ value, fontWeight: "bold" })), ...rows.map((row) => row.map(written))],
      columns: all.map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: keptColumns,
    })),
    { features: [linked(sheets)] },
  ).toBlob();
}

/** The longest text that a cell holds. */
const longest = 32_767;
const day = /^\d{4}-\d{2}-\d{2}$/;

function written(cell: SheetCell): SheetData[number][number] {
  if (cell === null || typeof cell === "boolean") return cell;
  // What is no number of a spreadsheet, such as an endless one, stays a text.
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : String(cell);
  if (typeof cell === "string" && day.test(cell) && !Number.isNaN(Date.parse(cell)) && cell >= "1900-03-01")
    return { value: new Date(cell), type: Date, format: "yyyy-mm-dd" };
  const isLink = typeof cell !== "string";
  const value = harmless(isLink ? cell.text : cell).slice(0, longest);
  if (value === "") return null;
  return isLink
    ? { value, type: String, textColor: "#1b5e9b", textDecoration: { underline: true } }
    : { value, type: String };
}

/** A web address that a spreadsheet may open; it takes 2079 characters. */
const webAddress = /^https?:\/\/\S{1,2000}$/i;

type Link = { readonly ref: string; readonly id: string; readonly url: string };

/** Returns the cells of a sheet that lead to a web address; the head is its first row. */
function linksOf({ rows }: WorkbookSheet): readonly Link[] {
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) => {
      if (cell === null || typeof cell !== "object" || !webAddress.test(cell.url)) return [];
      const ref = getCellAddress(rowIndex + 1, columnIndex);
      return { ref, id: `rIdLink${ref}`, url: cell.url };
    }),
  );
}

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Returns what makes the writer add the links of cells, which it has no option for. */
function linked(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  const links = sheets.map(linksOf);
  const markup = (sheetIndex: number, of: (link: Link) => string) => (links[sheetIndex] ?? []).map(of).join("");
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const all = markup(sheetIndex, ({ ref, id }) =>
              getSelfClosingTagMarkup("hyperlink", { ref, "r:id": id, "xmlns:r": relation }),
            );
            if (all === "") return xml;
            const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<hyperlinks>${all}</hyperlinks>`,
              order,
              "worksheet",
            );
          },
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_options, { sheetIndex }) =>
            markup(sheetIndex, ({ id, url }) =>
              getSelfClosingTagMarkup("Relationship", {
                Id: id,
                Type: `${relation}/hyperlink`,
                Target: url,
                TargetMode: "External",
              }),
            ),
        },
      },
    },
  };
}
