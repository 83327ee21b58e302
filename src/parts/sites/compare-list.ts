import { useSyncExternalStore } from "react";
import { mostCompared } from "../../domain/comparison/comparison";

/** The ids of the sites chosen for comparison, in the order in which they were chosen. */
export type CompareList = {
  readonly ids: readonly string[];
  readonly isFull: boolean;
  /** Adds or removes a site; does nothing if the list is full and does not contain the site. */
  readonly toggle: (id: string) => void;
  /** Replaces the sites of the list. */
  readonly fill: (ids: readonly string[]) => void;
  /** Replaces the sites of the list if it holds those of a comparison that changes; that of another's link leaves it as it is. */
  readonly follow: (before: readonly string[], after: readonly string[]) => void;
};

/** Marks the place where the list of sites to compare is shown, on every page but the comparison. */
export const compareList = { "data-compare-list": true } as const;

/** Returns the place where the list is shown; null while no site is chosen. */
export function shownCompareList(): HTMLElement | null {
  return document.querySelector("[data-compare-list]");
}

const key = "compare";
const listeners = new Set<() => void>();
let ids: readonly string[] = stored();

/**
 * A hook that returns the list of sites to compare. The list is kept for the browser tab, not in the address, so that
 * no link contains it.
 */
export function useCompareList(): CompareList {
  const current = useSyncExternalStore(subscribe, () => ids, nothing);
  return { ids: current, isFull: current.length >= mostCompared, toggle, fill, follow };
}

const none: readonly string[] = [];

/** The list in a page that is written at build time. */
function nothing(): readonly string[] {
  return none;
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
    // If storage is not allowed, the list lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

function follow(before: readonly string[], after: readonly string[]): void {
  if (ids.join() === before.join()) fill(after);
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
