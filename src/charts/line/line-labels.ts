/** A label that wants to stand left of a point, px; `width` of its text. */
export type Wanted = { readonly id: string; readonly x: number; readonly y: number; readonly width: number };

/** Where it stands: the end of its text and its middle. `fits` false: only its number has room. */
export type Placed = { readonly id: string; readonly x: number; readonly y: number; readonly fits: boolean };

/** Words that stand already, px: from `left` to `right`, about the height `y`. */
type Standing = { readonly left: number; readonly right: number; readonly y: number };

/** Between a point and the end of its label, px. */
const gap = 14;

/**
 * Places labels left of the points of a line that rises to the right, where it leaves the ground free: from the lowest
 * one up, each at its own height or just above those and the `ticks` that it would touch. One that would begin left of
 * `least` or leave the plot at the top is left out.
 */
export function placeLineLabels(
  all: readonly Wanted[],
  lineHeight: number,
  least: number,
  ticks: readonly Standing[],
): readonly Placed[] {
  const standing = [...ticks];
  return all
    .toSorted((a, b) => b.y - a.y || b.x - a.x)
    .map(({ id, x, y: wanted, width }) => {
      const right = x - gap;
      const left = right - width;
      const touched = (at: number) =>
        standing.filter((other) => other.left < right && left < other.right && Math.abs(other.y - at) < lineHeight);
      let y = wanted;
      for (let hit = touched(y); hit.length > 0; hit = touched(y))
        y = Math.min(...hit.map((other) => other.y)) - lineHeight;
      const fits = left >= least && y >= lineHeight / 2;
      if (fits) standing.push({ left, right, y });
      return { id, x: right, y, fits };
    });
}

/** A point with a number on it, px. */
export type LabelPoint = { readonly id: string; readonly x: number; readonly y: number };

/**
 * Moves numbers apart that would lie on one another, each up and to the left of its point, where a line that rises to
 * the right leaves the ground free: the ones further left stay. `least` is the smallest distance of two middles, px.
 */
export function apart(points: readonly LabelPoint[], least: number): ReadonlyMap<string, LabelPoint> {
  const placed = new Map<string, LabelPoint>();
  for (const point of points.toSorted((a, b) => a.x - b.x || b.y - a.y)) {
    let { x, y } = point;
    while ([...placed.values()].some((other) => Math.hypot(other.x - x, other.y - y) < least)) {
      x -= least / 8;
      y -= least / 4;
    }
    placed.set(point.id, { id: point.id, x, y });
  }
  return placed;
}
