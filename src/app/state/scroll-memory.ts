import type { AroundNavHandler } from "wouter";

/** How far down, in px, the reader was who comes back to this entry of the history; null: elsewhere by now, or never here. */
let wanted: number | null = null;

let timer: ReturnType<typeof setTimeout>;

/** Writes into the entry how far down the page is; past the router, to which nothing has changed. */
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
 * Brings a reader who comes back, or who reloads, to where the page was left: a browser does so only where the content is
 * there at once, and after a reload it comes later. The page follows as it grows, until the reader does anything.
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

/** Notes where the page is left for another view, which begins there: a change of the address alone moves nothing. */
export function aroundNav(...[navigate, to, options]: Parameters<AroundNavHandler>): void {
  note();
  if (!options?.replace) wanted = null;
  navigate(to, { ...options, state: wanted ?? window.scrollY });
}
