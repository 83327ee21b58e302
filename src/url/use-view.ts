import { useCallback, useContext, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { noFilters, toggled, type FilterKey, type Filters } from "../domain/filters";
import type { Currency } from "../domain/money";
import { defaultView, parseAddress, printAddress } from "./address";
import { keepKnown } from "./known";
import { RecordContext } from "./record-context";
import type { Display, Dropped, SortColumn, View } from "./view";

/** The named actions of the page: each is one entry in the history. */
export type Actions = {
  readonly toggle: <K extends FilterKey>(key: K, value: Filters[K][number]) => void;
  readonly clear: (key: FilterKey) => void;
  readonly clearAll: () => void;
  readonly chooseCurrency: (currency: Currency) => void;
  readonly show: (display: Display) => void;
  /** Sorts by a column; by the same one again: the other way round. */
  readonly sortBy: (column: SortColumn, descendingFirst: boolean) => void;
  /** Selects a site, or none. */
  readonly selectSite: (id: string | null) => void;
  /** Takes out of the address what could not be used. */
  readonly tidy: () => void;
};

/** The view that the address describes, what in it means nothing or is not in the record, and the actions that lead to other views. */
export function useView(): { readonly view: View; readonly dropped: readonly Dropped[]; readonly actions: Actions } {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const record = useContext(RecordContext);
  const { view, dropped } = useMemo(() => {
    const asked = parseAddress(search);
    if (!record) return asked;
    const known = keepKnown(asked.view, record);
    return { view: known.view, dropped: [...asked.dropped, ...known.dropped] };
  }, [search, record]);

  const go = useCallback(
    (next: View, replace = false) => {
      navigate(`${path}${printAddress(next)}`, { replace });
    },
    [navigate, path],
  );

  const actions = useMemo<Actions>(
    () => ({
      toggle: (key, value) => go({ ...view, filters: toggled(view.filters, key, value) }),
      clear: (key) => go({ ...view, filters: { ...view.filters, [key]: [] } }),
      clearAll: () => go({ ...view, filters: noFilters }),
      chooseCurrency: (currency) => go({ ...view, currency }),
      show: (display) => go({ ...view, display }),
      sortBy: (column, descendingFirst) => {
        const descending = view.sort.column === column ? !view.sort.descending : descendingFirst;
        go({ ...view, sort: { column, descending } });
      },
      selectSite: (site) => {
        if (site !== view.site) go({ ...view, site });
      },
      tidy: () => go(view, true),
    }),
    [go, view],
  );

  return { view, dropped, actions };
}

/** The address of an overview or chart with the same selection and currency. */
export function withSelection(path: string, { filters, currency }: View): string {
  return `${path}${printAddress({ ...defaultView, filters, currency })}`;
}

/** The same, shown as a chart or as its table. */
export function withDisplay(path: string, { filters, currency }: View, display: Display): string {
  return `${path}${printAddress({ ...defaultView, filters, currency, display })}`;
}

/** The address of a page about one thing: the currency goes with the reader, the filters stay behind. */
export function withCurrency(path: string, { currency }: View): string {
  return `${path}${printAddress({ ...defaultView, currency })}`;
}
