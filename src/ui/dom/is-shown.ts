/** Whether an element has a box on the page: neither it nor anything around it is hidden or folded away. */
export function isShown(element: Element): boolean {
  // A closed <details> lays its content out in some browsers, and `checkVisibility` is not in all of them.
  return element.getClientRects().length > 0 && element.closest("details:not([open]) > :not(summary)") === null;
}
