import { useEffect, useSyncExternalStore } from "react";

/**
 * Returns the anchor of the address, or null, and scrolls to it. It must be called where the content is rendered,
 * because a browser looks for an anchor only once, before the data has loaded.
 */
export function useAnchor(): string | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  );
  const anchor = decode(hash.slice(1));
  useEffect(() => {
    if (anchor !== null) document.getElementById(anchor)?.scrollIntoView();
  }, [anchor]);
  return anchor;
}

/**
 * The events after which the anchor may differ. wouter dispatches the last two; `history` itself has no event for them.
 */
const changes = ["hashchange", "popstate", "pushState", "replaceState"];

function subscribe(notify: () => void): () => void {
  for (const change of changes) addEventListener(change, notify);
  return () => {
    for (const change of changes) removeEventListener(change, notify);
  };
}

function decode(text: string): string | null {
  try {
    return text === "" ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
