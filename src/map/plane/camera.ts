import type { Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Rect, Size } from "./geometry";
import type { Layout } from "./layout";
import { middle, toBounds, toLatLng, zoomToFit } from "./leaflet-plane";

/** The number of zoom steps up to the largest zoom; the outlines have no more detail. */
const zoomSteps = 3.6;

type Options = {
  readonly map: LeafletMap;
  readonly layout: Layout;
  readonly size: Size;
  /**
   * The box to show. It is shown again when `wanted` changes, or when the size of the panel changes and the reader has
   * not moved the map.
   */
  readonly target: Rect;
  readonly wanted: string;
  readonly interactive: boolean;
};

type Camera = {
  /** Shows the whole map. */
  readonly reset: () => void;
  /** True if the map shows what is wanted; false in the render after which it is moved there. */
  readonly isSet: boolean;
};

/** A hook that keeps the map on its target until the reader moves it. */
export function useCamera({ map, layout, size, target, wanted, interactive }: Options): Camera {
  const [set, setSet] = useState<string | null>(null);
  const moved = useRef(false);
  const isProgrammatic = useRef(false);
  const measured = useRef<Size | null>(null);

  const show = useCallback(
    (rect: Rect) => {
      isProgrammatic.current = true;
      map.setView(toLatLng(middle(rect)), zoomToFit(rect, size), { animate: false });
      isProgrammatic.current = false;
      moved.current = false;
    },
    [map, size],
  );

  useEffect(() => {
    const onMoveStart = () => {
      if (!isProgrammatic.current) moved.current = true;
    };
    // Dragging is disabled where there is nothing to pan, so that a thumb on the map scrolls the page.
    const updateDragging = () => {
      const within = interactive && map.getZoom() > map.getMinZoom() + 0.01;
      map.dragging[within ? "enable" : "disable"]();
      map.getContainer().toggleAttribute("data-draggable", within);
    };
    updateDragging();
    map.on("movestart", onMoveStart).on("zoomend viewreset moveend", updateDragging);
    return () => {
      map.off("movestart", onMoveStart).off("zoomend viewreset moveend", updateDragging);
    };
  }, [map, interactive]);

  useLayoutEffect(() => {
    isProgrammatic.current = true;
    const least = zoomToFit(layout.home, size);
    // Leaflet measures the panel, which waits for the layout of the whole page.
    if (measured.current !== size) map.invalidateSize({ animate: false, pan: false });
    measured.current = size;
    map.setMaxZoom(least + zoomSteps);
    map.setMinZoom(least);
    map.setMaxBounds(toBounds(layout.home).pad(0.005));
    isProgrammatic.current = false;
    if (!moved.current || set !== wanted) show(target);
    setSet(wanted);
    // `target` follows from layout and `wanted`; marks that only change their status must not move the map.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [map, layout, size, wanted, show]);

  const reset = useCallback(() => show(layout.home), [show, layout]);
  return { reset, isSet: set === wanted };
}
