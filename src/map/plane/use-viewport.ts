import type { Map as LeafletMap } from "leaflet";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Point, Rect } from "./geometry";
import { toLatLng } from "./leaflet-plane";

/**
 * The current view: `toScreen` converts a point of the plane to px, and `visible` is the visible box in the same px.
 */
export type Viewport = { readonly toScreen: (plane: Point) => Point; readonly visible: Rect };

/** A hook that returns the view of the map, updated when it has moved, while it zooms, and when its size changes. */
export function useViewport(map: LeafletMap): Viewport {
  const subscribe = useCallback(
    (changed: () => void) => {
      map.on("zoom viewreset moveend resize", changed);
      return () => {
        map.off("zoom viewreset moveend resize", changed);
      };
    },
    [map],
  );
  const scale = useSyncExternalStore(subscribe, () => scaleKey(map));
  const box = useSyncExternalStore(subscribe, () => boxKey(map));
  // The same for as long as the map is only panned, which moves no mark in its pane.
  const toScreen = useMemo(() => {
    const [x = 0, y = 0, zoom = 0] = scale.split(" ").map(Number);
    return (plane: Point) => map.project(toLatLng(plane), zoom).subtract([x, y]);
  }, [map, scale]);
  return useMemo(() => {
    const [x = 0, y = 0, width = 0, height = 0] = box.split(" ").map(Number);
    return { toScreen, visible: { x, y, width, height } };
  }, [toScreen, box]);
}

function scaleKey(map: LeafletMap): string {
  const origin = map.getPixelOrigin();
  return [origin.x, origin.y, map.getZoom()].join(" ");
}

function boxKey(map: LeafletMap): string {
  const corner = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  return [corner.x, corner.y, size.x, size.y].join(" ");
}
