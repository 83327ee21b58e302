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
  const key = useSyncExternalStore(subscribe, () => viewKey(map));
  return useMemo(() => {
    const [x = 0, y = 0, width = 0, height = 0] = key.split(" ").map(Number);
    return {
      toScreen: (plane) => map.project(toLatLng(plane)).subtract(map.getPixelOrigin()),
      visible: { x, y, width, height },
    };
  }, [map, key]);
}

function viewKey(map: LeafletMap): string {
  const corner = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  const origin = map.getPixelOrigin();
  return [corner.x, corner.y, size.x, size.y, origin.x, origin.y, map.getZoom()].join(" ");
}
