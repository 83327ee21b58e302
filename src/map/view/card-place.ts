import { rectsOverlap, type Point, type Rect, type Size } from "../plane/geometry";

/** What a card keeps clear of, in px from the upper left corner of its panel. */
export type CardSurroundings = {
  /** Its mark and the label of its mark. */
  readonly own: readonly Rect[];
  /** The marks of the selection. */
  readonly marks: readonly Rect[];
  /** Titles, legend and buttons, which may be covered where only that uncovers a mark. */
  readonly others: readonly Rect[];
};

/** Distance in px of a card from the edges of its panel. */
const inset = 4;
/** The distances in px at which a card can lie from the centre of its mark. */
const distances = [22, 36, 56, 80];
const farthest = 80.5;
/** How far a card is moved along its mark, as a share of its own length; half of it is beyond the mark to either side. */
const slides = [0, -0.2, 0.2, -0.35, 0.35, -0.5, 0.5];

/**
 * Returns the box of a card beside its mark, inside the panel: of those at most 80 px away the one that hides the least
 * of its own mark, then the nearest, where a covered mark and one on the way to the card count as 30 px, and a covered
 * title, legend or button as 60 px: more than the way to any place that is free.
 */
export function cardBox(card: Size, panel: Size, at: Point, { own, marks, others }: CardSurroundings): Rect {
  const ranked = distances
    .flatMap((distance) => around(card, at, distance))
    .map((middle) => {
      const box = within(middle, card, panel);
      const end = nearest(at, box);
      const distance = span(at, end);
      return {
        box,
        hidden: own.reduce((sum, rect) => sum + shared(rect, box), distance > farthest ? distance ** 2 : 0),
        cost: distance + 30 * (covered(marks, box) + 2 * covered(others, box) + covered(marks, boxOf(at, end))),
      };
    });
  const best = ranked.toSorted((a, b) => a.hidden - b.hidden || a.cost - b.cost)[0];
  return best?.box ?? within(at, card, panel);
}

/** Returns the centres of the boxes on the sides of a point, each at a distance from it: right, left, below, above. */
function around({ width, height }: Size, { x, y }: Point, distance: number): readonly Point[] {
  const sides = (beside: (side: number, slide: number) => Point) =>
    [1, -1].flatMap((side) => slides.map((slide) => beside(side, slide)));
  return [
    ...sides((side, slide) => ({ x: x + side * (width / 2 + distance), y: y + slide * height })),
    ...sides((side, slide) => ({ x: x + slide * width, y: y + side * (height / 2 + distance) })),
  ];
}

/** Returns the line from the ring of a mark to the nearest point of its card, or null if they touch. */
export function leader(at: Point, ring: number, box: Rect): { readonly from: Point; readonly to: Point } | null {
  const to = nearest(at, box);
  const whole = span(at, to);
  if (whole <= ring) return null;
  const share = ring / whole;
  return { from: { x: at.x + (to.x - at.x) * share, y: at.y + (to.y - at.y) * share }, to };
}

/** Returns the point of a box that is nearest to a point. */
function nearest({ x, y }: Point, box: Rect): Point {
  return {
    x: Math.min(box.x + box.width, Math.max(box.x, x)),
    y: Math.min(box.y + box.height, Math.max(box.y, y)),
  };
}

function span(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** Returns the box around a line. */
function boxOf(from: Point, to: Point): Rect {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return { x, y, width: Math.max(from.x, to.x) - x, height: Math.max(from.y, to.y) - y };
}

/** Returns the box of a card around a point, moved into the panel. */
function within({ x, y }: Point, { width, height }: Size, panel: Size): Rect {
  const clamp = (value: number, length: number, whole: number) =>
    Math.max(inset, Math.min(whole - length - inset, value - length / 2));
  return { x: clamp(x, width, panel.width), y: clamp(y, height, panel.height), width, height };
}

function covered(rects: readonly Rect[], box: Rect): number {
  return rects.filter((rect) => rectsOverlap(rect, box)).length;
}

function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
