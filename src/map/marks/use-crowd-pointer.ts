import type { LeafletMouseEvent, Map as LeafletMap } from "leaflet";
import { useEffect, useRef } from "react";
import { isCrowd, markAt, type ArrangedMark, type MarkSizes } from "./arrange";

/** A hook that hovers the mark under the pointer where marks are too many to be buttons. Hovered, it becomes one. */
export function useCrowdPointer(
  map: LeafletMap,
  arranged: readonly ArrangedMark[],
  sizes: MarkSizes,
  onHover: (id: string | null) => void,
): void {
  /** The id that was hovered here last; null for none. */
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!isCrowd(arranged)) return undefined;
    const move = ({ layerPoint, originalEvent }: LeafletMouseEvent) => {
      // A button hovers itself.
      const isOnButton = originalEvent.target instanceof Element && originalEvent.target.closest("button") !== null;
      const id = isOnButton ? null : (markAt(arranged, layerPoint, sizes)?.mark.id ?? null);
      if (!isOnButton && id !== last.current) onHover(id);
      last.current = id;
    };
    map.on("mousemove", move);
    return () => {
      map.off("mousemove", move);
    };
  }, [map, arranged, sizes, onHover]);
}
