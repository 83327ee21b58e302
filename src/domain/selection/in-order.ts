/** The key of a row that states a value which cannot be compared with others, such as an amount without a rate. */
export const incomparable = Symbol("stated, but not comparable");

/** What a row is sorted by; null where it has nothing to sort by. */
export type OrderKey = string | number | typeof incomparable | null;

type CompareText = (a: string, b: string) => number;

/**
 * Compares two keys. In both directions what cannot be compared comes after what can, and null, which is "not stated", last; two of a
 * kind are equal.
 */
export function compareKeys(a: OrderKey, b: OrderKey, descending: boolean, compareText: CompareText): number {
  if (!isComparable(a) || !isComparable(b)) return rank(a) - rank(b);
  const order = typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
  return descending ? -order : order;
}

/** Returns the rows in the order of their keys; rows with the same key keep their order. */
export function inOrder<R>(
  rows: readonly R[],
  keyOf: (row: R) => OrderKey,
  descending: boolean,
  compareText: CompareText,
): readonly R[] {
  return rows
    .map((row): { readonly row: R; readonly key: OrderKey } => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => compareKeys(a.key, b.key, descending, compareText))
    .map(({ row }) => row);
}

function isComparable(key: OrderKey): key is string | number {
  return typeof key === "string" || typeof key === "number";
}

function rank(key: OrderKey): number {
  return isComparable(key) ? 0 : key === incomparable ? 1 : 2;
}
