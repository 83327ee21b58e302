import { squareAround, encloses, type Point, type Rect } from "../plane/geometry";
import { PointGrid } from "../plane/grid";

/** The golden angle, by which marks at the same place leave it in different directions. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const mostRounds = 24;
/** So many marks are told apart whatever it takes. For more, the work of each step is in proportion to their number. */
const fewMarks = 300;
const roundsOfMany = 32;
const fewestRounds = 6;
const neighboursOfOne = 8;
const probesOfOne = 20;
const roundsBack = 6;
const roundsBackOfMany = 2;

/**
 * Moves marks apart by as little as possible until no two centres are nearer than `least` px. The result is
 * deterministic, and marks without near neighbours do not move. Returns the new centres in the given order. A mark with
 * a box in `bounds` stays in it if there is space. Marks are compared with those in the next cells of `grid`, whose side
 * is `least`; beyond `fewMarks` the work is in proportion to the number of marks, and some may stay nearer.
 */
export function separate(
  places: readonly Point[],
  least: number,
  bounds: readonly (Rect | null)[] = [],
  grids: { readonly next: () => PointGrid } = { next: () => new PointGrid(least) },
): Point[] {
  const relaxed = pushApart(places, least, bounds, grids.next());
  const separated = enforceDistance(relaxed, places, least, bounds, grids.next());
  return moveBack(separated, places, least, grids.next());
}

function clamp({ x, y }: Point, box: Rect | null | undefined): Point {
  if (!box) return { x, y };
  return {
    x: Math.min(box.x + box.width, Math.max(box.x, x)),
    y: Math.min(box.y + box.height, Math.max(box.y, y)),
  };
}

/**
 * Relaxation: moves both marks of each pair that is too near by half the missing distance, until none is left or the
 * rounds are over.
 */
function pushApart(
  places: readonly Point[],
  least: number,
  bounds: readonly (Rect | null)[],
  grid: PointGrid,
): readonly Point[] {
  const at: Point[] = [...places];
  at.forEach((point, i) => grid.set(i, point));
  const isFew = at.length <= fewMarks;
  const rounds = isFew ? mostRounds : Math.max(fewestRounds, Math.round((roundsOfMany * fewMarks) / at.length));
  // Slightly more than needed, so that it converges and rounding does not bring marks too near again.
  const wanted = least * 1.01;
  const move = (index: number, point: Point) => {
    at[index] = clamp(point, bounds[index]);
    grid.set(index, at[index] ?? point);
  };
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < at.length; i++) {
      const from = at[i];
      if (!from) continue;
      const near = grid.near(from, wanted, isFew ? Infinity : neighboursOfOne);
      for (const k of isFew ? near.toSorted((p, q) => p - q) : near) {
        const [a, b] = [at[i], at[k]];
        if (k <= i || !a || !b) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const gap = Math.hypot(dx, dy);
        if (gap >= wanted) continue;
        const angle = gap < 0.01 ? k * goldenAngle : Math.atan2(dy, dx);
        const step = (wanted - gap) / 2;
        move(i, { x: a.x - Math.cos(angle) * step, y: a.y - Math.sin(angle) * step });
        move(k, { x: b.x + Math.cos(angle) * step, y: b.y + Math.sin(angle) * step });
        moved = true;
      }
    }
    if (!moved) break;
  }
  return at;
}

/**
 * Enforces the distance where relaxation did not converge: a mark that is still too near gets the next free place
 * around its own. Of many marks only so many places are tried, after which a mark stays where it is.
 */
function enforceDistance(
  at: readonly Point[],
  places: readonly Point[],
  least: number,
  bounds: readonly (Rect | null)[],
  grid: PointGrid,
): Point[] {
  const result: Point[] = [];
  let probes = at.length <= fewMarks ? Infinity : at.length * probesOfOne;
  at.forEach((point, i) => {
    const isFree = (candidate: Point) => {
      probes--;
      return grid.isFree(candidate, least);
    };
    const free = isFree(point)
      ? point
      : nextFree(places[i] ?? point, least, bounds[i] ?? null, isFree, () => probes > 0);
    result.push(free ?? point);
    grid.set(i, free ?? point);
  });
  return result;
}

/**
 * Returns the first free place on a spiral, or null if `mayGoOn` says to end. It terminates, because the spiral outgrows
 * any number of marks and ignores the box after 2000 steps.
 */
function nextFree(
  from: Point,
  least: number,
  box: Rect | null,
  isFree: (candidate: Point) => boolean,
  mayGoOn: () => boolean,
): Point | null {
  for (let turn = 1; mayGoOn(); turn++) {
    const reach = (least / 2) * Math.sqrt(turn);
    const candidate = {
      x: from.x + reach * Math.cos(turn * goldenAngle),
      y: from.y + reach * Math.sin(turn * goldenAngle),
    };
    const isInside = !box || turn > 2000 || encloses(box, squareAround(candidate, 0));
    if (isInside && isFree(candidate)) return candidate;
  }
  return null;
}

/**
 * Moves each mark back towards its place as far as its neighbours allow, because relaxation moves whole groups further
 * than needed.
 */
function moveBack(separated: readonly Point[], places: readonly Point[], least: number, grid: PointGrid): Point[] {
  const at = [...separated];
  at.forEach((point, i) => grid.set(i, point));
  const rounds = at.length <= fewMarks ? roundsBack : roundsBackOfMany;
  for (let round = 0; round < rounds; round++) {
    at.forEach((point, i) => {
      const home = places[i] ?? point;
      if (Math.hypot(home.x - point.x, home.y - point.y) < 0.01) return;
      const back = [1, 0.6, 0.3, 0.1].map((share) => ({
        x: point.x + (home.x - point.x) * share,
        y: point.y + (home.y - point.y) * share,
      }));
      const free = back.find((candidate) => grid.isFree(candidate, least, i));
      if (!free) return;
      at[i] = free;
      grid.set(i, free);
    });
  }
  return at;
}
