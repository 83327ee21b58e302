import type { ReadSite } from "../headline/read-site";
import { apartStatuses, isApart, type ApartStatus } from "../record/status";

/** What is left out of a total and stated beside it: the figures of the sites of one status, in the total's own unit. */
export type Apart = { readonly status: ApartStatus; readonly value: number; readonly sites: number };

type Row = { readonly readSite: Pick<ReadSite, "status"> };

/** The rows that enter a total: those whose sites are neither paused nor cancelled. */
export function countedOf<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ readSite }) => !isApart(readSite.status));
}

/** The other rows: those of paused and cancelled sites. */
export function apartRowsOf<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ readSite }) => isApart(readSite.status));
}

/** What the other rows come to, status by status; a status of no row is absent. */
export function apartOf<R extends Row>(rows: readonly R[], valueOf: (row: R) => number): readonly Apart[] {
  return apartStatuses.flatMap((status) => {
    const own = rows.filter(({ readSite }) => readSite.status === status);
    return own.length === 0
      ? []
      : { status, value: own.reduce((sum, row) => sum + valueOf(row), 0), sites: own.length };
  });
}
