import type { Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { Rect, Size } from "./geometry";
import type { Layout } from "./layout";
import { middle, toBounds, toLatLng, zoomToFit } from "./leaflet-plane";

/** How far the reader can go in: the outlines are not drawn for more. */
const steps = 3.6;

type Options = {
  readonly map: LeafletMap;
  readonly layout: Layout;
  readonly size: Size;
  /** The box to show; it is shown again when `wanted` changes, and when the panel's size does while the reader has not moved the map. */
  readonly target: Rect;
  readonly wanted: string;
  readonly interactive: boolean;
};

/** Keeps the map on its target, and otherwise where the reader left it. Returns the way back to the whole map. */
export function useCamera({ map, layout, size, target, wanted, interactive }: Options): () => void {
  const moved = useRef(false);
  const ours = useRef(false);
  const shown = useRef<string | null>(null);

  const show = useCallback(
    (rect: Rect) => {
      ours.current = true;
      map.setView(toLatLng(middle(rect)), zoomToFit(rect, size), { animate: false });
      ours.current = false;
      moved.current = false;
    },
    [map, size],
  );

  useEffect(() => {
    const started = () => {
      if (!ours.current) moved.current = true;
    };
    // Dragging where there is nothing to pan would only keep a thumb from scrolling the page.
    const settle = () => {
      const within = interactive && map.getZoom() > map.getMinZoom() + 0.01;
      map.dragging[within ? "enable" : "disable"]();
      map.getContainer().toggleAttribute("data-draggable", within);
    };
    settle();
    map.on("movestart", started).on("zoomend viewreset moveend", settle);
    return () => {
      map.off("movestart", started).off("zoomend viewreset moveend", settle);
    };
  }, [map, interactive]);

  useLayoutEffect(() => {
    ours.current = true;
    const least = zoomToFit(layout.home, size);
    map.invalidateSize({ animate: false, pan: false });
    map.setMaxZoom(least + steps);
    map.setMinZoom(least);
    map.setMaxBounds(toBounds(layout.home).pad(0.005));
    ours.current = false;
    if (!moved.current || shown.current !== wanted) show(target);
    shown.current = wanted;
    // `target` follows from layout and `wanted`; marks that merely change their status must not move the map.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [map, layout, size, wanted, show]);

  return useCallback(() => show(layout.home), [show, layout]);
}
