import { squareAround, encloses, type Point, type Rect } from "../plane/geometry";

/** The golden angle, by which marks at the same place leave it in different directions. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const rounds = 80;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Moves marks apart by as little as possible until no two centres are nearer than `least` px. The result is
 * deterministic, and marks without near neighbours do not move. Returns the new centres in the given order. A mark with
 * a box in `bounds` stays in it if there is space.
 */
export function separate(places: readonly Point[], least: number, bounds: readonly (Rect | null)[] = []): Point[] {
  const separated = enforceDistance(pushApart(places, least, bounds), places, least, bounds);
  return moveBack(separated, places, least);
}

function clamp(point: { x: number; y: number }, box: Rect | null | undefined): void {
  if (!box) return;
  point.x = Math.min(box.x + box.width, Math.max(box.x, point.x));
  point.y = Math.min(box.y + box.height, Math.max(box.y, point.y));
}

/**
 * Relaxation: moves both marks of each pair that is too near by half the missing distance, until none is left or the
 * rounds are over.
 */
function pushApart(places: readonly Point[], least: number, bounds: readonly (Rect | null)[]): Point[] {
  const at = places.map((place) => ({ ...place }));
  // Slightly more than needed, so that it converges and rounding does not bring marks too near again.
  const wanted = least * 1.01;
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    at.forEach((a, i) => {
      for (let k = i + 1; k < at.length; k++) {
        const b = at[k];
        if (!b) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) continue;
        const gap = Math.hypot(dx, dy);
        if (gap >= wanted) continue;
        const angle = gap < 0.01 ? k * goldenAngle : Math.atan2(dy, dx);
        const step = (wanted - gap) / 2;
        a.x -= Math.cos(angle) * step;
        a.y -= Math.sin(angle) * step;
        b.x += Math.cos(angle) * step;
        b.y += Math.sin(angle) * step;
        clamp(a, bounds[i]);
        clamp(b, bounds[k]);
        moved = true;
      }
    });
    if (!moved) break;
  }
  return at;
}

/**
 * Enforces the distance where relaxation did not converge: a mark that is still too near gets the next free place
 * around its own.
 */
function enforceDistance(
  at: readonly Point[],
  places: readonly Point[],
  least: number,
  bounds: readonly (Rect | null)[],
): Point[] {
  const result: Point[] = [];
  at.forEach((point, i) => {
    const isFree = (candidate: Point) => result.every((other) => distance(other, candidate) >= least);
    result.push(isFree(point) ? point : nextFree(places[i] ?? point, least, bounds[i] ?? null, isFree));
  });
  return result;
}

/**
 * Returns the first free place on a spiral. It terminates, because the spiral outgrows any number of marks and ignores
 * the box after 2000 steps.
 */
function nextFree(from: Point, least: number, box: Rect | null, isFree: (candidate: Point) => boolean): Point {
  for (let turn = 1; ; turn++) {
    const reach = (least / 2) * Math.sqrt(turn);
    const candidate = {
      x: from.x + reach * Math.cos(turn * goldenAngle),
      y: from.y + reach * Math.sin(turn * goldenAngle),
    };
    const isInside = !box || turn > 2000 || encloses(box, squareAround(candidate, 0));
    if (isInside && isFree(candidate)) return candidate;
  }
}

/**
 * Moves each mark back towards its place as far as its neighbours allow, because relaxation moves whole groups further
 * than needed.
 */
function moveBack(separated: readonly Point[], places: readonly Point[], least: number): Point[] {
  const at = [...separated];
  for (let round = 0; round < 6; round++) {
    at.forEach((point, i) => {
      const home = places[i] ?? point;
      if (distance(home, point) < 0.01) return;
      const back = [1, 0.6, 0.3, 0.1].map((share) => ({
        x: point.x + (home.x - point.x) * share,
        y: point.y + (home.y - point.y) * share,
      }));
      const free = back.find((candidate) => at.every((other, k) => k === i || distance(other, candidate) >= least));
      if (free) at[i] = free;
    });
  }
  return at;
}
