import { useCallback, useSyncExternalStore } from "react";

/** A screen at most as wide as a phone, in em, so that it depends on the reader's font size. */
export const phone = "screen and (max-width: 44.9375em)";

/** A hook that returns whether a media query currently matches; false where the page is written at build time. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches, never);
}

function never(): boolean {
  return false;
}
