import { geoArea, geoAzimuthalEqualArea, geoBounds, type GeoContext, geoPath, type GeoProjection } from "d3-geo";
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { Rect } from "../../src/map/plane/geometry";
import { centres, type Region, unitsPerRadian } from "../../src/map/plane/projection";

type Cut = {
  /** In plane units of the region: the area that the widest and the tallest panel can show. */
  readonly extent: Rect;
  /**
   * Degrees from the centre, slightly more than the corner of the extent. The land is clipped on the sphere first,
   * because Russia crosses the antimeridian.
   */
  readonly angle: number;
  /** The area of the smallest island drawn, in square plane units. */
  readonly island: number;
  /** Number of decimal places. */
  readonly digits: number;
};

const cuts: Record<Region, Cut> = {
  main: { extent: { x: -620, y: -360, width: 1180, height: 780 }, angle: 32, island: 0.7, digits: 1 },
  iceland: { extent: { x: -200, y: -150, width: 400, height: 300 }, angle: 12, island: 0.7, digits: 1 },
  greenland: { extent: { x: -1200, y: -420, width: 1960, height: 860 }, angle: 48, island: 60, digits: 0 },
};

/** Returns the projection of a region in d3 with the constants of the page; a test compares it with the page's own. */
export function projectionOf(region: Region): GeoProjection {
  const { lat, lon } = centres[region];
  return geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(unitsPerRadian).translate([0, 0]);
}

type Bounds = { west: number; east: number; south: number; north: number };

/** Returns whether a polygon is completely within these degrees. */
export function isWithin(rings: Position[][], { west, east, south, north }: Bounds): boolean {
  const [[x0, y0], [x1, y1]] = geoBounds({ type: "Polygon", coordinates: rings });
  return x0 >= west && x1 <= east && y0 >= south && y1 <= north;
}

/**
 * Returns whether a polygon is Svalbard, Jan Mayen or Bear Island: they are far from the mainland, where the frames of
 * the panel are.
 */
function isFarNorwegian(rings: Position[][]): boolean {
  const [[x0, y0]] = geoBounds({ type: "Polygon", coordinates: rings });
  return y0 > 73 || (y0 > 70 && x0 > -10 && x0 < 0);
}

/**
 * Returns the extent of a region and a function that draws geometry as the text of an SVG path, clipped to that extent.
 */
export function drawing(region: Region) {
  const { extent, angle, island, digits } = cuts[region];
  const { x, y, width, height } = extent;
  const projection = projectionOf(region)
    .precision(0)
    .clipAngle(angle)
    .clipExtent([
      [x, y],
      [x + width, y + height],
    ]);
  const least = island / unitsPerRadian ** 2;

  /**
   * Returns whether a ring is land to draw. A ring with too few points after thinning turns inside out and would fill
   * the box.
   */
  function isLand(ring: Position[]): boolean {
    const area = geoArea({ type: "Polygon", coordinates: [ring] });
    return ring.length > 3 && area > least && area < 2 * Math.PI;
  }

  function kept(geometry: MultiPolygon): MultiPolygon {
    const coordinates = geometry.coordinates.filter(
      (rings) => rings[0] && isLand(rings[0]) && (region !== "main" || !isFarNorwegian(rings)),
    );
    return { type: "MultiPolygon", coordinates };
  }

  function draw(geometry: MultiPolygon | MultiLineString): string {
    const pen = new Pen(digits);
    geoPath(projection, pen)(geometry.type === "MultiPolygon" ? kept(geometry) : geometry);
    return pen.text();
  }

  return { draw, extent };
}

/**
 * Writes a path in rounded steps relative to the previous point, which takes half the bytes of absolute coordinates.
 */
class Pen implements GeoContext {
  private readonly unit: number;
  private parts: string[] = [];
  private steps: string[] = [];
  private start: [number, number] = [0, 0];
  private at: [number, number] = [0, 0];
  private closed = false;

  constructor(digits: number) {
    this.unit = 10 ** digits;
  }

  moveTo(x: number, y: number): void {
    this.finish();
    this.start = [Math.round(x * this.unit), Math.round(y * this.unit)];
    this.at = this.start;
  }

  lineTo(x: number, y: number): void {
    const next: [number, number] = [Math.round(x * this.unit), Math.round(y * this.unit)];
    const [dx, dy] = [next[0] - this.at[0], next[1] - this.at[1]];
    if (dx === 0 && dy === 0) return;
    this.steps.push(this.pair(dx, dy));
    this.at = next;
  }

  closePath(): void {
    this.closed = true;
    this.finish();
  }

  beginPath(): void {}

  arc(): void {
    throw new Error("the base map has no points");
  }

  text(): string {
    this.finish();
    return this.parts.join("");
  }

  private finish(): void {
    if (this.steps.length > (this.closed ? 1 : 0)) {
      const steps = this.steps.join(" ").replaceAll(" -", "-");
      this.parts.push(`M${this.pair(...this.start)}l${steps}${this.closed ? "z" : ""}`);
    }
    this.steps = [];
    this.closed = false;
  }

  private pair(x: number, y: number): string {
    return `${this.number(x)} ${this.number(y)}`.replace(" -", "-");
  }

  private number(steps: number): string {
    return String(steps / this.unit).replace(/^(-?)0\./, "$1.");
  }
}
