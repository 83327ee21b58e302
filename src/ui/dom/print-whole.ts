import { isLoading } from "../state/loading";

/** After so long, ms, a page is printed as it is. */
const timeLimit = 15_000;

/**
 * Waits with Ctrl+P until what the page still loads is there. A browser that prints by its menu does not wait.
 */
export function printWhole(): void {
  let isWaiting = false;
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    if (!isLoading(document)) return;
    event.preventDefault();
    // A key that is held, or pressed again, prints once.
    if (isWaiting) return;
    isWaiting = true;
    void whenWhole().then(() => {
      isWaiting = false;
      print();
    });
  });
}

/** Resolves once nothing of the page is on its way, or when it has taken too long. */
function whenWhole(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(late);
      resolve();
    };
    const observer = new MutationObserver(() => isLoading(document) || done());
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    const late = setTimeout(done, timeLimit);
  });
}
