import type { Country } from "../../domain/record/country";
import type { Point, Rect, Size } from "./geometry";
import { kilometresPerUnit, type MapPlace, project, type Region, regionOf, regions } from "./projection";

/**
 * The placement of a region on the plane: the point of its centre, its scale, and the frame to which it is clipped, or
 * null.
 */
export type Placement = Point & { readonly scale: number; readonly frame: Rect | null };

/** A plane with all regions that a map of this size shows; `home` is all of it, in the aspect ratio of the panel. */
export type Layout = { readonly home: Rect; readonly placements: Partial<Record<Region, Placement>> };

/**
 * The Nordic mainland with a margin. A wide panel also has the sea west of it, for the frames and the Faroe Islands.
 */
const wide: Rect = { x: -338, y: -228, width: 588, height: 512 };
const narrow: Rect = { x: -234, y: -228, width: 459, height: 512 };

/** The land of Iceland with the smallest margin, in its own plane units. */
const iceland = { width: 150, height: 108 };
const greenland = { height: 770, width: 104 };
/**
 * Where Greenland lies in its frame, by the panel: the share of the width at which its middle is, and what of it is at half
 * the height. A large circle on its south-west is whole, but in a low panel, whose marks have no circles, but names.
 */
const greenlandAt = {
  wide: { across: 0.5, centreY: 60 },
  tall: { across: 0.47, centreY: 135 },
  low: { across: 0.29, centreY: 10 },
};
/** The height in px from which a narrow panel is not low. */
const tallPanel = 300;
/** The largest width of the frame of Iceland, which has a label beside its marks. */
const widestIceland = 174;
const frameGap = 8;
const frameInset = 10;
/** Height in px above the land of a frame for its title; text does not scale with the map. */
export const titleHeight = 18;
/** Below this width in px the marks of Iceland would crowd, so it is drawn at a larger scale if there is sea for it. */
const leastIceland = 90;
/** The least size in px of a frame in a narrow panel: a title, and a mark with its name beside it, or with its circle. */
const leastFrame = { width: 120, height: { low: 48, tall: 92 } };
/** The eastern limit of a frame, which otherwise would cover the Norwegian coast; at the top there is more sea. */
const framesEast = -104;
const topEast = -62;
/** Below this the coast is further west, and so is the limit. */
const coastTurns = -4;
const lowEast = -190;

/** Returns whether a panel has sea west of the mainland, for frames side by side. */
function isWidePanel({ width, height }: Size): boolean {
  return width / height > 1.08 && width >= 520;
}

/** Returns whether a panel has sea for a legend below the frames. */
export function hasLegendRoom(size: Size): boolean {
  return isWidePanel(size) && size.height >= 430;
}

/** Returns the smallest rectangle around `rect` with the aspect ratio of the panel. */
function expanded(rect: Rect, size: Size): Rect {
  const scale = Math.min(size.width / rect.width, size.height / rect.height);
  const [width, height] = [size.width / scale, size.height / scale];
  return { x: rect.x - (width - rect.width) / 2, y: rect.y - (height - rect.height) / 2, width, height };
}

/**
 * Returns the overview for a panel of this size in px: the mainland as large as possible, with Iceland and Greenland in
 * frames at the upper left. Iceland has 0.9 of the main scale in a wide panel and at least 0.7 in a narrow one;
 * Greenland is a locator map. Regions not in `shown` have no frame.
 */
export function layoutFor(panel: Size, shown: readonly Region[] = regions): Layout {
  // A panel that is being laid out may have no height yet.
  const size = { width: Math.max(1, panel.width), height: Math.max(1, panel.height) };
  const isWide = isWidePanel(size);
  const isTall = size.height >= tallPanel;
  const fitted = expanded(isWide ? wide : narrow, size);
  // The sea that a broad panel adds is in the west, for the frames.
  const home = isWide ? fitted : { ...fitted, x: Math.min(fitted.x, narrow.x + narrow.width - fitted.width) };
  const pixels = size.width / home.width;
  const x = home.x + frameInset;
  const y = home.y + frameInset;
  const titleRoom = titleHeight / pixels;
  const width = Math.min(topEast - x, leastIceland / pixels);
  const scale = isWide ? 0.9 : Math.max(0.7, width / iceland.width);
  const corner = { x, y, topHeight: iceland.height * scale + titleRoom, icelandWidth: iceland.width * scale };
  const { first, second } = isWide
    ? framesBeside(corner, shown)
    : framesBelow(corner, shown, { pixels, foot: home.y + home.height - frameInset, isTall });
  const { across, centreY } = greenlandAt[isWide ? "wide" : isTall ? "tall" : "low"];
  const locator = (second.height - titleRoom) / greenland.height;
  return {
    home,
    placements: {
      main: { x: 0, y: 0, scale: 1, frame: null },
      ...(shown.includes("iceland") && {
        iceland: { x: x + first.width / 2, y: y + (first.height + titleRoom) / 2, scale, frame: first },
      }),
      ...(shown.includes("greenland") && {
        greenland: {
          x: second.x + second.width * across,
          y: second.y + (second.height + titleRoom) / 2 - centreY * locator,
          scale: locator,
          frame: second,
        },
      }),
    },
  };
}

/** The upper left corner of the first frame, and the size of Iceland with its title, in plane units. */
type Corner = Point & { readonly topHeight: number; readonly icelandWidth: number };
type Frames = { readonly first: Rect; readonly second: Rect };

/** Returns the frames of Iceland and Greenland side by side at one height. */
function framesBeside({ x, y, topHeight, icelandWidth }: Corner, shown: readonly Region[]): Frames {
  const width = Math.min(widestIceland, Math.max(icelandWidth, topEast - x - frameGap - greenland.width));
  const first = { x, y, width, height: topHeight };
  const start = shown.includes("iceland") ? x + width + frameGap : x;
  return { first, second: { x: start, y, width: greenland.width, height: topHeight } };
}

/** Returns the frames of Iceland and Greenland one below the other; `foot` is the lowest edge that they may have. */
function framesBelow(
  { x, y, topHeight, icelandWidth }: Corner,
  shown: readonly Region[],
  { pixels, foot, isTall }: { readonly pixels: number; readonly foot: number; readonly isTall: boolean },
): Frames {
  const belowY = shown.includes("iceland") ? y + topHeight + frameGap : y;
  // A panel that is laid out lower than its frames, as one that opens, has room for a title and some land at least.
  const height = Math.max(
    (2 * titleHeight) / pixels,
    Math.min(foot - belowY, Math.max(66, leastFrame.height[isTall ? "tall" : "low"] / pixels)),
  );
  const wanted = Math.max(144, leastFrame.width / pixels);
  const bottom = shown.includes("greenland") ? belowY + height : y + topHeight;
  const east = bottom > coastTurns ? lowEast : framesEast;
  const width = Math.min(wanted, Math.max(icelandWidth, east - x));
  return {
    first: { x, y, width: Math.max(width, icelandWidth), height: topHeight },
    second: { x, y: belowY, width, height },
  };
}

/** Returns the distance in px from the top of a panel to the lower edge of the frames, 0 without frames. */
export function framesBottom({ home, placements }: Layout, size: Size): number {
  const bottoms = regions.flatMap((region) => {
    const frame = placements[region]?.frame;
    return frame ? [((frame.y + frame.height - home.y) * size.height) / home.height] : [];
  });
  return Math.max(0, ...bottoms);
}

/** Returns a plane with one region, centred on a place and `kilometresAcross` wide, for the small map of a site. */
export function layoutAround(country: Country, place: MapPlace, kilometresAcross: number, size: Size): Layout {
  const region = regionOf[country];
  // The outline of Greenland is drawn for a locator map and is too coarse for a closer view.
  const width = Math.max(kilometresAcross, region === "greenland" ? 1600 : 0) / kilometresPerUnit;
  const height = (width * size.height) / size.width;
  const centre = project(region, place);
  return {
    home: { x: centre.x - width / 2, y: centre.y - height / 2, width, height },
    placements: { [region]: { x: 0, y: 0, scale: 1, frame: null } },
  };
}

/** Returns the point of a place on the plane, or null if the plane does not show the region of the country. */
export function toPlane(country: Country, place: MapPlace, layout: Layout): Point | null {
  const region = regionOf[country];
  const placement = layout.placements[region];
  if (!placement) return null;
  const { x, y } = project(region, place);
  return { x: placement.x + placement.scale * x, y: placement.y + placement.scale * y };
}

/** Returns the scale (px for a unit) and the px of a point of the plane in a panel whose width is that of the box `view`. */
export function shownIn(
  view: Rect,
  panel: Size,
): { readonly scale: number; readonly toScreen: (plane: Point) => Point } {
  const scale = panel.width / view.width;
  return { scale, toScreen: ({ x, y }) => ({ x: (x - view.x) * scale, y: (y - view.y) * scale }) };
}
