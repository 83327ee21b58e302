import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * A hook that returns a ref for a container and whether its first child is wider than it. The width is measured without
 * the attribute `data-wide`, and again when either changes its size.
 */
export function useOverflow(): { readonly place: RefObject<HTMLDivElement | null>; readonly isWide: boolean } {
  const place = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const outer = place.current;
    const inner = outer?.firstElementChild;
    if (!outer || !(inner instanceof HTMLElement)) return undefined;
    // The styles of a wide table must not affect the measurement, so it is measured without them, and the scroll
    // position is restored.
    const measure = () => {
      const { scrollLeft, scrollTop } = outer;
      const was = outer.dataset.wide;
      delete outer.dataset.wide;
      setWide(inner.offsetWidth > outer.offsetWidth);
      if (was === undefined) return;
      outer.dataset.wide = was;
      outer.scrollTo({ left: scrollLeft, top: scrollTop, behavior: "instant" });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    measure();
    return () => observer.disconnect();
  }, []);
  return { place, isWide };
}
