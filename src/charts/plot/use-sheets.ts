import { useEffect } from "react";
import { onCopies } from "./print";
import { onSheet } from "./print-styles";

type Redraw = (width: number) => void;

/** The width in CSS px between the margins of both A4 and Letter across, less a margin for content that overflows. */
const across = 960;
/** The page of a chart within its margins, in CSS px, less what a printer rounds. */
const page = { width: 1040, height: 736 };
/** The sizes, as shares, that a chart has in one column, and those that it may have in two. */
const large = [1, 0.95, 0.9, 0.85, 0.8];
const small = [0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4];
const least = 0.8;
/** The space between two columns, in CSS px of the chart, as in `print.css`. */
const gap = 24;

/**
 * A hook that copies each sheet of a page for paper across before it is printed: one marked `both` as it is, one marked
 * `one` as large as one page takes it.
 */
export function useSheets(): void {
  useEffect(() => onCopies(copySheets), []);
}

function copySheets(redraw: Redraw): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet="both"], [data-sheet="one"]')) {
    redraw(across);
    if (sheet.dataset["sheet"] === "one") fit(sheet, redraw);
    sheet.after(copyOf(sheet));
    Object.assign(sheet.style, { zoom: "", columnCount: "" });
  }
}

/** Draws a chart as large as one page takes it: in one column, or in two if it would else be too small to read. */
function fit(sheet: HTMLElement, redraw: Redraw): void {
  const [columns, sizes] = share(sheet, redraw, 1, least) <= 1 ? [1, large] : [2, [...large, ...small]];
  // The first size that fits, found by halves, since each is drawn to be measured.
  let [from, to] = [0, sizes.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (share(sheet, redraw, columns, sizes[middle] ?? 1) <= 1) to = middle;
    else from = middle + 1;
  }
  share(sheet, redraw, columns, sizes[to] ?? 1);
}

/** Draws a chart in so many columns and in a size, and returns its page's height as a share of a sheet's. */
function share(sheet: HTMLElement, redraw: Redraw, columns: number, size: number): number {
  Object.assign(sheet.style, { zoom: "", columnCount: "" });
  // As wide as one column, for in columns no place can be measured from the top of all.
  redraw(Math.round((across / size - gap * (columns - 1)) / columns));
  Object.assign(sheet.style, { zoom: `${size}`, columnCount: columns > 1 ? `${columns}` : "" });
  return heightShare();
}

/** Returns the height of the page as printed, as a share of the height of a page across. */
function heightShare(): number {
  return onSheet(`${page.width}px`, () => document.body.getBoundingClientRect().bottom + scrollY) / page.height;
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
