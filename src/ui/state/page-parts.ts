/** Marks the row of controls of a page: its filters, and the choices of a chart. */
export const pageControls = { "data-controls": true } as const;

/** Returns the row of controls of the page; null where it has none. */
export function controlsOfPage(): HTMLElement | null {
  return document.querySelector("[data-controls]");
}

/** The attribute of what is drawn for the width of paper before it is printed, with how (see `useSheets`). */
export const sheetAttribute = "data-sheet";

/** Returns the first of the page that is drawn for paper; null where nothing is. */
export function sheetOfPage(): HTMLElement | null {
  return document.querySelector(`[${sheetAttribute}]`);
}
