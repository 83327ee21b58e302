import { statusesOrUnknown } from "../record/status";

/** The columns by which the tables of the charts can be sorted. A table ignores those that it does not have. */
export const chartColumns = [
  "site",
  "group",
  "place",
  "operator",
  "status",
  "stated",
  "converted",
  "per_mw",
  "basis",
  "headline",
  "stage",
  "running",
  "total",
  "sites",
  ...statusesOrUnknown,
  "operating_plan",
  "ambition",
  "parts",
  "date",
  "kind",
  "schedule",
  "count",
  "model",
  "day",
  "from",
  "to",
  "change",
  "covers",
  "by",
  "rate",
] as const;

export type ChartColumn = (typeof chartColumns)[number];

/** The order of a table of a chart. */
export type ChartOrder = { readonly column: ChartColumn; readonly descending: boolean };

/** What a row is sorted by; null where it has none. */
export type OrderKey = string | number | null;

/**
 * Returns the rows in the order of their keys. Rows without a key come last in both directions; rows with the same key
 * keep their order.
 */
export function inOrder<R>(
  rows: readonly R[],
  keyOf: (row: R) => OrderKey,
  descending: boolean,
  compareText: (a: string, b: string) => number,
): readonly R[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed
    .toSorted(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      const order = typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
      return descending ? -order : order;
    })
    .map(({ row }) => row);
}
