import { useRef, useState } from "react";

/** Makes a row of marks one tab stop: arrow keys walk it, Home and End go to its ends. Returns what to spread on each mark. */
export function useRoving(ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const elements = useRef(new Map<string, SVGGElement>());
  const stop = current !== null && ids.includes(current) ? current : ids[0];

  const move = (from: string, key: string): string | undefined => {
    const index = ids.indexOf(from);
    if (key === "ArrowRight" || key === "ArrowUp") return ids[Math.min(ids.length - 1, index + 1)];
    if (key === "ArrowLeft" || key === "ArrowDown") return ids[Math.max(0, index - 1)];
    if (key === "Home") return ids[0];
    if (key === "End") return ids.at(-1);
    return undefined;
  };

  return (id: string) => ({
    tabIndex: id === stop ? 0 : -1,
    ref: (element: SVGGElement | null) => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
    onKeyDownCapture: (event: React.KeyboardEvent) => {
      const next = move(id, event.key);
      if (next === undefined) return;
      event.preventDefault();
      setCurrent(next);
      elements.current.get(next)?.focus();
    },
    onFocusCapture: () => setCurrent(id),
  });
}
