import { createContext, useEffect, useMemo, type ReactNode } from "react";
import { useLocation } from "wouter";
import { useSearch } from "wouter/use-browser-location";
import type { Dataset } from "../../domain/record/dataset";
import type { Filters } from "../../domain/selection/filters";
import { actionsOn, type Actions } from "./actions";
import { parseAddress, printAddress } from "../address/address";
import { keepDrawable } from "./chart-pages";
import { keepKnown } from "./usable";
import type { Dropped, View } from "./view";

/** The view of the address, what was dropped from it, and what leads to other views. */
export type AddressedView = {
  readonly view: View;
  readonly dropped: readonly Dropped[];
  readonly actions: Actions;
  /** Returns the address of this view with the citation panel of a claim or total open. */
  readonly citeHref: (claimId: string) => string;
  /** Returns the address of this view with other filters. */
  readonly narrowHref: (filters: Filters) => string;
  /** Returns the full address of this view for copying, without any other parameters of the address bar. */
  readonly link: () => string;
};

export const ViewContext = createContext<AddressedView | null>(null);

type Props = {
  /** The data set against which the ids of the address are checked; null while it loads. */
  record: Dataset | null;
  children: ReactNode;
};

/**
 * Provides the view of the address, and corrects the address if it was not in standard form and nothing was dropped.
 */
export function ViewProvider({ record, children }: Props) {
  // The query string as it is, because the router's own `useSearch` decodes it and `parseAddress` would decode it
  // again.
  const search = useSearch();
  const [path, navigate] = useLocation();
  const value = useMemo<AddressedView>(() => {
    const parsed = parseAddress(search);
    const drawable = keepDrawable(parsed.view, path);
    const known = record ? keepKnown(drawable.view, record, path) : { view: drawable.view, dropped: [] };
    const { view } = known;
    const go = (next: View, replace = false) => {
      const query = printAddress(next);
      // No history entry for the same view, which occurs if two parts of the page handle one Esc.
      if (query !== window.location.search) navigate(`${path}${query}`, { replace });
    };
    return {
      view,
      dropped: [...parsed.dropped, ...drawable.dropped, ...known.dropped],
      actions: actionsOn(view, path, go),
      citeHref: (cite) => `${path}${printAddress({ ...view, cite })}`,
      narrowHref: (filters) => `${path}${printAddress({ ...view, filters })}`,
      link: () => `${window.location.origin}${window.location.pathname}${printAddress(view)}`,
    };
  }, [search, path, record, navigate]);

  const isRead = record !== null && value.dropped.length === 0;
  const query = printAddress(value.view);
  useEffect(() => {
    const { pathname, hash } = window.location;
    if (isRead && query !== search) window.history.replaceState(window.history.state, "", `${pathname}${query}${hash}`);
  }, [isRead, query, search]);

  return <ViewContext value={value}>{children}</ViewContext>;
}
