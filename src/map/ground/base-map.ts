import type { Rect } from "../plane/geometry";
import type { Layout } from "../plane/layout";
import { regions } from "../plane/projection";

type Paths = { readonly record: string; readonly context: string; readonly borders: string; readonly lakes?: string };

/** What data/basemap.json holds: SVG paths in each region's own plane units, drawn from Natural Earth by `npm run basemap`. */
export type BaseMap = {
  readonly source: string;
  readonly licence: string;
  readonly extent: Rect;
  readonly paths: Paths;
  readonly frames: readonly { readonly region: string; readonly extent: Rect; readonly paths: Paths }[];
};

/** One region as it is drawn: its land, the box on the plane that it is cut to, and the part of its own plane that fills the box. */
export type Sheet = {
  readonly region: string;
  readonly paths: Paths;
  readonly framed: boolean;
  readonly box: Rect;
  readonly view: Rect;
};

/** The sheets of a layout, the main map first, so that frames lie on it. */
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
