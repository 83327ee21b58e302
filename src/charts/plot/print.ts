import { flushSync } from "react-dom";
import { sheetAttribute } from "../../ui/state/page-parts";
import "./print.css";

/** The width in CSS px between the margins of both A4 and Letter upright, less a margin for content that overflows. */
const upright = 700;

type Measure = (isPaper: boolean) => void;

const measures = new Set<Measure>();

type Copies = (redrawAs: (width: number) => void) => void;

let copySheets: Copies | null = null;

/** Takes what copies the sheets of a page for paper across, and returns a function that forgets it. */
export function onCopies(copies: Copies): () => void {
  copySheets = copies;
  return () => {
    copySheets = null;
  };
}

/**
 * Calls `measure` again before and after printing, and returns a function that removes it. A browser lays out a page
 * for paper without telling the page the width, so elements marked as sheets get the width of paper shortly before and
 * are drawn for it. A page may copy them before for paper across, and the style sheet shows the one that fits.
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
  copySheets?.((width) => redraw(true, width));
  redraw(true, upright);
}

function toScreen(): void {
  document.documentElement.toggleAttribute("data-printing", false);
  for (const copy of document.querySelectorAll(`[${sheetAttribute}="across"]`)) copy.remove();
  redraw(false, null);
}

function redraw(isPaper: boolean, width: number | null): void {
  for (const one of document.querySelectorAll<HTMLElement>(`[${sheetAttribute}]`))
    one.style.width = width === null ? "" : `${width}px`;
  const all = () => {
    for (const measure of measures) measure(isPaper);
  };
  // Twice, because elements that look different on paper have their new size only after they are rendered.
  flushSync(all);
  flushSync(all);
}
