import { createContext } from "react";
import type { Dropped, View } from "./view";
import type { Filters } from "../../domain/selection/filters";
import type { Actions } from "./actions";

/** The view of the address, what was dropped from it, and what leads to other views. */
export type AddressedView = {
  readonly view: View;
  readonly dropped: readonly Dropped[];
  /** The filters that the page has by itself, which cannot be taken away on it: the country of its page, or none. */
  readonly fixed: Filters;
  readonly actions: Actions;
  /** Returns the address of this view with the citation panel of a claim or total open. */
  readonly citeHref: (claimId: string) => string;
  /** Returns the address of this view with other filters. */
  readonly narrowHref: (filters: Filters) => string;
  /**
   * Returns the full address of this view for copying, without any other parameters of the address bar. `release` is the
   * version to which it is pinned, null for always the newest; by default that of the view.
   */
  readonly link: (release?: string | null) => string;
  /** The path and query of this view in the newest release. */
  readonly newestHref: string;
};

/**
 * Holds the view of a page. Parts listen to it, so that another view is no change of a context: for that React would first
 * take over every part of the written page, and begin anew for each.
 */
export type ViewStore = {
  readonly get: () => AddressedView;
  /** The view with which the store was made: that of a page that was written at build time. */
  readonly first: () => AddressedView;
  readonly subscribe: (listener: () => void) => () => void;
};

export const ViewContext = createContext<ViewStore | null>(null);

/** Returns the store of a page, with what puts a view into it and what tells its listeners. It has one from the first `set` on. */
export function viewStore() {
  const listeners = new Set<() => void>();
  let first: AddressedView | null = null;
  let value: AddressedView | null = null;
  const there = (found: AddressedView | null): AddressedView => {
    if (found === null) throw new Error("A view is read before there is one");
    return found;
  };
  const store: ViewStore = {
    get: () => there(value),
    first: () => there(first),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const set = (next: AddressedView) => {
    first ??= next;
    value = next;
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return { store, set, tell };
}

/** Returns a store with one view. */
export function constantView(value: AddressedView): ViewStore {
  return { get: () => value, first: () => value, subscribe: () => () => {} };
}
