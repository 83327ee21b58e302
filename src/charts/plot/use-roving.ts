import { useState } from "react";

/**
 * Makes a row of things one tab stop: arrow keys walk it, Home and End go to its ends. `preferred` is the stop as long as
 * nobody has walked. Returns the stop, and what to spread on the element round them, of which each has its id in
 * `data-stop` and the tab index 0 where it is the stop, else -1.
 */
export function useRoving(ids: readonly string[], preferred: string | null = null) {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = [current, preferred].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  const move = (from: string, key: string): string | undefined => {
    const index = ids.indexOf(from);
    if (key === "ArrowRight" || key === "ArrowUp") return ids[Math.min(ids.length - 1, index + 1)];
    if (key === "ArrowLeft" || key === "ArrowDown") return ids[Math.max(0, index - 1)];
    if (key === "Home") return ids[0];
    if (key === "End") return ids.at(-1);
    return undefined;
  };

  return {
    stop,
    events: {
      onKeyDown: (event: React.KeyboardEvent) => {
        const from = stopOf(event.target);
        const next = from === null ? undefined : move(from, event.key);
        if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        setCurrent(next);
        const element = event.currentTarget.querySelector(`[data-stop="${CSS.escape(next)}"]`);
        if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
      },
      onFocus: (event: React.FocusEvent) => setCurrent(stopOf(event.target)),
    },
  };
}

/** The id of the stop that an event happened in. */
export function stopOf(target: EventTarget | null): string | null {
  return (target instanceof Element && target.closest("[data-stop]")?.getAttribute("data-stop")) || null;
}
