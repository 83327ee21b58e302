import { squareAround, encloses, type Point, type Rect } from "../plane/geometry";

/** A golden turn, by which marks of one and the same place leave it in different directions. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const rounds = 80;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Moves marks apart until no two centres are nearer than `least` px, each as little as possible; the same input gives the same output.
 * Marks that touch nothing stay where they are. Returns the new centres in the order given. A mark with a box in `bounds` stays in it,
 * as long as there is room.
 */
export function separate(places: readonly Point[], least: number, bounds: readonly (Rect | null)[] = []): Point[] {
  const separated = settle(pushApart(places, least, bounds), places, least, bounds);
  return drawBack(separated, places, least);
}

function hold(point: { x: number; y: number }, box: Rect | null | undefined): void {
  if (!box) return;
  point.x = Math.min(box.x + box.width, Math.max(box.x, point.x));
  point.y = Math.min(box.y + box.height, Math.max(box.y, point.y));
}

/** Relaxation: each pair that is too near gives way by half each, again and again, until none is or the rounds are over. */
function pushApart(places: readonly Point[], least: number, bounds: readonly (Rect | null)[]): Point[] {
  const at = places.map((place) => ({ ...place }));
  // A little more than needed, so that the rounds end and rounding cannot bring marks back into touch.
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
        hold(a, bounds[i]);
        hold(b, bounds[k]);
        moved = true;
      }
    });
    if (!moved) break;
  }
  return at;
}

/** Makes sure of the distance where relaxation did not end: a mark that is still too near takes the next free place round its own. */
function settle(
  at: readonly Point[],
  places: readonly Point[],
  least: number,
  bounds: readonly (Rect | null)[],
): Point[] {
  const settled: Point[] = [];
  at.forEach((point, i) => {
    const isFree = (candidate: Point) => settled.every((other) => distance(other, candidate) >= least);
    settled.push(isFree(point) ? point : nextFree(places[i] ?? point, least, bounds[i] ?? null, isFree));
  });
  return settled;
}

/** The first free place on a spiral; it ends, for a spiral outgrows any number of marks, and after long search also its box. */
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

/** Lets each mark return towards its place as far as its neighbours allow: relaxation pushes whole groups further than they need. */
function drawBack(separated: readonly Point[], places: readonly Point[], least: number): Point[] {
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
