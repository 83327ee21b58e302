import { createContext, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { useLocation, useRouter } from "wouter";
import { useSearch } from "wouter/use-browser-location";
import type { Dataset, Release } from "../../domain/record/dataset";
import type { Filters } from "../../domain/selection/filters";
import { actionsOn, type Actions } from "./actions";
import { parseAddress, printAddress } from "../address/address";
import { goBack, historyEntry } from "../links/history-entry";
import { keepDrawable } from "./chart-pages";
import { keepCompared } from "./compared-releases";
import { addressOf, fixedFilters, onPage, withFixed } from "./fixed-filters";
import { keepKnown } from "./usable";
import { stepTo, type HistoryMove } from "./step";
import type { Dropped, View } from "./view";

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

export const ViewContext = createContext<AddressedView | null>(null);

type Props = {
  asked: Asked;
  /**
   * The data set against which the ids of the address are checked: the release that it asks for, or the newest if there
   * is no such release; null while it loads.
   */
  record: Dataset | null;
  /** The releases, the newest first, against which versions are checked; null while they load. */
  releases?: readonly Release[] | null;
  /** True if the address is never corrected. */
  isKept?: boolean;
  children: ReactNode;
};

/** The view that an address asks for, before it is checked against the record, and the raw query. */
type Asked = ReturnType<typeof parseAddress> & { readonly search: string };

/** A hook that parses the address. It is called once for the whole page. */
export function useAsked(): Asked {
  // The query string as it is, because the router's own `useSearch` decodes it and `parseAddress` would decode it
  // again.
  const { ssrSearch = "" } = useRouter();
  const search = useSearch({ ssrSearch });
  return useMemo(() => ({ ...parseAddress(search), search }), [search]);
}

/**
 * Provides the view of the address, and corrects the address if it was not in standard form and nothing was dropped.
 */
export function ViewProvider({ asked, record, releases = null, isKept = false, children }: Props) {
  const { search } = asked;
  const [path, navigate] = useLocation();
  const [shown] = useState(() => holder(asked.view));
  // The same for as long as the page is, whatever the view: a part that still shows the one before acts on this one.
  const actions = useMemo(() => {
    const go = (next: View, move: HistoryMove = "push") => {
      const own = onPage(next, path);
      if (own === null) {
        navigate(addressOf(path, next));
        return;
      }
      const { pathname, search: now } = window.location;
      const { from } = historyEntry();
      const isSamePage = from !== null && (from === pathname || from.startsWith(`${pathname}?`));
      const step = stepTo(own, move, { now, from: isSamePage ? from.slice(pathname.length) : null });
      if (step === "back") goBack();
      else if (step !== "stay") navigate(`${path}${printAddress(own)}`, { replace: step === "replace" });
    };
    return actionsOn(shown.get, path, go);
  }, [shown, path, navigate]);
  const value = useMemo<AddressedView>(() => {
    const within = withFixed(asked.view, path);
    const drawable = keepDrawable(within.view, path);
    const compared = keepCompared(drawable.view, path, releases);
    const known = record ? keepKnown(compared.view, record, path) : { view: compared.view, dropped: [] };
    const { view } = known;
    return {
      view,
      dropped: [...asked.dropped, ...within.dropped, ...drawable.dropped, ...compared.dropped, ...known.dropped],
      fixed: fixedFilters(path),
      actions,
      citeHref: (cite) => addressOf(path, { ...view, cite }),
      narrowHref: (filters) => addressOf(path, { ...view, filters }),
      link: (release = view.release) =>
        `${window.location.origin}${window.location.pathname}${queryOf({ ...view, release }, path)}`,
      newestHref: addressOf(path, { ...view, release: null }),
    };
  }, [asked, path, record, releases, actions]);
  useLayoutEffect(() => {
    shown.set(value.view);
  }, [shown, value]);

  const isRead = !isKept && record !== null && value.dropped.length === 0;
  const query = queryOf(value.view, path);
  useEffect(() => {
    const { pathname, hash } = window.location;
    if (isRead && query !== search) window.history.replaceState(window.history.state, "", `${pathname}${query}${hash}`);
  }, [isRead, query, search]);

  return <ViewContext value={value}>{children}</ViewContext>;
}

/** Returns the query of a view of the page at a path. */
function queryOf(view: View, path: string): string {
  return printAddress(onPage(view, path) ?? view);
}

/** Holds the view that is shown for what asks for it later than it renders. */
function holder(first: View) {
  let view = first;
  return {
    get: () => view,
    set: (next: View) => {
      view = next;
    },
  };
}
