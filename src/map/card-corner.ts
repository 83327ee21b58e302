import { around, overlaps, type Point, type Rect, type Size } from "./geometry";

/** Where the card can stand, in order of preference where nothing else decides. */
export const cardPlaces = [
  "top-right",
  "bottom-right",
  "top-left",
  "bottom-left",
  "middle-right",
  "middle-left",
  "top-middle",
  "bottom-middle",
] as const;
export type CardPlace = (typeof cardPlaces)[number];

const inset = 4;

/** The box of a card at a place of the panel, px from the panel's corner. */
export function cardBox(place: CardPlace, card: Size, panel: Size): Rect {
  const right = panel.width - card.width - inset;
  const bottom = panel.height - card.height - inset;
  const x = place.endsWith("right") ? right : place.endsWith("left") ? inset : (panel.width - card.width) / 2;
  const y = place.startsWith("top") ? inset : place.startsWith("bottom") ? bottom : (panel.height - card.height) / 2;
  return { x, y, width: card.width, height: card.height };
}

/**
 * The place where the card covers neither its own mark (the box `own`, its label included) nor, as far as possible, other marks.
 * Corners go before sides; where the panel is so small that every place covers the mark, the one that hides least of it.
 */
export function cardPlace(card: Size, panel: Size, own: readonly Rect[], others: readonly Point[]): CardPlace {
  const ranked = cardPlaces.map((place, order) => {
    const box = cardBox(place, card, panel);
    const covered = others.filter((mark) => overlaps(around(mark, 6), box)).length;
    const hidden = own.reduce((area, rect) => area + shared(rect, box), 0);
    // A side stands in the middle of things: it has to spare two marks to be worth it.
    return { place, hidden, cost: covered + (order < 4 ? 0 : 2), order };
  });
  const best = ranked.toSorted((a, b) => a.hidden - b.hidden || a.cost - b.cost || a.order - b.order)[0];
  return best?.place ?? "top-right";
}

function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
