import { rectsOverlap, type Point, type Rect } from "./geometry";

/** The most cells on a side of the plane, either way of its origin. */
const reachOfKeys = 2 ** 20;

/** Returns the key of a cell, which is that of no other. */
function keyOf(column: number, row: number): number {
  return (column + reachOfKeys) * 2 * reachOfKeys + row + reachOfKeys;
}

/** The number of lists in which points are kept by their cell; a power of two. */
const listCount = 4096;

/** Points by the cell of a square grid in which they lie, so that only neighbours are compared. */
export class PointGrid {
  /** How many points have been looked at. */
  looked = 0;
  private readonly points: Point[] = [];
  private readonly columns: number[] = [];
  private readonly rows: number[] = [];
  /** The first point of each list, and of each point the next and the one before; -1 for none. */
  private readonly first = new Int32Array(listCount).fill(-1);
  private readonly next: number[] = [];
  private readonly previous: number[] = [];

  private readonly side: number;

  constructor(side: number) {
    this.side = side;
  }

  /** Adds the point of an index, or moves it. */
  set(index: number, point: Point): void {
    const column = Math.floor(point.x / this.side);
    const row = Math.floor(point.y / this.side);
    const isNew = this.points[index] === undefined;
    this.points[index] = point;
    if (!isNew) {
      if (this.columns[index] === column && this.rows[index] === row) return;
      this.unlink(index);
    }
    this.columns[index] = column;
    this.rows[index] = row;
    const list = listOf(column, row);
    const head = this.first[list] ?? -1;
    this.next[index] = head;
    this.previous[index] = -1;
    if (head >= 0) this.previous[head] = index;
    this.first[list] = index;
  }

  /** Returns the indices of the points at most `reach` away along each axis, at most `most` of each cell. */
  near(at: Point, reach: number, most = Infinity): number[] {
    const found: number[] = [];
    const { side } = this;
    for (let row = Math.floor((at.y - reach) / side); row <= Math.floor((at.y + reach) / side); row++)
      for (let column = Math.floor((at.x - reach) / side); column <= Math.floor((at.x + reach) / side); column++) {
        let left = most;
        for (let k = this.first[listOf(column, row)] ?? -1; k >= 0 && left > 0; k = this.next[k] ?? -1) {
          if (this.columns[k] !== column || this.rows[k] !== row) continue;
          left--;
          this.looked++;
          const other = this.points[k];
          if (other && Math.abs(other.x - at.x) <= reach && Math.abs(other.y - at.y) <= reach) found.push(k);
        }
      }
    return found;
  }

  /** Returns whether no point but that of `own` is nearer than `least` px, which is at most the side of a cell. */
  isFree(at: Point, least: number, own = -1): boolean {
    const { side } = this;
    for (let row = Math.floor((at.y - least) / side); row <= Math.floor((at.y + least) / side); row++)
      for (let column = Math.floor((at.x - least) / side); column <= Math.floor((at.x + least) / side); column++)
        for (let k = this.first[listOf(column, row)] ?? -1; k >= 0; k = this.next[k] ?? -1) {
          if (k === own || this.columns[k] !== column || this.rows[k] !== row) continue;
          this.looked++;
          const other = this.points[k];
          if (other && Math.hypot(other.x - at.x, other.y - at.y) < least) return false;
        }
    return true;
  }

  private unlink(index: number): void {
    const next = this.next[index] ?? -1;
    const previous = this.previous[index] ?? -1;
    if (next >= 0) this.previous[next] = previous;
    if (previous >= 0) this.next[previous] = next;
    else this.first[listOf(this.columns[index] ?? 0, this.rows[index] ?? 0)] = next;
  }
}

/** Returns the list of a cell, which it shares with few others. */
function listOf(column: number, row: number): number {
  return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (listCount - 1);
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
