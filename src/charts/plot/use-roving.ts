import { useState } from "react";

/**
 * A hook that makes a group of elements one tab stop: the arrow keys move within it, Home and End go to its ends.
 * `preferred` is the stop until the reader moves. Returns the id of the stop and the event handlers for the container.
 * Each element needs its id in `data-stop`, and tab index 0 if it is the stop, otherwise -1.
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

/** Returns the `data-stop` id of the element in which an event happened, or null. */
export function stopOf(target: EventTarget | null): string | null {
  return (target instanceof Element && target.closest("[data-stop]")?.getAttribute("data-stop")) || null;
}
