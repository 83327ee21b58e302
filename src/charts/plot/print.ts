import { flushSync } from "react-dom";
import "./print.css";

/** What fits between the margins of A4 and of Letter, upright and across, CSS px: a little less, for what is drawn grows into its sheet. */
const sheets = { upright: 700, across: 960 };

type Measure = (isPaper: boolean) => void;

const measures = new Set<Measure>();

/**
 * Measures again for paper: a plot is drawn for its width on the screen, and a browser lays a page out for paper without
 * telling the page how wide that is. So what is marked as a sheet takes the width of paper just before and is drawn for it,
 * twice: for paper across it gets a copy, and the style sheet shows the one for which there is room.
 */
export function onPrint(measure: Measure): () => void {
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
  toScreen();
  document.documentElement.toggleAttribute("data-printing", true);
  const both = [...document.querySelectorAll<HTMLElement>('[data-sheet="both"]')];
  if (both.length > 0) redraw(true, sheets.across);
  for (const sheet of both) sheet.after(copyOf(sheet));
  redraw(true, sheets.upright);
}

function toScreen(): void {
  document.documentElement.toggleAttribute("data-printing", false);
  for (const copy of document.querySelectorAll('[data-sheet="across"]')) copy.remove();
  redraw(false, null);
}

/** A sheet as it is drawn now; what refers to something in it refers to its own. */
function copyOf(sheet: HTMLElement): HTMLElement {
  const copy = document.importNode(sheet, true);
  copy.dataset["sheet"] = "across";
  for (const one of copy.querySelectorAll("[id]")) one.id += "-across";
  for (const one of copy.querySelectorAll('[href^="#"]'))
    one.setAttribute("href", `${one.getAttribute("href")}-across`);
  return copy;
}

function redraw(isPaper: boolean, width: number | null): void {
  for (const one of document.querySelectorAll<HTMLElement>("[data-sheet]"))
    one.style.width = width === null ? "" : `${width}px`;
  const all = () => {
    for (const measure of measures) measure(isPaper);
  };
  // Twice: what is drawn otherwise on paper has another size once it is drawn.
  flushSync(all);
  flushSync(all);
}
