import { latLng, latLngBounds, type LatLng, type LatLngBounds, type Map as LeafletMap, point } from "leaflet";
import type { Point, Rect, Size } from "./geometry";

/** Converts a point of the plane for Leaflet's simple CRS, in which y increases upwards. */
export function toLatLng({ x, y }: Point): LatLng {
  return latLng(-y, x);
}

/** Converts a box of the plane to bounds for Leaflet. */
export function toBounds({ x, y, width, height }: Rect): LatLngBounds {
  return latLngBounds(toLatLng({ x, y: y + height }), toLatLng({ x: x + width, y }));
}

/** Returns the centre of a box. */
export function middle({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Returns the zoom at which a box of the plane just fits a panel. Each step doubles the scale; at 0 a unit is a pixel.
 */
export function zoomToFit(rect: Rect, size: Size): number {
  return Math.log2(Math.min(size.width / rect.width, size.height / rect.height));
}

/**
 * Zooms by a number of steps about a point of the panel (null for its centre) without animation, and keeps the view
 * inside `home`. Returns whether the zoom changed.
 */
export function zoomBy(map: LeafletMap, home: Rect, steps: number, about: Point | null): boolean {
  const size = map.getSize();
  const before = map.getZoom();
  const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), before + steps));
  if (Math.abs(zoom - before) < 0.001) return false;
  const fixed = about ? point(about.x, about.y) : size.divideBy(2);
  const anchor = map.containerPointToLatLng(fixed);
  const scale = 2 ** zoom;
  const offset = size.divideBy(2).subtract(fixed).divideBy(scale);
  const centre = { x: anchor.lng + offset.x, y: -anchor.lat + offset.y };
  map.setView(toLatLng(clampedCentre(home, centre, { width: size.x / scale, height: size.y / scale })), zoom, {
    animate: false,
  });
  return true;
}

/** Moves the view by px without animation, and keeps it inside `home`. */
export function panBy(map: LeafletMap, home: Rect, { x, y }: Point): void {
  const scale = 2 ** map.getZoom();
  const { lat, lng } = map.getCenter();
  const size = map.getSize();
  const centre = clampedCentre(
    home,
    { x: lng + x / scale, y: -lat + y / scale },
    { width: size.x / scale, height: size.y / scale },
  );
  map.setView(toLatLng(centre), map.getZoom(), { animate: false });
}

/** Returns the nearest centre at which a view of this size does not leave the box. */
function clampedCentre(box: Rect, centre: Point, view: Size): Point {
  return {
    x: clamped(centre.x, box.x, box.width, view.width),
    y: clamped(centre.y, box.y, box.height, view.height),
  };
}

function clamped(value: number, low: number, length: number, part: number): number {
  if (part >= length) return low + length / 2;
  return Math.min(low + length - part / 2, Math.max(low + part / 2, value));
}
