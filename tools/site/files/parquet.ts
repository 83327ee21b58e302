import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import type { ColumnType, TableCell, TableColumn } from "../../../src/domain/tables/published-columns";

const types: Readonly<Record<ColumnType, BasicType>> = {
  text: "STRING",
  list: "STRING",
  link: "STRING",
  period: "STRING",
  flag: "BOOLEAN",
  whole: "INT64",
  number: "DOUBLE",
};

/** Returns a table as Parquet, in which texts stand as they are and what is not stated is null. `about` is kept in the file. */
export function parquet<R>(
  columns: readonly TableColumn<R>[],
  rows: readonly R[],
  about: Readonly<Record<string, string>>,
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, of }) => ({
      name,
      type: types[type],
      nullable: true,
      data: rows.map((row) => stored(of(row), type)),
    })),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: "Nordic AI Data Centers",
  });
  return new Uint8Array(buffer);
}

function stored(cell: TableCell, type: ColumnType): TableCell | bigint {
  if (cell === null) return null;
  if (type === "whole" && typeof cell === "number") return BigInt(Math.round(cell));
  return types[type] === "STRING" ? String(cell) : cell;
}
