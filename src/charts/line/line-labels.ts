/** A label to place left of a point: the point and the width of the text, in px. */
export type Wanted = { readonly id: string; readonly x: number; readonly y: number; readonly width: number };

/**
 * A placed label: the right end and the vertical middle of its text, in px. If `fits` is false, only its number is
 * shown.
 */
export type Placed = { readonly id: string; readonly x: number; readonly y: number; readonly fits: boolean };

/** What no label may lie on, such as the line itself or a text that is already placed: a box in px. */
export type Obstacle = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** So far in px may a label reach into what it must not touch: sums of decimals are not exact. */
const slack = 0.01;

/** Distance in px between a point and the end of its label. */
const gap = 14;

/**
 * Places labels left of the points of a line that rises to the right, because the area above such a line is empty.
 * Labels are placed from the lowest to the highest, each at its own height or directly above the labels and
 * obstacles that it would overlap. A label that would begin left of `least` or leave the plot at the top does not fit.
 */
export function placeLineLabels(
  all: readonly Wanted[],
  lineHeight: number,
  least: number,
  before: readonly Obstacle[],
): readonly Placed[] {
  const obstacles = [...before];
  const half = lineHeight / 2;
  return all
    .toSorted((a, b) => b.y - a.y || b.x - a.x)
    .map(({ id, x, y: wanted, width }) => {
      const right = x - gap;
      const left = right - width;
      const touched = (at: number) =>
        obstacles.filter(
          ({ top, bottom, ...other }) =>
            other.left < right && left < other.right && top < at + half - slack && at - half + slack < bottom,
        );
      let y = wanted;
      for (let hit = touched(y); hit.length > 0; hit = touched(y)) y = Math.min(...hit.map(({ top }) => top)) - half;
      const fits = left >= least && y >= half;
      if (fits) obstacles.push({ left, right, top: y - half, bottom: y + half });
      return { id, x: right, y, fits };
    });
}

/** A point with a number on it, in px. */
export type LabelPoint = { readonly id: string; readonly x: number; readonly y: number };

/**
 * Moves overlapping numbers apart, up and to the left, where a line that rises to the right leaves space. Numbers
 * further left keep their place. `least` is the smallest distance in px between two centres.
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
