import { useSyncExternalStore } from "react";

/** A hook that returns whether the browser has a network, as far as it knows; a page that is written has one. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    follow,
    () => navigator.onLine,
    () => true,
  );
}

const changes = ["online", "offline"] as const;

function follow(tell: () => void): () => void {
  for (const change of changes) window.addEventListener(change, tell);
  return () => {
    for (const change of changes) window.removeEventListener(change, tell);
  };
}
