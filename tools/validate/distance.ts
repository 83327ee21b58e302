import { geoContains } from "d3-geo";
import type { Position } from "geojson";
import { rings, type Outline } from "./outlines";

type Vector = readonly [number, number, number];

const earthRadius = 6371;

/** Returns the great-circle distance in km from a point (WGS 84 degrees) to the land of a country; 0 inside it. */
export function distanceTo(outlines: readonly Outline[], lon: number, lat: number): number {
  if (outlines.some((outline) => geoContains(outline, [lon, lat]))) return 0;
  const point = vector([lon, lat]);
  const distances = outlines.flatMap(rings).map((ring) => nearest(ring.map(vector), point));
  return Math.min(...distances) * earthRadius;
}

/** Returns the angle from a point to the nearest segment of a line. */
function nearest(line: readonly Vector[], point: Vector): number {
  return line.reduce((least, end, index) => Math.min(least, toSegment(line[index - 1] ?? end, end, point)), Infinity);
}

/** Returns the angle from a point to a great-circle segment shorter than half the globe. */
function toSegment(a: Vector, b: Vector, point: Vector): number {
  const normal = cross(a, b);
  const length = Math.hypot(...normal);
  const isAlongside = length > 0 && dot(cross(normal, a), point) >= 0 && dot(cross(b, normal), point) >= 0;
  return isAlongside
    ? Math.asin(Math.min(1, Math.abs(dot(normal, point)) / length))
    : Math.min(angle(a, point), angle(b, point));
}

function vector([lon = 0, lat = 0]: Position): Vector {
  const [x, y] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function angle(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}
