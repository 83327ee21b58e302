import type { AroundNavHandler } from "wouter";
import { historyEntry, storeInEntry, type HistoryEntry } from "../../url/links/history-entry";

/** The scroll position in px to restore for this history entry; null if there is none or the reader has moved on. */
let restoreTo: number | null = null;

let timer: ReturnType<typeof setTimeout>;

/** Stores the scroll position in the history entry. */
function savePosition(): void {
  // Where it is stored already, a press is not held up: the browser tells its other process of each change.
  if (restoreTo === null && historyEntry().scroll !== window.scrollY) storeInEntry({ scroll: window.scrollY });
}

function readPosition(): void {
  restoreTo = historyEntry().scroll;
}

function restorePosition(): void {
  if (restoreTo !== null && document.body.scrollHeight - window.innerHeight >= restoreTo)
    window.scrollTo({ top: restoreTo, behavior: "instant" });
}

/**
 * Restores the scroll position after Back, Forward and reload. Browsers do this only if the content is there at once,
 * but here it loads later. The position is restored as the page grows, until the reader scrolls, presses or types.
 */
export function rememberScroll(): void {
  readPosition();
  new ResizeObserver(restorePosition).observe(document.body);
  window.addEventListener("popstate", readPosition);
  window.addEventListener("pagehide", savePosition);
  window.addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(savePosition, 100);
  });
  for (const type of ["wheel", "pointerdown", "keydown"])
    window.addEventListener(
      type,
      () => {
        restoreTo = null;
      },
      { capture: true, passive: true },
    );
}

/**
 * Stores the scroll position before wouter navigates. A replaced entry keeps its position, and a new one knows from
 * which address it came, and on the same page what was opened there.
 */
export function aroundNav(...[navigate, to, options]: Parameters<AroundNavHandler>): void {
  savePosition();
  if (!options?.replace) restoreTo = null;
  const { pathname, search } = window.location;
  const entry = historyEntry();
  const from = options?.replace ? entry.from : `${pathname}${search}`;
  const { rows, folds } = to.split(/[?#]/)[0] === pathname ? entry : { rows: null, folds: null };
  const state: HistoryEntry = { scroll: restoreTo ?? window.scrollY, from, rows, folds };
  navigate(to, { ...options, state });
}
