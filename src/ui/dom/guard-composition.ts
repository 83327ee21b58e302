/**
 * Keeps the keys of a word that is being composed from the page, in every box: Enter, Esc and arrows choose among what the
 * keyboard offers. What is typed passes. Safari sends the Enter that ends a word after it, under the code 229.
 */
export function guardComposition(): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.isComposing && event.keyCode !== 229) return;
      event.stopImmediatePropagation();
      // Else the browser empties a search and closes a dialog.
      if (event.key === "Escape") event.preventDefault();
    },
    { capture: true },
  );
}
