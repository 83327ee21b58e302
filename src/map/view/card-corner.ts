import { squareAround, rectsOverlap, type Point, type Rect, type Size } from "../plane/geometry";

/** Where a card stands, as shares of the way from the left to the right and from the top to the bottom of its panel. */
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

/** Where the card can stand, in order of preference where nothing else decides. */
const cardPlaces: readonly CardPlace[] = [...corners, ...sides];

const inset = 4;

/** The box of a card at a place of the panel, px from the panel's corner. */
export function cardBox({ right, down }: CardPlace, card: Size, panel: Size): Rect {
  return {
    x: inset + (panel.width - card.width - 2 * inset) * right,
    y: inset + (panel.height - card.height - 2 * inset) * down,
    width: card.width,
    height: card.height,
  };
}

/**
 * The place where the card covers neither its own mark (the box `own`, its label included) nor, as far as possible, other marks.
 * Corners go before sides; where the panel is so small that every place covers the mark, the one that hides least of it.
 */
export function cardPlace(card: Size, panel: Size, own: readonly Rect[], others: readonly Point[]): CardPlace {
  const ranked = cardPlaces.map((place, order) => {
    const box = cardBox(place, card, panel);
    const covered = others.filter((mark) => rectsOverlap(squareAround(mark, 6), box)).length;
    const hidden = own.reduce((area, rect) => area + shared(rect, box), 0);
    // A side stands in the middle of things: it has to spare two marks to be worth it.
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
