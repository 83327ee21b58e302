import { useSyncExternalStore } from "react";

/** A hook that returns the origin of the page's address; empty where the page is written at build time. */
export function useOrigin(): string {
  return useSyncExternalStore(
    constant,
    () => window.location.origin,
    () => "",
  );
}

/** Subscribes to what does not change while the page lives. */
function constant(): () => void {
  return () => {};
}
