import type { ReadSite } from "../headline/read-site";
import { apartStatuses, isApart, type ApartStatus } from "../record/status";

/** The figures of the sites of one status that a total excludes, in the unit of the total. */
export type Apart = { readonly status: ApartStatus; readonly value: number; readonly sites: number };

type Row = { readonly readSite: Pick<ReadSite, "status"> };

/** Returns the rows that count in a total: those of sites that are neither paused nor cancelled. */
export function countedOf<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ readSite }) => !isApart(readSite.status));
}

/** Returns the rows of paused and cancelled sites, which do not count in a total. */
export function apartRowsOf<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ readSite }) => isApart(readSite.status));
}

/** Returns the sum of the excluded rows for each status, in the unit of `valueOf`. A status without rows is absent. */
export function apartOf<R extends Row>(rows: readonly R[], valueOf: (row: R) => number): readonly Apart[] {
  return apartStatuses.flatMap((status) => {
    const own = rows.filter(({ readSite }) => readSite.status === status);
    return own.length === 0
      ? []
      : { status, value: own.reduce((sum, row) => sum + valueOf(row), 0), sites: own.length };
  });
}
