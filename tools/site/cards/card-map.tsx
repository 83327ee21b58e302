import type { ReactElement } from "react";
import { circleFigure } from "../../../src/domain/selection/circles";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import type { ExchangeRates } from "../../../src/domain/record/money";
import { sheets, type BaseMap } from "../../../src/map/ground/base-map";
import { arrange, type MarkSizes } from "../../../src/map/marks/arrange";
import { circleRadius } from "../../../src/map/marks/circles";
import { layoutFor, toPlane, type Layout } from "../../../src/map/plane/layout";
import type { Point, Rect, Size } from "../../../src/map/plane/geometry";
import { kilometresPerUnit, regionOf } from "../../../src/map/plane/projection";
import { GlyphShape, statusColour } from "../../../src/marks/glyph";
import { cardSize } from "./card-size";
import { foot } from "./frame";
import { outlineName, picture } from "./light";

/** Returns the size in px of a mark, and the least distance of two. */
function sizesFor(sites: number): MarkSizes {
  const glyph = sites > 60 ? 17 : sites > 25 ? 22 : 26;
  return { glyph, hit: glyph, apart: glyph + 1 };
}

/** The least width of what a map shows, in km. */
const leastKilometres = 900;

type Props = {
  readonly sites: readonly ReadSite[];
  readonly basemap: BaseMap;
  readonly rates: ExchangeRates;
  /** The width in px, at the right edge of the card. */
  readonly width: number;
  /** True to mark the one site with a ring. */
  readonly ring?: boolean;
};

/** Renders a map of sites at the right edge of a card: near them, or of all Nordic countries where they lie in several. */
export function cardMap({ sites, basemap, rates, width, ring = false }: Props): ReactElement {
  const size = { width, height: foot };
  const sizes = sizesFor(sites.length);
  const layout = layoutOf(sites, size);
  const { home } = layout;
  const scale = width / home.width;
  const toScreen = ({ x, y }: Point): Point => ({ x: (x - home.x) * scale, y: (y - home.y) * scale });
  const marks = sites.map((readSite) => {
    const figure = circleFigure(readSite, "capacity", rates);
    return {
      id: readSite.site.id,
      name: "",
      href: "",
      place: "",
      country: readSite.site.country,
      location: readSite.site.location,
      status: readSite.status,
      weight: 0,
      radius: typeof figure === "number" ? 1.4 * circleRadius("capacity", figure) : null,
    };
  });
  const arranged = arrange(marks, layout, sizes, toScreen);
  const src = picture(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={foot} viewBox={`0 0 ${width} ${foot}`}>
      <rect width={width} height={foot} style={{ fill: "var(--map-sea)" }} />
      <g transform={`scale(${scale}) translate(${-home.x} ${-home.y})`} strokeWidth={1 / scale}>
        {sheets(basemap, layout).map(({ region, paths, framed, box, view }) => (
          <g key={region}>
            {framed && <rect {...box} style={{ fill: "var(--map-sea)" }} />}
            <svg {...box} viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} preserveAspectRatio="none">
              <path d={outlineName(region, "context")} style={{ fill: "var(--map-land-context)" }} />
              <path d={outlineName(region, "record")} style={{ fill: "var(--map-land)", stroke: "var(--map-coast)" }} />
              {paths.lakes !== undefined && (
                <path d={outlineName(region, "lakes")} style={{ fill: "var(--map-sea)" }} />
              )}
              <path d={outlineName(region, "borders")} style={{ fill: "none", stroke: "var(--map-border)" }} />
            </svg>
            {framed && <rect {...box} style={{ fill: "none", stroke: "var(--map-border)" }} />}
          </g>
        ))}
      </g>
      {!ring &&
        arranged.map(({ mark, at, frame }) => (
          <circle
            key={mark.id}
            cx={at.x}
            cy={at.y}
            r={frame === null ? (mark.radius ?? 0) : 0}
            fillOpacity={0.15}
            style={{ fill: statusColour(mark.status), stroke: statusColour(mark.status) }}
          />
        ))}
      {arranged.map(({ mark, at }) => (
        <g key={mark.id}>
          <circle cx={at.x} cy={at.y} r={sizes.glyph / 2} style={{ fill: "var(--map-halo)" }} fillOpacity={0.85} />
          <svg
            x={at.x - sizes.glyph / 2}
            y={at.y - sizes.glyph / 2}
            width={sizes.glyph}
            height={sizes.glyph}
            viewBox="0 0 16 16"
          >
            <GlyphShape status={mark.status} />
          </svg>
          {ring && <circle cx={at.x} cy={at.y} r={34} fill="none" strokeWidth={3} style={{ stroke: "var(--ink)" }} />}
        </g>
      ))}
    </svg>,
  );
  return (
    <img
      src={src}
      width={width}
      height={foot}
      style={{ position: "absolute", left: cardSize.width - width, top: 0 }}
      alt=""
    />
  );
}

/** Returns the plane around the sites with the region that they lie in, or that of all regions where they lie in several. */
function layoutOf(sites: readonly ReadSite[], size: Size): Layout {
  const [first] = sites;
  const found = [...new Set(sites.map(({ site }) => regionOf[site.country]))];
  const [region] = found;
  if (first === undefined || region === undefined || found.length > 1) return layoutFor(size);
  const alone: Layout = {
    home: { x: 0, y: 0, width: 1, height: 1 },
    placements: { [region]: { x: 0, y: 0, scale: 1, frame: null } },
  };
  const points = sites.flatMap(({ site }) => toPlane(site.country, site.location, alone) ?? []);
  const least = Math.max(leastKilometres, region === "greenland" ? 2800 : 0) / kilometresPerUnit;
  return { ...alone, home: around(points, size, least) };
}

/** Returns a box around points with a margin, in the shape of the picture, at least `least` wide or high. */
function around(points: readonly Point[], size: Size, least: number): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    size.width / Math.max((right - left) * 1.35, (least * size.width) / size.height),
    size.height / Math.max((bottom - top) * 1.25, least),
  );
  const [width, height] = [size.width / scale, size.height / scale];
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
