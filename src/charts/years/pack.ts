/** A span on an axis, in px. */
export type Extent = { readonly id: string; readonly from: number; readonly to: number };

/**
 * Stacks spans into lanes from the bottom in the given order. Each takes the lowest lane in which it overlaps no other,
 * at least `gap` px apart. Returns the lane by id.
 */
export function pack(spans: readonly Extent[], gap: number): ReadonlyMap<string, number> {
  const lanes: Extent[][] = [];
  const found = new Map<string, number>();
  for (const span of spans) {
    const free = lanes.findIndex((lane) =>
      lane.every((other) => span.from >= other.to + gap || span.to + gap <= other.from),
    );
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push(span);
    found.set(span.id, lane);
  }
  return found;
}
