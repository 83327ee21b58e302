import { squareAround, rectsOverlap, type Point, type Rect, type Size } from "../plane/geometry";

/** The position of a card as fractions of the free width and height of its panel. */
export type CardPlace = { readonly right: number; readonly down: number };

const corners: readonly CardPlace[] = [
  { right: 1, down: 0 },
  { right: 1, down: 1 },
  { right: 0, down: 0 },
  { right: 0, down: 1 },
];

const sides: readonly CardPlace[] = [
  ...[4, 3, 5, 2, 6, 1, 7].flatMap((eighths) => [1, 0].map((right) => ({ right, down: eighths / 8 }))),
  { right: 0.5, down: 0 },
  { right: 0.5, down: 1 },
];

/** All positions of a card in order of preference. */
const cardPlaces: readonly CardPlace[] = [...corners, ...sides];

const inset = 4;

/** Returns the box of a card at a position, in px from the upper left corner of the panel. */
export function cardBox({ right, down }: CardPlace, card: Size, panel: Size): Rect {
  return {
    x: inset + (panel.width - card.width - 2 * inset) * right,
    y: inset + (panel.height - card.height - 2 * inset) * down,
    width: card.width,
    height: card.height,
  };
}

/**
 * Returns the position at which a card does not cover its own mark and label (`own`) and covers as few other marks as
 * possible, with corners preferred to sides. If every position covers its own mark, it is the one that hides the least
 * of it.
 */
export function cardPlace(card: Size, panel: Size, own: readonly Rect[], others: readonly Point[]): CardPlace {
  const ranked = cardPlaces.map((place, order) => {
    const box = cardBox(place, card, panel);
    const covered = others.filter((mark) => rectsOverlap(squareAround(mark, 6), box)).length;
    const hidden = own.reduce((area, rect) => area + shared(rect, box), 0);
    // A side is nearer to the centre of the map, so it has to uncover more than two marks to be preferred.
    return { place, hidden, cost: covered + (order < corners.length ? 0 : 2), order };
  });
  const best = ranked.toSorted((a, b) => a.hidden - b.hidden || a.cost - b.cost || a.order - b.order)[0];
  return best?.place ?? { right: 1, down: 0 };
}

function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
