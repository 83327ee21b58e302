/**
 * Stops key events during text composition with an input method, in which Enter, Esc and the arrows choose a candidate.
 * The text itself is still entered. Safari sends the Enter that ends a composition after it, with key code 229.
 */
export function guardComposition(): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.isComposing && event.keyCode !== 229) return;
      event.stopImmediatePropagation();
      // Otherwise the browser would clear a search box or close a dialog.
      if (event.key === "Escape") event.preventDefault();
    },
    { capture: true },
  );
}
