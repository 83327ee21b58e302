import { flushSync } from "react-dom";

/** What fits between the margins of A4 and of Letter upright, CSS px. */
const sheet = "700px";

const measures = new Set<() => void>();

/**
 * Measures again for paper: a plot is drawn for its width on the screen, and a browser lays a page out for paper without
 * telling the page. So what is marked as a sheet takes the width of paper just before, is drawn for it, and is let go after.
 */
export function onPaper(measure: () => void): () => void {
  if (measures.size === 0) {
    addEventListener("beforeprint", toPaper);
    addEventListener("afterprint", toScreen);
  }
  measures.add(measure);
  return () => {
    measures.delete(measure);
    if (measures.size > 0) return;
    removeEventListener("beforeprint", toPaper);
    removeEventListener("afterprint", toScreen);
  };
}

function toPaper(): void {
  redraw(sheet);
}

function toScreen(): void {
  redraw("");
}

function redraw(width: string): void {
  for (const one of document.querySelectorAll<HTMLElement>("[data-sheet]")) one.style.width = width;
  flushSync(() => {
    for (const measure of measures) measure();
  });
}
