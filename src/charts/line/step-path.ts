import type { Obstacle } from "./line-labels";

/** A value that holds from a time (a year with fraction) until the next point; null if there is no value. */
export type LinePoint = {
  readonly at: number;
  readonly value: number | null;
  /** The part of the step, at its end, that comes from undated claims and is drawn dotted. */
  readonly undated: number;
};

/**
 * Returns the SVG path of the line: horizontal until the next point, then vertical, with a gap where there is no value.
 */
export function pathOf(
  points: readonly LinePoint[],
  x: (at: number) => number,
  y: (value: number) => number,
  end: number,
): string {
  return points
    .map(({ at, value, undated }, index) => {
      if (value === null) return "";
      const before = points[index - 1]?.value ?? 0;
      const until = points[index + 1]?.at ?? end;
      return `M${x(at)} ${y(before)}V${y(value - undated)}M${x(at)} ${y(value)}H${x(until)}`;
    })
    .join("");
}

/** Returns the SVG path of the parts of steps that come from undated claims. */
export function undatedOf(
  points: readonly LinePoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return points
    .filter(({ undated }) => undated !== 0)
    .map(({ at, value, undated }) => `M${x(at)} ${y((value ?? 0) - undated)}V${y(value ?? 0)}`)
    .join("");
}

/** Returns the pieces of the line as what no label may lie on. */
export function piecesOf(
  points: readonly LinePoint[],
  x: (at: number) => number,
  y: (value: number) => number,
  end: number,
): readonly Obstacle[] {
  return points.flatMap(({ at, value }, index) => {
    if (value === null) return [];
    const [left, level, from] = [x(at), y(value), y(points[index - 1]?.value ?? 0)];
    return [
      { left, right: left, top: Math.min(level, from), bottom: Math.max(level, from) },
      { left, right: x(points[index + 1]?.at ?? end), top: level, bottom: level },
    ];
  });
}
