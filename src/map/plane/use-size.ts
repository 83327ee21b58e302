import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Size } from "./geometry";

/**
 * A hook that returns the current inner size of an element in px; null until it has one, for example while its panel is
 * hidden.
 */
export function useMapSize(element: HTMLElement | null): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (!element) return undefined;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    // A phone that shows another view has not rendered the map yet.
    const print = () => flushSync(read);
    addEventListener("beforeprint", print);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", print);
    };
  }, [element]);
  return size;
}
