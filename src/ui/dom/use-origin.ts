import { useSyncExternalStore } from "react";

/**
 * A hook that returns the origin of the page's address; where the page is written at build time, the one that the build was
 * told (SITE_ADDRESS), or nothing.
 */
export function useOrigin(): string {
  return useSyncExternalStore(
    constant,
    () => window.location.origin,
    () => import.meta.env.SITE_ORIGIN,
  );
}

/** Subscribes to what does not change while the page lives. */
function constant(): () => void {
  return () => {};
}
