import { useCallback, useSyncExternalStore } from "react";

/** What the page stores in an entry of the browser's history. */
export type HistoryEntry = {
  /** The scroll position in px; null if none was stored. */
  readonly scroll: number | null;
  /** The path and query of the entry before, if this page made the entry; or null. */
  readonly from: string | null;
  /** How many rows of a long list are opened, on the page that made the entry; null for those with which it begins. */
  readonly rows: number | null;
  /** The ids of the folds that are opened there, with spaces between them; null for none. */
  readonly folds: string | null;
};

/** Returns what is stored in the current entry. */
export function historyEntry(): HistoryEntry {
  const state: unknown = history.state;
  const read = (key: string): unknown => (typeof state === "object" && state !== null ? Reflect.get(state, key) : null);
  const number = (value: unknown) => (typeof value === "number" ? value : null);
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    scroll: number(read("scroll")),
    from: text(read("from")),
    rows: number(read("rows")),
    folds: text(read("folds")),
  };
}

/**
 * Stores something in the current entry. Calls the prototype's method instead of the one that wouter patches, because
 * this is no navigation.
 */
export function storeInEntry(part: Partial<HistoryEntry>): void {
  History.prototype.replaceState.call(history, { ...historyEntry(), ...part } satisfies HistoryEntry, "");
}

/** Those who are told that something was opened. */
const listeners = new Set<() => void>();

/** A hook that returns how many rows of a list this entry has opened, or null, and what opens more of them. */
export function useOpenedRows(): readonly [number | null, (rows: number) => void] {
  return [useSyncExternalStore(subscribe, openedRows, nothingOpened), openRows];
}

/** A hook that returns whether a fold is opened in this entry, and what opens it. */
export function useOpenedFold(id: string): readonly [boolean, () => void] {
  const isOpened = useSyncExternalStore(
    subscribe,
    () => foldsOf(historyEntry()).includes(id),
    () => false,
  );
  const open = useCallback(() => openFold(id), [id]);
  return [isOpened, open];
}

function foldsOf({ folds }: HistoryEntry): readonly string[] {
  return folds?.split(" ") ?? [];
}

function openFold(id: string): void {
  const folds = foldsOf(historyEntry());
  if (!folds.includes(id)) store({ folds: [...folds, id].join(" ") });
}

function openRows(rows: number): void {
  store({ rows });
}

function store(part: Partial<HistoryEntry>): void {
  storeInEntry(part);
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
