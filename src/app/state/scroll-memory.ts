import type { AroundNavHandler } from "wouter";

/** The scroll position in px to restore for this history entry; null if there is none or the reader has moved on. */
let wanted: number | null = null;

let timer: ReturnType<typeof setTimeout>;

/**
 * Stores the scroll position in the history entry. Calls the prototype's method instead of the one that wouter patches,
 * because this is no navigation.
 */
function note(): void {
  if (wanted === null) History.prototype.replaceState.call(history, window.scrollY, "");
}

function arrive(): void {
  const state: unknown = history.state;
  wanted = typeof state === "number" ? state : null;
}

function follow(): void {
  if (wanted !== null && document.body.scrollHeight - window.innerHeight >= wanted)
    window.scrollTo({ top: wanted, behavior: "instant" });
}

/**
 * Restores the scroll position after Back, Forward and reload. Browsers do this only if the content is there at once,
 * but here it loads later. The position is restored as the page grows, until the reader scrolls, presses or types.
 */
export function rememberScroll(): void {
  arrive();
  new ResizeObserver(follow).observe(document.body);
  window.addEventListener("popstate", arrive);
  window.addEventListener("pagehide", note);
  window.addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(note, 100);
  });
  for (const act of ["wheel", "pointerdown", "keydown"])
    window.addEventListener(
      act,
      () => {
        wanted = null;
      },
      { capture: true, passive: true },
    );
}

/** Stores the scroll position before wouter navigates. A replaced entry keeps its position. */
export function aroundNav(...[navigate, to, options]: Parameters<AroundNavHandler>): void {
  note();
  if (!options?.replace) wanted = null;
  navigate(to, { ...options, state: wanted ?? window.scrollY });
}
