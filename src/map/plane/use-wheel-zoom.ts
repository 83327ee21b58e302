import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import type { Rect } from "./geometry";
import { zoomBy } from "./leaflet-plane";

/**
 * Wheel distance in px for a doubling. Pinching on a touchpad is reported as a wheel event with Ctrl and small steps.
 */
const perStep = 240;
const smallStep = 40;
const perPinchStep = 90;

/**
 * A hook that zooms with the wheel and Ctrl or ⌘, or without them while the map has the focus. Otherwise, and at the
 * zoom limits, the wheel scrolls the page.
 */
export function useWheelZoom(map: LeafletMap, panel: HTMLElement | null, home: Rect, enabled: boolean): void {
  useEffect(() => {
    if (!panel || !enabled) return undefined;
    const zoom = (event: WheelEvent) => {
      const asked = event.ctrlKey || event.metaKey;
      if (!asked && !panel.contains(document.activeElement)) return;
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 40;
      const isPinch = event.ctrlKey && Math.abs(pixels) < smallStep;
      const { left, top } = map.getContainer().getBoundingClientRect();
      const about = { x: event.clientX - left, y: event.clientY - top };
      const changed = zoomBy(map, home, -pixels / (isPinch ? perPinchStep : perStep), about);
      // With Ctrl the browser would zoom the whole page.
      if (changed || asked) event.preventDefault();
    };
    panel.addEventListener("wheel", zoom, { passive: false });
    return () => panel.removeEventListener("wheel", zoom);
  }, [map, panel, home, enabled]);
}
