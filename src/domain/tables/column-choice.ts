import { choosableColumns, type ChoosableColumn } from "./list-columns";

/** Returns the columns with one removed, or with one added after the last of those that precede it by default. */
export function toggledColumn(
  columns: readonly ChoosableColumn[],
  column: ChoosableColumn,
): readonly ChoosableColumn[] {
  if (columns.includes(column)) return columns.filter((other) => other !== column);
  const before = new Set(choosableColumns.slice(0, choosableColumns.indexOf(column)));
  const place = columns.findLastIndex((other) => before.has(other)) + 1;
  return columns.toSpliced(place, 0, column);
}
