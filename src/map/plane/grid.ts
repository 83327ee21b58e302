import { rectsOverlap, type Point, type Rect } from "./geometry";

/** The most cells on a side of the plane, either way of its origin. */
const reachOfKeys = 2 ** 20;

/** Returns the key of a cell, which is that of no other. */
function keyOf(column: number, row: number): number {
  return (column + reachOfKeys) * 2 * reachOfKeys + row + reachOfKeys;
}

/** Points by the cell of a square grid in which they lie, so that only neighbours are compared. */
export class PointGrid {
  /** How many points have been looked at. */
  looked = 0;
  private readonly cells = new Map<number, Set<number>>();
  private readonly points: Point[] = [];

  private readonly side: number;

  constructor(side: number) {
    this.side = side;
  }

  /** Adds the point of an index, or moves it. */
  set(index: number, point: Point): void {
    const before = this.points[index];
    const key = this.cellOf(point);
    this.points[index] = point;
    if (before) {
      const old = this.cellOf(before);
      if (old === key) return;
      this.cells.get(old)?.delete(index);
    }
    const cell = this.cells.get(key);
    if (cell) cell.add(index);
    else this.cells.set(key, new Set([index]));
  }

  /** Returns the indices of the points at most `reach` away along each axis, at most `most` of each cell. */
  near(at: Point, reach: number, most = Infinity): number[] {
    const found: number[] = [];
    const { side } = this;
    for (let row = Math.floor((at.y - reach) / side); row <= Math.floor((at.y + reach) / side); row++)
      for (let column = Math.floor((at.x - reach) / side); column <= Math.floor((at.x + reach) / side); column++) {
        let left = most;
        for (const index of this.cells.get(keyOf(column, row)) ?? []) {
          if (left === 0) break;
          left--;
          this.looked++;
          const other = this.points[index];
          if (other && Math.abs(other.x - at.x) <= reach && Math.abs(other.y - at.y) <= reach) found.push(index);
        }
      }
    return found;
  }

  /** Returns whether no point but that of `own` is nearer than `least` px, which is at most the side of a cell. */
  isFree(at: Point, least: number, own = -1): boolean {
    return this.near(at, least).every((index) => {
      const other = this.points[index];
      return index === own || !other || Math.hypot(other.x - at.x, other.y - at.y) >= least;
    });
  }

  private cellOf({ x, y }: Point): number {
    return keyOf(Math.floor(x / this.side), Math.floor(y / this.side));
  }
}

/** Boxes by the cells of a square grid that they touch. */
export class RectGrid {
  /** How many boxes have been looked at. */
  looked = 0;
  private readonly cells = new Map<number, Rect[]>();

  private readonly side: number;

  constructor(side: number) {
    this.side = side;
  }

  add(rect: Rect): void {
    for (const key of this.keysOf(rect)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(rect);
      else this.cells.set(key, [rect]);
    }
  }

  /** Returns whether a box overlaps one of the grid. */
  overlaps(rect: Rect): boolean {
    for (const key of this.keysOf(rect))
      for (const other of this.cells.get(key) ?? []) {
        this.looked++;
        if (rectsOverlap(other, rect)) return true;
      }
    return false;
  }

  private keysOf({ x, y, width, height }: Rect): number[] {
    const keys: number[] = [];
    for (let row = Math.floor(y / this.side); row <= Math.floor((y + height) / this.side); row++)
      for (let column = Math.floor(x / this.side); column <= Math.floor((x + width) / this.side); column++)
        keys.push(keyOf(column, row));
    return keys;
  }
}
