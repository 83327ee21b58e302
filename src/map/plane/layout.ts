import type { Country } from "../../domain/record/country";
import type { Point, Rect, Size } from "./geometry";
import { kilometresPerUnit, type MapPlace, project, type Region, regionOf, regions } from "./projection";

/** How a region lies on the plane: its centre's place, its scale, and the frame that it is cut to (null: none). */
export type Placement = Point & { readonly scale: number; readonly frame: Rect | null };

/** One plane with all regions that a map of this size shows; `home` is the whole of it, in the panel's shape. */
export type Layout = { readonly home: Rect; readonly placements: Partial<Record<Region, Placement>> };

/** The Nordic mainland with a margin; the wide panel also has the sea west of it, where the frames and the Faroes lie. */
const wide: Rect = { x: -338, y: -228, width: 588, height: 512 };
const narrow: Rect = { x: -234, y: -228, width: 459, height: 512 };

/** Iceland's land with its smallest margin, in its own units. */
const iceland = { width: 150, height: 108 };
const greenland = { height: 770, centreY: 10 };
const frameGap = 8;
const frameInset = 10;
/** Room for a frame's title above its land, px: letters do not shrink with the map. */
export const titleHeight = 18;
/** Under this width, px, Iceland's marks would crowd: it is drawn at a larger scale where there is sea for it. */
const leastIceland = 90;
/** The least of a narrow panel's frames, px: a title, and a mark with its name beside it. */
const leastFrame = { width: 120, height: 48 };
/** No frame reaches further east than this, or it would lie on the Norwegian coast; at the top there is more sea. */
const framesEast = -104;
const topEast = -62;
/** Below this the coast runs further west, and so does the limit. */
const coastTurns = -4;
const lowEast = -190;

/** The rectangle around `rect` that has the panel's shape. */
function grow(rect: Rect, size: Size): Rect {
  const scale = Math.min(size.width / rect.width, size.height / rect.height);
  const [width, height] = [size.width / scale, size.height / scale];
  return { x: rect.x - (width - rect.width) / 2, y: rect.y - (height - rect.height) / 2, width, height };
}

/**
 * The overview in a panel of that size (px): the mainland as large as fits, Iceland and Greenland framed in the left upper corner.
 * Iceland has 0.9 of the main scale where the panel is wide, else 0.7; Greenland is a locator. A region not `shown` has no frame.
 */
export function layoutFor(size: Size, shown: readonly Region[] = regions): Layout {
  const isWide = size.width / size.height > 1.08 && size.width >= 520;
  const grown = grow(isWide ? wide : narrow, size);
  // The sea that a broad panel adds is all in the west, for the frames.
  const home = isWide ? grown : { ...grown, x: Math.min(grown.x, narrow.x + narrow.width - grown.width) };
  const pixels = size.width / home.width;
  const x = home.x + frameInset;
  const y = home.y + frameInset;
  const titleRoom = titleHeight / pixels;
  const room = Math.min(topEast - x, leastIceland / pixels);
  const scale = isWide ? 0.9 : Math.max(0.7, room / iceland.width);
  const topHeight = iceland.height * scale + titleRoom;
  const belowY = shown.includes("iceland") ? y + topHeight + frameGap : y;
  const rest = home.y + home.height - frameInset - belowY;
  const height = isWide ? 72 : Math.min(rest, Math.max(66, leastFrame.height / pixels));
  const wanted = isWide ? 174 : Math.max(144, leastFrame.width / pixels);
  const bottom = shown.includes("greenland") ? belowY + height : y + topHeight;
  const east = bottom > coastTurns ? lowEast : framesEast;
  const width = Math.min(wanted, Math.max(iceland.width * scale, east - x));
  const topWidth = Math.max(width, iceland.width * scale);
  const top: Rect = { x, y, width: topWidth, height: topHeight };
  const below: Rect = { x, y: belowY, width, height };
  // Where there is little room the land stands under the title, and left of the name of a site on it.
  const land = isWide ? { at: 0.62, above: 0 } : { at: 0.2, above: titleRoom };
  const locator = (height - land.above) / greenland.height;
  return {
    home,
    placements: {
      main: { x: 0, y: 0, scale: 1, frame: null },
      ...(shown.includes("iceland") && {
        iceland: { x: x + topWidth / 2, y: y + (top.height + titleRoom) / 2, scale, frame: top },
      }),
      ...(shown.includes("greenland") && {
        greenland: {
          x: x + width * land.at,
          y: below.y + (height + land.above) / 2 - greenland.centreY * locator,
          scale: locator,
          frame: below,
        },
      }),
    },
  };
}

/** A plane with one region alone, centred on a place and so many kilometres wide: the small map of one site. */
export function layoutAround(country: Country, place: MapPlace, kilometresAcross: number, size: Size): Layout {
  const region = regionOf[country];
  // Greenland's outline is drawn for a locator: nearer than this it would be a lie in straight lines.
  const width = Math.max(kilometresAcross, region === "greenland" ? 1600 : 0) / kilometresPerUnit;
  const height = (width * size.height) / size.width;
  const centre = project(region, place);
  return {
    home: { x: centre.x - width / 2, y: centre.y - height / 2, width, height },
    placements: { [region]: { x: 0, y: 0, scale: 1, frame: null } },
  };
}

/** Where a place of a country lies on the plane, or null if this plane does not show the country's region. */
export function toPlane(country: Country, place: MapPlace, layout: Layout): Point | null {
  const region = regionOf[country];
  const placement = layout.placements[region];
  if (!placement) return null;
  const { x, y } = project(region, place);
  return { x: placement.x + placement.scale * x, y: placement.y + placement.scale * y };
}
