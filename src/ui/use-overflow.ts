import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Whether what stands in a place is wider than it; kept up to date as either changes. */
export function useOverflow(): { readonly place: RefObject<HTMLDivElement | null>; readonly isWide: boolean } {
  const place = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const outer = place.current;
    const inner = outer?.firstElementChild;
    if (!outer || !(inner instanceof HTMLElement)) return undefined;
    // By its outer width: whether it then shows a scroll bar must not decide whether it needs one.
    const measure = () => setWide(inner.offsetWidth > outer.offsetWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    measure();
    return () => observer.disconnect();
  }, []);
  return { place, isWide };
}
