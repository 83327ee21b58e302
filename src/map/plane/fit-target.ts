import { squareAround, type Rect, shrink, union } from "./geometry";
import { type Layout, toPlane } from "./layout";
import type { MapMark } from "../marks/map-mark";
import { regionOf } from "./projection";

/** Where a mark that can be fitted lies. */
export type FitMark = Pick<MapMark, "id" | "country" | "location">;

/** Sea and land kept round the fitted marks, in plane units. */
const margin = 36;
const frameMargin = 4;
/** A fit that enlarges the map by less than this shows all of it: a small step would only confuse. */
const worthwhile = 0.72;

/**
 * The box of the plane that holds these marks, a framed one with its whole frame; the whole map where there is none,
 * or where fitting would gain little. Never smaller than a fifth of the map, so that one site still stands in its country.
 */
export function fitTarget(layout: Layout, marks: readonly FitMark[]): Rect {
  const { home } = layout;
  const boxes = marks.flatMap(({ country, location }) => {
    const at = toPlane(country, location, layout);
    if (!at) return [];
    const frame = layout.placements[regionOf[country]]?.frame;
    return [frame ? shrink(frame, -frameMargin) : squareAround(at, margin)];
  });
  const box = union(boxes);
  if (!box || Math.max(box.width / home.width, box.height / home.height) > worthwhile) return home;
  const width = Math.max(box.width, home.width / 5, (box.height * home.width) / home.height);
  const height = (width * home.height) / home.width;
  return {
    x: held(box.x + box.width / 2, home.x, home.width, width),
    y: held(box.y + box.height / 2, home.y, home.height, height),
    width,
    height,
  };
}

/** Where a part begins that lies round `middle`, but not beyond the whole. */
function held(middle: number, low: number, length: number, part: number): number {
  return Math.min(low + length - part, Math.max(low, middle - part / 2));
}
