import { choosableColumns, type ChoosableColumn } from "./list-columns";

/** The columns without one of them, or with one more: behind the last of those that come before it by default. */
export function toggledColumn(
  columns: readonly ChoosableColumn[],
  column: ChoosableColumn,
): readonly ChoosableColumn[] {
  if (columns.includes(column)) return columns.filter((other) => other !== column);
  const before = new Set(choosableColumns.slice(0, choosableColumns.indexOf(column)));
  const place = columns.findLastIndex((other) => before.has(other)) + 1;
  return columns.toSpliced(place, 0, column);
}
