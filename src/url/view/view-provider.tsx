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

/** The view that the address describes, what in it means nothing or is not in the record, and the ways to other views. */
export type AddressedView = {
  readonly view: View;
  readonly dropped: readonly Dropped[];
  readonly actions: Actions;
  /** The address of this very view with the panel of a claim open. */
  readonly citeHref: (claimId: string) => string;
  /** The address of this view with other filters. */
  readonly narrowHref: (filters: Filters) => string;
  /** The address of this very view in full, as a link to it is copied: nothing else that the address bar may hold. */
  readonly link: () => string;
};

export const ViewContext = createContext<AddressedView | null>(null);

type Props = {
  /** The data set against which the ids of an address are checked; null while it loads. */
  record: Dataset | null;
  children: ReactNode;
};

/** Reads the address once for the whole page, and puts it right where it was read kindly and nothing of it was lost. */
export function ViewProvider({ record, children }: Props) {
  // As it stands: the router's own would decode it, and it is decoded when it is read.
  const search = useSearch();
  const [path, navigate] = useLocation();
  const value = useMemo<AddressedView>(() => {
    const asked = parseAddress(search);
    const drawable = keepDrawable(asked.view, path);
    const known = record ? keepKnown(drawable.view, record, path) : { view: drawable.view, dropped: [] };
    const { view } = known;
    const go = (next: View, replace = false) => {
      const query = printAddress(next);
      // What leads to this very view, as Esc does where two parts of the page hear it, is no entry in the history.
      if (query !== window.location.search) navigate(`${path}${query}`, { replace });
    };
    return {
      view,
      dropped: [...asked.dropped, ...drawable.dropped, ...known.dropped],
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
