import { groupKey, groupOrder, type Grouping } from "../selection/grouping";
import type { YearRange } from "../selection/filters";
import { countedOf } from "../series/apart";
import { totalOf, type CapacityRow } from "../series/capacity";

/** A column of the table of opening years: the years of the first capacity, or null for sites without such a date. */
export type YearSpan = YearRange | null;

/** MW with the number of their sites; `mw` is null where no site stands, which is not zero. */
export type YearCell = { readonly mw: number | null; readonly sites: number };

/** A group with its MW in each column and together. */
export type YearRow = { readonly key: string | null; readonly cells: readonly YearCell[]; readonly together: YearCell };

/** The capacity of one basis by group and by the year in which the first capacity opens. */
export type CapacityYears = {
  readonly columns: readonly YearSpan[];
  readonly rows: readonly YearRow[];
  /** All groups together. */
  readonly all: YearRow;
  /** The sites without such a date of which a part is dated. */
  readonly partDated: YearCell;
};

/**
 * Returns the MW of one basis by group and opening year, without paused and cancelled sites. The whole plan of a site
 * counts in the year that the date of its first capacity names. Years more than one before `year` share a
 * column.
 */
export function capacityYears(all: readonly CapacityRow[], by: Grouping, year: number): CapacityYears {
  const rows = countedOf(all);
  const yearOf = ({ readSite }: CapacityRow) => {
    const key = groupKey(readSite, "year");
    return key === null ? null : Number(key);
  };
  const stated = rows.flatMap((row) => yearOf(row) ?? []);
  const last = Math.max(year, ...stated);
  const single = Array.from({ length: last - year + 2 }, (_, index) => year - 1 + index);
  const columns: readonly YearSpan[] = [
    ...(stated.some((one) => one < year - 1) ? [{ from: null, to: year - 2 }] : []),
    ...single.map((one) => ({ from: one, to: one })),
    ...(rows.some((row) => yearOf(row) === null) ? [null] : []),
  ];
  const rowOf = (key: string | null, own: readonly CapacityRow[]): YearRow => ({
    key,
    cells: columns.map((column) => cellOf(own.filter((row) => isIn(column, yearOf(row))))),
    together: cellOf(own),
  });
  const keys = [...new Set(rows.map(({ readSite }) => groupKey(readSite, by)))];
  const groups = keys.map((key) =>
    rowOf(
      key,
      rows.filter(({ readSite }) => groupKey(readSite, by) === key),
    ),
  );
  return {
    columns,
    partDated: cellOf(rows.filter(({ readSite }) => readSite.opening?.part === true)),
    rows: groups.toSorted((a, b) => groupOrder(by, a.key, b.key) || (b.together.mw ?? 0) - (a.together.mw ?? 0)),
    all: rowOf(null, rows),
  };
}

function isIn(column: YearSpan, year: number | null): boolean {
  if (column === null || year === null) return column === year;
  return (column.from ?? year) <= year && year <= (column.to ?? year);
}

function cellOf(rows: readonly CapacityRow[]): YearCell {
  const { mw, sites } = totalOf(rows);
  return { mw, sites };
}
