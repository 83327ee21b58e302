import { useSyncExternalStore } from "react";
import { mostCompared } from "../../domain/comparison/comparison";

/** The sites that a reader has put aside to compare, by id, in the order in which they were put there. */
export type CompareList = {
  readonly ids: readonly string[];
  readonly isFull: boolean;
  /** Puts a site into the tray, or takes it out; a full tray takes no more. */
  readonly toggle: (id: string) => void;
  /** Makes these the tray's sites. */
  readonly fill: (ids: readonly string[]) => void;
};

const key = "compare";
const listeners = new Set<() => void>();
let ids: readonly string[] = stored();

/** The tray, which follows the reader from page to page for as long as the tab lives. It is no part of a view: no link carries it. */
export function useCompareList(): CompareList {
  const held = useSyncExternalStore(subscribe, () => ids);
  return { ids: held, isFull: held.length >= mostCompared, toggle, fill };
}

function toggle(id: string): void {
  fill(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

function fill(next: readonly string[]): void {
  if (next.length > mostCompared || next.join() === ids.join()) return;
  ids = next;
  try {
    sessionStorage.setItem(key, ids.join(","));
  } catch {
    // Storage may be forbidden; the tray then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function stored(): readonly string[] {
  try {
    return (sessionStorage.getItem(key) ?? "").split(",").filter(Boolean).slice(0, mostCompared);
  } catch {
    return [];
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
