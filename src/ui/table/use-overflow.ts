import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Whether what stands in a place is wider than it, where the place does not have the attribute `data-wide`; kept up to date as either changes. */
export function useOverflow(): { readonly place: RefObject<HTMLDivElement | null>; readonly isWide: boolean } {
  const place = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const outer = place.current;
    const inner = outer?.firstElementChild;
    if (!outer || !(inner instanceof HTMLElement)) return undefined;
    // How a wide table is set must not decide whether it is wide: it is measured without, and left where it was.
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
