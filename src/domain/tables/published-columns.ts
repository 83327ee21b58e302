/** The SPDX identifier of the licence of the data. */
export const licence = "CC-BY-4.0";

/**
 * What the cells of a column hold. `period` is an ISO date as precise as its source, so a text; `list` is a text of
 * several values with semicolons between them; `flag` is true or false.
 */
export type ColumnType = "text" | "list" | "link" | "period" | "flag" | "whole" | "number";

/** A value of a published table; null where nothing is stated, or where the column does not apply. */
export type TableCell = string | number | boolean | null;

/** A column of a published table: its name, which must not change, what its cells hold, and the cell of a row. */
export type TableColumn<R, N extends string = string> = {
  readonly name: N;
  readonly type: ColumnType;
  readonly of: (row: R) => TableCell;
  /** All values that a cell can have, where they are known. */
  readonly among?: readonly string[];
};

/** Returns a column; `among` are all values that its cells can have. */
export function column<R, N extends string>(
  name: N,
  type: ColumnType,
  of: (row: R) => TableCell | undefined,
  among?: readonly string[],
): TableColumn<R, N> {
  return { name, type, of: (row) => of(row) ?? null, ...(among && { among }) };
}

/** Returns the cells of each row, in the order of the columns. */
export function cellsOf<R>(columns: readonly TableColumn<R>[], rows: readonly R[]): readonly (readonly TableCell[])[] {
  return rows.map((row) => columns.map(({ of }) => of(row)));
}
