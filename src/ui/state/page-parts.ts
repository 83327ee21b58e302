/** Marks the row of controls of a page: its filters, and the choices of a chart. */
export const pageControls = { "data-controls": true } as const;

/** Returns the row of controls of the page; null where it has none. */
export function controlsOfPage(): HTMLElement | null {
  return document.querySelector("[data-controls]");
}

/** Returns the content of the page, which takes the focus where nothing nearer can. */
export function contentOfPage(): HTMLElement | null {
  return document.getElementById("content");
}

/** The attribute of what is drawn for the width of paper before it is printed, with how (see `useSheets`). */
export const sheetAttribute = "data-sheet";

/** Returns the first of the page that is drawn for paper; null where nothing is. */
export function sheetOfPage(): HTMLElement | null {
  return document.querySelector(`[${sheetAttribute}]`);
}
