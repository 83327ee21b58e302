import { squareAround, type Rect, shrink, union } from "./geometry";
import { type Layout, toPlane } from "./layout";
import type { MapMark } from "../marks/map-mark";
import { regionOf, regions, type Region } from "./projection";

/** The part of a mark that fitting the map needs. */
export type FitMark = Pick<MapMark, "id" | "country" | "location">;

/** The width in px that a legend at the side of a map covers, which is known before it is drawn. */
export const legendWidth = 180;

/** Margin around the fitted marks in plane units. */
const margin = 36;
const frameMargin = 4;
/** If the box takes more than this share of the map, all of it is shown, because a small zoom would only confuse. */
const largestShare = 0.72;

/**
 * Returns the box of the plane that contains these marks, or their whole frame for framed ones. It is the whole map if
 * there are no marks or fitting would gain little, and never smaller than a fifth of the map, so that a single site is
 * shown within its country. `covered` is the share of the width that the legend covers at its side; the box is as much wider
 * there.
 */
export function fitTarget(layout: Layout, marks: readonly FitMark[], covered = 0): Rect {
  const { home } = layout;
  const boxes = marks.flatMap(({ country, location }) => {
    const at = toPlane(country, location, layout);
    if (!at) return [];
    const frame = layout.placements[regionOf[country]]?.frame;
    return [frame ? shrink(frame, -frameMargin) : squareAround(at, margin)];
  });
  const around = union(boxes);
  // What covers more than half of a map leaves no room beside it.
  const share = Math.min(covered, 0.5);
  const added = around ? (around.width * share) / (1 - share) : 0;
  const before = legendSide(layout, marks) === "left" ? added : 0;
  const box = around && { ...around, x: around.x - before, width: around.width + added };
  if (!box || Math.max(box.width / home.width, box.height / home.height) > largestShare) return home;
  const width = Math.max(box.width, home.width / 5, (box.height * home.width) / home.height);
  const height = (width * home.height) / home.width;
  return {
    x: clamped(box.x + box.width / 2, home.x, home.width, width),
    y: clamped(box.y + box.height / 2, home.y, home.height, height),
    width,
    height,
  };
}

/** Returns the regions of a map: of one that is fitted to some marks those of its marks and the mainland, else all. */
export function fittedRegions(fit: readonly FitMark[], marks: readonly FitMark[] = fit): readonly Region[] {
  if (fit.length === 0) return regions;
  const here = new Set([...fit, ...marks].map(({ country }) => regionOf[country]));
  return regions.filter((region) => region === "main" || here.has(region));
}

/** Returns the side of the map on which the legend covers less: frames are at the left, so of marks in frames alone the right. */
export function legendSide({ placements }: Layout, marks: readonly FitMark[]): "left" | "right" {
  const isFramed = ({ country }: FitMark) => (placements[regionOf[country]]?.frame ?? null) !== null;
  return marks.length > 0 && marks.every(isFramed) ? "right" : "left";
}

/** Returns the start of a part centred on `middle`, kept within the whole. */
function clamped(middle: number, low: number, length: number, part: number): number {
  return Math.min(low + length - part, Math.max(low, middle - part / 2));
}
