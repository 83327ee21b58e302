import type { Country } from "../../domain/record/country";
import { type Point, type Rect, shrink } from "../plane/geometry";
import { hitArea } from "./hit-area";
import { type Layout, titleHeight, toPlane } from "../plane/layout";
import type { MapMark } from "./map-mark";
import { regionOf } from "../plane/projection";
import { separate } from "./separate";
import { PointGrid } from "../plane/grid";

/** Sizes in px: the glyph, the pointer target, and the least distance between the centres of two marks. */
export type MarkSizes = { readonly glyph: number; readonly hit: number; readonly apart: number };
export const pointerSizes: MarkSizes = { glyph: 13, hit: 24, apart: 16 };
export const touchSizes: MarkSizes = { glyph: 15, hit: 44, apart: 18 };

/** So many marks are buttons of their own; of more, only those that the reader is at, and the others are drawn. */
const mostButtons = 300;

/** More marks have no space for the full distance, so they take together no more than so many would. */
const mostAtDistance = 600;

/** Returns whether there are too many marks for each to be a button. */
export function isCrowd(marks: { readonly length: number }): boolean {
  return marks.length > mostButtons;
}

/** A mark that moved less than this (px) counts as being at its place. */
const leastMove = 3;

/** A mark on the screen in px: `place` is the place of the site, `at` the centre of its glyph. */
export type ArrangedMark = {
  readonly mark: MapMark;
  readonly place: Point;
  readonly at: Point;
  readonly moved: boolean;
  /** Returns the corners of its pointer target, bounded by those of its neighbours; a picture has none, and does not ask. */
  readonly hit: () => readonly Point[];
  /** The frame to which the region of the mark is clipped, in px; null on the main map. */
  readonly frame: Rect | null;
};

/**
 * Returns the marks on the screen, moved apart where there is room. A mark whose region is not in the layout is left
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
  const apart = sizes.apart * Math.min(1, Math.sqrt(mostAtDistance / shown.length));
  const places = near(
    shown.map(({ place }) => place),
    shown.map(({ frame }) => frame && shrink(belowTitle(frame), sizes.glyph / 2 + 2)),
    apart,
  );
  const own = () => squareIn(sizes.hit, apart);
  const targetOf = isCrowd(shown) ? null : targetsOf(places, sizes.hit);
  return shown.map(({ mark, place, frame }, i) => {
    const at = places[i] ?? place;
    const moved = Math.hypot(at.x - place.x, at.y - place.y) > leastMove;
    return { mark, place, at, moved, hit: targetOf === null ? own : () => targetOf(i), frame };
  });
}

/** Marks are rather nearer to each other than that one is moved further than so many times their distance. */
const farthest = 3;

/**
 * Returns places that are apart where marks have room, and else overlap: where one would be moved too far, a shorter
 * distance is tried, to a third. Of a crowd, whose distance follows from its number, nothing more is tried.
 */
function near(places: readonly Point[], bounds: readonly (Rect | null)[], apart: number, share = 1): readonly Point[] {
  const found = separate(places, apart * share, bounds);
  const isFar = found.some(
    ({ x, y }, i) => Math.hypot((places[i]?.x ?? x) - x, (places[i]?.y ?? y) - y) > farthest * apart,
  );
  return isFar && share > 0.34 && !isCrowd(places) ? near(places, bounds, apart, share - 0.23) : found;
}

/** Returns the function that gives the pointer target of a mark by its number. */
function targetsOf(places: readonly Point[], size: number): (i: number) => readonly Point[] {
  let grid: PointGrid | null = null;
  return (i) => {
    const at = places[i];
    if (!at) return [];
    grid ??= gridOf(places, size);
    const others = grid.near(at, 2 * size).flatMap((k) => (k === i ? [] : (places[k] ?? [])));
    return hitArea(at, others, size);
  };
}

function gridOf(places: readonly Point[], side: number): PointGrid {
  const grid = new PointGrid(side);
  places.forEach((place, i) => grid.set(i, place));
  return grid;
}

/** Returns the corners of a square with the side `inner` in the middle of one with the side `outer`. */
function squareIn(outer: number, inner: number): readonly Point[] {
  const [from, to] = [(outer - inner) / 2, (outer + inner) / 2];
  return [
    { x: from, y: from },
    { x: to, y: from },
    { x: to, y: to },
    { x: from, y: to },
  ];
}

/** Returns the mark at a point on the screen, the nearest whose glyph is there; null if there is none. */
export function markAt(arranged: readonly ArrangedMark[], point: Point, sizes: MarkSizes): ArrangedMark | null {
  let nearest: ArrangedMark | null = null;
  let least = sizes.hit / 2;
  for (const one of arranged) {
    const distance = Math.hypot(one.at.x - point.x, one.at.y - point.y);
    if (distance >= least) continue;
    nearest = one;
    least = distance;
  }
  return nearest;
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

/** Returns the line from a mark that was moved to a dot on its place, as the data of a path. `print` prints a px. */
export function leaderPath(at: Point, place: Point, print: (px: number) => string = String): string {
  return `M${print(at.x)} ${print(at.y)}L${print(place.x)} ${print(place.y)}m-1.3 0a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0`;
}
