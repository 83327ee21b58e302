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

/** Returns whether a search in the page looks into what is hidden until it is found. */
export function searchOpensHidden(): boolean {
  return "onbeforematch" in document.documentElement;
}

/**
 * Hides an element until a search in the page finds something in it, and calls `onFound` before the browser scrolls there.
 * Returns a function that shows it again. React knows no `hidden="until-found"`.
 */
export function hideUntilFound(element: HTMLElement, onFound: () => void): () => void {
  element.setAttribute("hidden", "until-found");
  element.addEventListener("beforematch", onFound);
  return () => {
    element.removeAttribute("hidden");
    element.removeEventListener("beforematch", onFound);
  };
}
