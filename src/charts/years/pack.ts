/** Something with a width on an axis, px. */
export type Extent = { readonly id: string; readonly from: number; readonly to: number };

/** Stacks spans into lanes from the bottom, in the order given: each takes the lowest lane in which it touches none; `gap` px apart. */
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
