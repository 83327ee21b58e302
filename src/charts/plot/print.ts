import { flushSync } from "react-dom";
import { withPrintStyles } from "./print-styles";
import "./print.css";

/**
 * The width in CSS px between the margins of both A4 and Letter, in portrait and in landscape, less a margin for
 * content that overflows its sheet.
 */
const sheets = { upright: 700, across: 960 };

/** The page of a chart within its margins, in CSS px, less what a printer rounds. */
const page = { width: 1040, height: 736 };
/** The sizes, as shares, that a chart has in one column, and those that it may have in two. */
const large = [1, 0.95, 0.9, 0.85, 0.8];
const small = [0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4];
const least = 0.8;
/** The space between two columns, in CSS px of the chart, as in `print.css`. */
const gap = 24;

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
  const both = [...document.querySelectorAll<HTMLElement>('[data-sheet="both"], [data-sheet="one"]')];
  for (const sheet of both) {
    if (sheet.dataset["sheet"] === "one") fit(sheet);
    else redraw(true, sheets.across);
    sheet.after(copyOf(sheet));
    Object.assign(sheet.style, { zoom: "", columnCount: "" });
  }
  redraw(true, sheets.upright);
}

function toScreen(): void {
  document.documentElement.toggleAttribute("data-printing", false);
  for (const copy of document.querySelectorAll('[data-sheet="across"]')) copy.remove();
  redraw(false, null);
}

/** Draws a chart as large as one page takes it: in one column, or in two if it would else be too small to read. */
function fit(sheet: HTMLElement): void {
  const [columns, sizes] = share(sheet, 1, least) <= 1 ? [1, large] : [2, [...large, ...small]];
  // The first size that fits, found by halves, since each is drawn to be measured.
  let [from, to] = [0, sizes.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (share(sheet, columns, sizes[middle] ?? 1) <= 1) to = middle;
    else from = middle + 1;
  }
  share(sheet, columns, sizes[to] ?? 1);
}

/** Draws a chart in so many columns and in a size, and returns its page's height as a share of a sheet's. */
function share(sheet: HTMLElement, columns: number, size: number): number {
  Object.assign(sheet.style, { zoom: "", columnCount: "" });
  // As wide as one column, for in columns no place can be measured from the top of all.
  redraw(true, Math.round((sheets.across / size - gap * (columns - 1)) / columns));
  Object.assign(sheet.style, { zoom: `${size}`, columnCount: columns > 1 ? `${columns}` : "" });
  return heightShare();
}

/** Returns the height of the page as printed, as a share of the height of a page across. */
function heightShare(): number {
  const { style } = document.documentElement;
  style.width = `${page.width}px`;
  const height = withPrintStyles(() => document.body.getBoundingClientRect().bottom + scrollY);
  style.width = "";
  return height / page.height;
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
