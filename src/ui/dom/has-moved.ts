import { useSyncExternalStore } from "react";

/** True once the reader has moved in this document. */
let moved = false;

const listeners = new Set<() => void>();

/** The keys that lead elsewhere on a page. */
const leading: ReadonlySet<string> = new Set(["Tab", "PageDown", "PageUp", "Home", "End", "ArrowDown", "ArrowUp"]);

/** Notes that the reader has moved, as by a search in the page, of which nothing else tells. */
export function move(): void {
  if (moved) return;
  moved = true;
  for (const listener of listeners) listener();
}

/**
 * Notices from now on when the reader moves in the document for the first time: scrolls it, or presses a key that leads
 * elsewhere on it, to the next control, to what a search of the browser finds, or to all of it.
 */
export function noticeMove(): void {
  addEventListener("scroll", move, { passive: true });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || leading.has(event.key)) move();
  });
}

/** A hook that returns whether the reader has moved in the document since the page was opened, or was led to a place in it. */
export function useHasMoved(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => moved,
    () => false,
  );
}

function subscribe(changed: () => void): () => void {
  // A page that was left half way down is there again before any program runs.
  if (window.scrollY > 0) move();
  listeners.add(changed);
  return () => listeners.delete(changed);
}
