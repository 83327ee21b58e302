import { encloses, rectsOverlap, type Point, type Rect, type Size } from "../plane/geometry";

/** What a card keeps clear of, in px from the upper left corner of its panel. */
export type CardSurroundings = {
  /** Its mark and the label of its mark. */
  readonly own: readonly Rect[];
  /** The marks of the selection. */
  readonly marks: readonly Rect[];
  /** Titles and buttons, which may be covered where only that uncovers a mark. */
  readonly others: readonly Rect[];
};

/** Distance in px of a card from the edges of its panel. */
const inset = 4;
/** The distances in px from the centre of a mark to the nearest edge of its card, and the number of directions. */
const distances = [22, 36, 56, 80, 110, 150, 200];
const directions = 16;

/**
 * Returns the box of a card beside its mark, inside the panel: of those at most 200 px away the one that hides the least
 * of its own mark, then the nearest, where a covered mark counts as 80 px and a covered title or button as 40 px.
 */
export function cardBox(card: Size, panel: Size, at: Point, { own, marks, others }: CardSurroundings): Rect {
  const boxes = distances.flatMap((distance, ring) =>
    Array.from({ length: directions }, (_, turn) => {
      const angle = (2 * Math.PI * turn) / directions;
      const middle = {
        x: at.x + Math.cos(angle) * (card.width / 2 + distance),
        y: at.y + Math.sin(angle) * (card.height / 2 + distance),
      };
      return { box: within(middle, card, panel), order: ring * directions + turn, distance };
    }),
  );
  const area = { x: 0, y: 0, width: panel.width, height: panel.height };
  const near = marks.filter((mark) => encloses(area, mark) || rectsOverlap(area, mark));
  const ranked = boxes.map(({ box, order, distance }) => ({
    box,
    hidden: own.reduce((sum, rect) => sum + shared(rect, box), 0),
    cost: distance + 80 * covered(near, box) + 40 * covered(others, box),
    order,
  }));
  const best = ranked.toSorted((a, b) => a.hidden - b.hidden || a.cost - b.cost || a.order - b.order)[0];
  return best?.box ?? within(at, card, panel);
}

/** Returns the line from the ring of a mark to the nearest point of its card, or null if they touch. */
export function leader(at: Point, ring: number, box: Rect): { readonly from: Point; readonly to: Point } | null {
  const to = {
    x: Math.min(box.x + box.width, Math.max(box.x, at.x)),
    y: Math.min(box.y + box.height, Math.max(box.y, at.y)),
  };
  const length = Math.hypot(to.x - at.x, to.y - at.y);
  if (length <= ring) return null;
  const share = ring / length;
  return { from: { x: at.x + (to.x - at.x) * share, y: at.y + (to.y - at.y) * share }, to };
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
