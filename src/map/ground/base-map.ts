import type { Rect } from "../plane/geometry";
import type { Layout } from "../plane/layout";
import { regions } from "../plane/projection";

type Paths = { readonly record: string; readonly context: string; readonly borders: string; readonly lakes?: string };

/**
 * The content of data/basemap.json: SVG paths in the plane units of each region, drawn from Natural Earth by `npm run
 * basemap`.
 */
export type BaseMap = {
  readonly source: string;
  readonly licence: string;
  readonly extent: Rect;
  readonly paths: Paths;
  readonly frames: readonly { readonly region: string; readonly extent: Rect; readonly paths: Paths }[];
};

/**
 * A region as it is drawn: its land, the box on the plane to which it is clipped, and the part of its own plane that
 * fills the box.
 */
export type Sheet = {
  readonly region: string;
  readonly paths: Paths;
  readonly framed: boolean;
  readonly box: Rect;
  readonly view: Rect;
};

/** Returns the sheets of a layout, the main map first, so that frames are drawn over it. */
export function sheets(basemap: BaseMap, layout: Layout): Sheet[] {
  const drawn = [{ region: "main", extent: basemap.extent, paths: basemap.paths }, ...basemap.frames];
  return drawn.flatMap(({ region, extent, paths }) => {
    const name = regions.find((known) => known === region);
    const placement = name && layout.placements[name];
    if (!placement) return [];
    const { x, y, scale, frame } = placement;
    const whole = {
      x: x + extent.x * scale,
      y: y + extent.y * scale,
      width: extent.width * scale,
      height: extent.height * scale,
    };
    const box = frame ?? whole;
    const view = {
      x: (box.x - x) / scale,
      y: (box.y - y) / scale,
      width: box.width / scale,
      height: box.height / scale,
    };
    return [{ region, paths, framed: frame !== null, box, view }];
  });
}
