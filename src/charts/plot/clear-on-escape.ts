import type { KeyboardEvent } from "react";

/** Has Esc in a group of toggles take back what they chose, and nothing else of the page; null where nothing is chosen. */
export function clearOnEscape(onClear: (() => void) | null): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || !onClear) return;
    event.stopPropagation();
    onClear();
  };
}
