import type { Point } from "../plane/geometry";

/** The direction of each arrow key as x and y; y increases downwards. */
export const arrows = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type ArrowKey = keyof typeof arrows;

/** Returns whether the key of an event is an arrow key. */
export function isArrow(key: string): key is ArrowKey {
  return key in arrows;
}

type Mark = Point & { readonly id: string };

/**
 * Returns the mark that an arrow key moves to: the nearest within 45° of the direction of the arrow, by the distance
 * along it plus the distance across it. If there is none, it is the nearest in that half of the plane, so that a frame
 * can be left and entered again. Null if no mark is in that direction.
 */
export function neighbour(marks: readonly Mark[], from: Mark, arrow: ArrowKey): string | null {
  return nearest(marks, from, arrow, 1) ?? nearest(marks, from, arrow, Infinity);
}

/** Returns the nearest mark whose distance across the arrow is at most `spread` times its distance along it. */
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
