import { flushSync } from "react-dom";

/** What fits between the margins of A4 and of Letter upright, CSS px. */
const sheet = "700px";

type Measure = (isPaper: boolean) => void;

const measures = new Set<Measure>();

/**
 * Measures again for paper: a plot is drawn for its width on the screen, and a browser lays a page out for paper without
 * telling the page. So what is marked as a sheet takes the width of paper just before, is drawn for it, and is let go after.
 */
export function onPaper(measure: Measure): () => void {
  if (measures.size === 0) {
    // Before all others that listen: what a phone does not show has its place then, and can be measured.
    addEventListener("beforeprint", toPaper, true);
    addEventListener("afterprint", toScreen, true);
  }
  measures.add(measure);
  return () => {
    measures.delete(measure);
    if (measures.size > 0) return;
    removeEventListener("beforeprint", toPaper, true);
    removeEventListener("afterprint", toScreen, true);
  };
}

function toPaper(): void {
  redraw(true);
}

function toScreen(): void {
  redraw(false);
}

function redraw(isPaper: boolean): void {
  document.documentElement.toggleAttribute("data-printing", isPaper);
  for (const one of document.querySelectorAll<HTMLElement>("[data-sheet]")) one.style.width = isPaper ? sheet : "";
  const all = () => {
    for (const measure of measures) measure(isPaper);
  };
  // Twice: what is drawn otherwise on paper has another size once it is drawn.
  flushSync(all);
  flushSync(all);
}
