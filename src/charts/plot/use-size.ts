import { useLayoutEffect, useRef, useState } from "react";
import { onPrint } from "./print";

export type PlotSize = { readonly width: number; readonly height: number };

/** A hook that returns a ref and the current size of its element in CSS px; null before the first measurement. */
export function usePlotSize<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<PlotSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      setSize((old) => (old?.width === next.width && old.height === next.height ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const forget = onPrint(measure);
    return () => {
      observer.disconnect();
      forget();
    };
  }, []);
  return [ref, size] as const;
}
