// The library's build without Node's Buffer, so that the page and the build of the site write the same text.
import { stringify } from "csv-stringify/browser/esm/sync";
import { harmless } from "../../domain/tables/harmless";
import { cellsOf, type TableColumn } from "../../domain/tables/published-columns";

/**
 * Returns a table as CSV (RFC 4180), the names of the columns first. A cell that is not stated is empty; a text that a
 * spreadsheet would run as a formula has an apostrophe before it.
 */
export function csvText<R>(columns: readonly TableColumn<R>[], rows: readonly R[]): string {
  const lines = cellsOf(columns, rows).map((cells) =>
    cells.map((cell) => (typeof cell === "string" ? harmless(cell) : cell)),
  );
  return stringify([columns.map(({ name }) => name), ...lines], {
    record_delimiter: "windows",
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
