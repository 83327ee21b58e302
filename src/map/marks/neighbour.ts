import type { Point } from "../plane/geometry";

export const arrows = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type ArrowKey = keyof typeof arrows;

export function isArrow(key: string): key is ArrowKey {
  return key in arrows;
}

type Mark = Point & { readonly id: string };

/**
 * The mark that an arrow key leads to: the nearest in the quarter towards which the arrow points, a mark off the line counting as further;
 * where the quarter is empty, the nearest in the whole half, so that a way out of a frame is also a way in. Null where nothing lies that way.
 */
export function neighbour(marks: readonly Mark[], from: Mark, arrow: ArrowKey): string | null {
  return nearest(marks, from, arrow, 1) ?? nearest(marks, from, arrow, Infinity);
}

/** The nearest mark that is at most `spread` times as far across as along the arrow's way. */
function nearest(marks: readonly Mark[], from: Mark, arrow: ArrowKey, spread: number): string | null {
  const [x, y] = arrows[arrow];
  let best: { id: string; cost: number } | null = null;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const along = dx * x + dy * y;
    const across = Math.abs(dx * y) + Math.abs(dy * x);
    if (mark.id === from.id || along <= 0 || across > along * spread) continue;
    const cost = along + across;
    if (!best || cost < best.cost) best = { id: mark.id, cost };
  }
  return best?.id ?? null;
}
