import { useEffect, useRef } from "react";

/**
 * Calls back when Esc is pressed anywhere on the page, whatever has the focus: a click on a row or on the sea leaves it
 * nowhere in particular. Not for what has an Esc of its own: an open dialog, text in a search, a choice of characters.
 */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || hasOwnEscape(event.target)) return;
      latest.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}

function hasOwnEscape(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  return target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
}
