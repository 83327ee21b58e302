/** Returns whether an element has a box on the page: neither it nor an ancestor is hidden or in a closed <details>. */
export function isShown(element: Element): boolean {
  // Some browsers lay out the content of a closed <details>, and not all of them have `checkVisibility`.
  return element.getClientRects().length > 0 && element.closest("details:not([open]) > :not(summary)") === null;
}

/** How many animation frames to wait for what is shown for the first time to be drawn. */
const frameLimit = 60;

/** Calls `act` with an element once it is there and shown, if that is soon. Returns a function that cancels it. */
export function whenShown(find: () => Element | null | undefined, act: (element: HTMLElement) => void): () => void {
  let framesLeft = frameLimit;
  let frame = 0;
  const check = () => {
    const element = find();
    framesLeft -= 1;
    if (element instanceof HTMLElement && isShown(element)) act(element);
    else if (framesLeft > 0) frame = requestAnimationFrame(check);
  };
  frame = requestAnimationFrame(check);
  return () => cancelAnimationFrame(frame);
}
