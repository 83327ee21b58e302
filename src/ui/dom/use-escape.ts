import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Runs on Esc anywhere on the page, whatever has the focus: a click on a row or on the sea leaves it nowhere in
 * particular. Not where Esc has a meaning of its own: an open dialog or menu, text in a search, a choice of characters.
 */
export function useEscape(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  // Before the page is painted: whoever sees it may press at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || hasOwnEscape(event.target)) return;
      latest.current();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function hasOwnEscape(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (target instanceof HTMLInputElement && target.type === "search") return target.value !== "";
  return target instanceof Element && target.closest("details[open], select") !== null;
}
