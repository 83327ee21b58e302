import type { KeyboardEvent } from "react";

/**
 * Returns a key handler that clears a group of toggles with Esc and stops the event. It does nothing if `onClear` is
 * null.
 */
export function clearOnEscape(onClear: (() => void) | null): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || !onClear) return;
    event.stopPropagation();
    onClear();
  };
}
