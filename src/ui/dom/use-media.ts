import { useCallback, useSyncExternalStore } from "react";

/** A screen of the width of a phone’s, in the reader’s own letters. */
export const phone = "screen and (max-width: 44.9375em)";

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
