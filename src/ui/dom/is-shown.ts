/** Returns whether an element has a box on the page: neither it nor an ancestor is hidden or in a closed <details>. */
export function isShown(element: Element): boolean {
  // Some browsers lay out the content of a closed <details>, and not all of them have `checkVisibility`.
  return element.getClientRects().length > 0 && element.closest("details:not([open]) > :not(summary)") === null;
}
