import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * A hook that calls `run` on Esc anywhere on the page, whatever has the focus, because a click on a row or on the map
 * does not move it. It does nothing where Esc has another meaning: with an open dialog or menu, in a search box with
 * text, or in a select.
 */
export function useEscape(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  // In a layout effect, so that the listener exists before the page is painted and a key can be pressed.
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
