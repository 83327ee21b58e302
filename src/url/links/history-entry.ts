import { useSyncExternalStore } from "react";

/** What the page stores in an entry of the browser's history. */
export type HistoryEntry = {
  /** The scroll position in px; null if none was stored. */
  readonly scroll: number | null;
  /** The path and query of the entry before, if this page made the entry; or null. */
  readonly from: string | null;
  /** So many rows of a long list are opened, on the page that made the entry; null for those with which it begins. */
  readonly rows: number | null;
};

/** Returns what is stored in the current entry. */
export function historyEntry(): HistoryEntry {
  const state: unknown = history.state;
  const read = (key: string): unknown => (typeof state === "object" && state !== null ? Reflect.get(state, key) : null);
  const number = (value: unknown) => (typeof value === "number" ? value : null);
  const from = read("from");
  return { scroll: number(read("scroll")), from: typeof from === "string" ? from : null, rows: number(read("rows")) };
}

/**
 * Stores something in the current entry. Calls the prototype's method instead of the one that wouter patches, because
 * this is no navigation.
 */
export function storeInEntry(part: Partial<HistoryEntry>): void {
  History.prototype.replaceState.call(history, { ...historyEntry(), ...part } satisfies HistoryEntry, "");
}

/** Those who are told that rows were opened. */
const listeners = new Set<() => void>();

/** A hook that returns how many rows of a list this entry has opened, or null, and what opens more of them. */
export function useOpenedRows(): readonly [number | null, (rows: number) => void] {
  return [useSyncExternalStore(subscribe, openedRows, nothingOpened), openRows];
}

function openRows(rows: number): void {
  storeInEntry({ rows });
  for (const listener of listeners) listener();
}

function openedRows(): number | null {
  return historyEntry().rows;
}

function nothingOpened(): null {
  return null;
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  addEventListener("popstate", changed);
  return () => {
    listeners.delete(changed);
    removeEventListener("popstate", changed);
  };
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
