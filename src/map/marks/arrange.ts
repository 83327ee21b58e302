import type { Country } from "../../domain/record/country";
import { type Point, type Rect, shrink } from "../plane/geometry";
import { hitArea } from "./hit-area";
import { type Layout, titleHeight, toPlane } from "../plane/layout";
import type { MapMark } from "./map-mark";
import { regionOf } from "../plane/projection";
import { fewMarks, separate } from "./separate";
import { PointGrid } from "../plane/grid";

/** Sizes in px: the glyph, the pointer target, and the least distance between the centres of two marks. */
export type MarkSizes = { readonly glyph: number; readonly hit: number; readonly apart: number };
export const pointerSizes: MarkSizes = { glyph: 13, hit: 24, apart: 16 };
export const touchSizes: MarkSizes = { glyph: 15, hit: 44, apart: 18 };

/** Of many marks, as many of each cell of the grid bound a pointer target. */
const neighboursOfCell = 12;

/** A mark that moved less than this (px) counts as being at its place. */
const leastMove = 3;

/** A mark on the screen in px: `place` is the place of the site, `at` the centre of its glyph. */
export type ArrangedMark = {
  readonly mark: MapMark;
  readonly place: Point;
  readonly at: Point;
  readonly moved: boolean;
  readonly hit: readonly Point[];
  /** The frame to which the region of the mark is clipped, in px; null on the main map. */
  readonly frame: Rect | null;
};

/**
 * Returns the marks on the screen, moved apart so that none overlap. A mark whose region is not in the layout is left
 * out.
 */
export function arrange(
  marks: readonly MapMark[],
  layout: Layout,
  sizes: MarkSizes,
  toScreen: (plane: Point) => Point,
): ArrangedMark[] {
  const shown = marks.flatMap((mark) => {
    const plane = toPlane(mark.country, mark.location, layout);
    return plane ? [{ mark, place: toScreen(plane), frame: frameOf(mark.country, layout, toScreen) }] : [];
  });
  // Many marks have no space for the full distance, so they take together no more than a few hundred would.
  const apart = sizes.apart * Math.min(1, Math.sqrt(fewMarks / shown.length));
  const places = separate(
    shown.map(({ place }) => place),
    apart,
    shown.map(({ frame }) => frame && shrink(belowTitle(frame), sizes.glyph / 2 + 2)),
  );
  const grid = new PointGrid(sizes.hit);
  places.forEach((place, i) => grid.set(i, place));
  return shown.map(({ mark, place, frame }, i) => {
    const at = places[i] ?? place;
    const moved = Math.hypot(at.x - place.x, at.y - place.y) > leastMove;
    const near = grid.near(at, 2 * sizes.hit, shown.length <= fewMarks ? Infinity : neighboursOfCell);
    const others = near.flatMap((k) => (k === i ? [] : (places[k] ?? [])));
    return { mark, place, at, moved, hit: hitArea(at, others, sizes.hit), frame };
  });
}

function frameOf(country: Country, layout: Layout, toScreen: (plane: Point) => Point): Rect | null {
  const frame = layout.placements[regionOf[country]]?.frame;
  return frame ? onScreen(frame, toScreen) : null;
}

/** Returns a frame on the screen without its title. */
export function belowTitle(frame: Rect): Rect {
  return { ...frame, y: frame.y + titleHeight, height: frame.height - titleHeight };
}

/** Converts a box of the plane to the screen. */
export function onScreen(rect: Rect, toScreen: (plane: Point) => Point): Rect {
  const from = toScreen(rect);
  const to = toScreen({ x: rect.x + rect.width, y: rect.y + rect.height });
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}
