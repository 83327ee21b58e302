import { flushSync } from "react-dom";
import "./print.css";

/**
 * The width in CSS px between the margins of both A4 and Letter, in portrait and in landscape, less a margin for
 * content that overflows its sheet.
 */
const sheets = { upright: 700, across: 960 };

type Measure = (isPaper: boolean) => void;

const measures = new Set<Measure>();

/**
 * Calls `measure` again before and after printing, and returns a function that removes it. A browser lays out a page
 * for paper without telling the page the width, so elements marked as sheets get the width of paper shortly before and
 * are drawn for it. Each is drawn twice, once as a copy for landscape, and the style sheet shows the one that fits.
 */
export function onPrint(measure: Measure): () => void {
  if (measures.size === 0) {
    // In the capture phase, so that it runs before all other listeners: elements that a phone hides have a size then
    // and can be measured.
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

/** Returns a copy of a sheet. Ids and the references to them get a suffix, so that they stay unique. */
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
  // Twice, because elements that look different on paper have their new size only after they are rendered.
  flushSync(all);
  flushSync(all);
}
