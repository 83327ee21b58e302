import { useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { useLocation, useRouter } from "wouter";
import { useSearch } from "wouter/use-browser-location";
import type { Dataset, Release } from "../../domain/record/dataset";
import { actionsOn } from "./actions";
import { parseAddress, printAddress } from "../address/address";
import { goBack, historyEntry } from "../links/history-entry";
import { keepDrawable } from "./chart-pages";
import { keepCompared } from "./compared-releases";
import { addressOf, fixedFilters, onPage, withFixed } from "./fixed-filters";
import { keepKnown } from "./usable";
import { stepTo, type HistoryMove } from "./step";
import type { View } from "./view";
import { ViewContext, viewStore, type AddressedView } from "./view-store";

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
  const search = useQueryString();
  return useMemo(() => ({ ...parseAddress(search), search }), [search]);
}

/**
 * A hook that returns the query string as it is, because the router's own `useSearch` decodes it and `parseAddress` would
 * decode it again. What calls it is rendered with every address.
 */
export function useQueryString(): string {
  const { ssrSearch = "" } = useRouter();
  return useSearch({ ssrSearch });
}

/**
 * Provides the view of the address, and corrects the address if it was not in standard form and nothing was dropped.
 */
export function ViewProvider({ asked, record, releases = null, isKept = false, children }: Props) {
  const { search } = asked;
  const [path, navigate] = useLocation();
  const [{ store, set, tell }] = useState(viewStore);
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
    return actionsOn(() => store.get().view, path, go);
  }, [store, path, navigate]);
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
  // What is rendered with this has it at once, and all other parts hear of it before anything is painted.
  set(value);
  useLayoutEffect(tell, [tell, value]);

  const isRead = !isKept && record !== null && value.dropped.length === 0;
  const query = queryOf(value.view, path);
  useEffect(() => {
    const { pathname, hash } = window.location;
    if (isRead && query !== search) window.history.replaceState(window.history.state, "", `${pathname}${query}${hash}`);
  }, [isRead, query, search]);

  return <ViewContext value={store}>{children}</ViewContext>;
}

/** Returns the query of a view of the page at a path. */
function queryOf(view: View, path: string): string {
  return printAddress(onPage(view, path) ?? view);
}
