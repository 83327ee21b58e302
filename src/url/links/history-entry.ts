/** What the page stores in an entry of the browser's history. */
export type HistoryEntry = {
  /** The scroll position in px; null if none was stored. */
  readonly scroll: number | null;
  /** The path and query of the entry before, if this page made the entry; or null. */
  readonly from: string | null;
};

/** Returns what is stored in the current entry. */
export function historyEntry(): HistoryEntry {
  const state: unknown = history.state;
  const read = (key: string): unknown => (typeof state === "object" && state !== null ? Reflect.get(state, key) : null);
  const [scroll, from] = [read("scroll"), read("from")];
  return { scroll: typeof scroll === "number" ? scroll : null, from: typeof from === "string" ? from : null };
}

/** True from a step back until the browser has made it. */
let isLeaving = false;

/** Goes one entry back, once even if two parts of the page ask for it. */
export function goBack(): void {
  if (isLeaving) return;
  isLeaving = true;
  window.addEventListener(
    "popstate",
    () => {
      isLeaving = false;
    },
    { once: true },
  );
  history.back();
}
