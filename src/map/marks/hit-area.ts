import type { Point } from "../plane/geometry";

/**
 * Returns the part of a mark's square hit area (side `size` px) that is nearer to it than to any neighbour, so that hit
 * areas do not overlap. The corners are relative to the upper left corner of the square; without a near neighbour they
 * are those of the square.
 */
export function hitArea(mark: Point, neighbours: readonly Point[], size: number): Point[] {
  const half = size / 2;
  let corners: Point[] = [
    { x: -half, y: -half },
    { x: half, y: -half },
    { x: half, y: half },
    { x: -half, y: half },
  ];
  for (const neighbour of neighbours) {
    const [dx, dy] = [neighbour.x - mark.x, neighbour.y - mark.y];
    if ((dx === 0 && dy === 0) || Math.abs(dx) >= 2 * size || Math.abs(dy) >= 2 * size) continue;
    corners = clip(corners, { x: dx, y: dy });
  }
  return corners.map(({ x, y }) => ({ x: x + half, y: y + half }));
}

/** Returns whether a hit area is the whole square: two pairs of corners share each side. */
export function isSquare(corners: readonly Point[]): boolean {
  const isSide = (from: Point, to: Point) => from.x === to.x || from.y === to.y;
  return corners.length === 4 && corners.every((from, i) => isSide(from, corners[(i + 1) % 4] ?? from));
}

/** Returns the part of a polygon around the origin that is nearer to the origin than to `other`. */
function clip(corners: readonly Point[], other: Point): Point[] {
  // Positive beyond the line halfway between the two.
  const sideOf = ({ x, y }: Point) => x * other.x + y * other.y - (other.x ** 2 + other.y ** 2) / 2;
  return corners.flatMap((from, i) => {
    const to = corners[(i + 1) % corners.length] ?? from;
    const [a, b] = [sideOf(from), sideOf(to)];
    const crossing = { x: from.x + ((to.x - from.x) * a) / (a - b), y: from.y + ((to.y - from.y) * a) / (a - b) };
    return [...(a <= 0 ? [from] : []), ...(a <= 0 !== b <= 0 ? [crossing] : [])];
  });
}
