/** The middle of some measurements with their range. */
export type Range = { readonly median: number; readonly least: number; readonly most: number; readonly count: number };

/** Returns the median and the range; null where nothing was measured. */
export function rangeOf(values: readonly (number | null)[]): Range | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (least === undefined || most === undefined || low === undefined || high === undefined) return null;
  return { median: (low + high) / 2, least, most, count: sorted.length };
}

/** Returns how many times a median is another; null where one is missing or 0. */
export function ratio(one: Range | null | undefined, other: Range | null | undefined): number | null {
  return one && other && other.median > 0 ? one.median / other.median : null;
}
