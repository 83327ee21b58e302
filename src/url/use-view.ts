import { useCallback, useContext, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import type { ChoosableColumn, SiteColumn } from "../domain/columns";
import {
  cleared,
  noFilters,
  toggled,
  toggledYear,
  type FilterKey,
  type Filters,
  type ListKey,
  type YearRange,
} from "../domain/filters";
import type { Grouping } from "../domain/grouping";
import type { HistoryMeasure } from "../domain/history";
import type { Currency } from "../domain/money";
import type { ClaimRule } from "../domain/rule";
import { defaultView, parseAddress, printAddress } from "./address";
import { keepDrawable } from "./charts";
import { keepKnown } from "./known";
import { RecordContext } from "./record-context";
import type { Display, Dropped, Scale, View } from "./view";

/** The named actions of the page: each is one entry in the history. */
export type Actions = {
  readonly toggle: <K extends ListKey>(key: K, value: Filters[K][number]) => void;
  /** Keeps to the sites that open in these years; null: any, and none. */
  readonly chooseYears: (opens: YearRange | null) => void;
  /** Keeps to the sites that open in one year; chosen again: to all. */
  readonly toggleYear: (year: number) => void;
  /** Keeps to the sites in which a text is found. No entry of its own in the history: typing is many of them. */
  readonly search: (q: string) => void;
  /** Keeps to the sites of these filters; as of another day where one is given, null: the release's own. */
  readonly narrow: (filters: Filters, asOf?: string | null) => void;
  readonly clear: (key: FilterKey) => void;
  /** Takes away every filter, and the selected site, which stands among them as a chip. */
  readonly clearAll: () => void;
  readonly chooseCurrency: (currency: Currency) => void;
  readonly chooseRule: (rule: ClaimRule) => void;
  /** Reads the record as of an ISO day; null: the release's own. */
  readonly readAsOf: (day: string | null) => void;
  readonly show: (display: Display) => void;
  /** Groups the rows of the page's chart; a scale that the grouping cannot have goes. */
  readonly groupBy: (by: Grouping) => void;
  readonly chooseScale: (scale: Scale) => void;
  readonly chooseMeasure: (show: HistoryMeasure) => void;
  /** Sorts by a column; by the same one again: the other way round. */
  readonly sortBy: (column: SiteColumn, descendingFirst: boolean) => void;
  /** Shows these columns in the site list; null: the usual ones. */
  readonly chooseColumns: (columns: readonly ChoosableColumn[] | null) => void;
  /** Puts these sites side by side. */
  readonly compare: (sites: readonly string[]) => void;
  /** Selects a site, or none. */
  readonly selectSite: (id: string | null) => void;
  /** Closes the panel of a claim, or opens another one's in its place. */
  readonly cite: (id: string | null) => void;
  /** Takes out of the address what could not be used. */
  readonly tidy: () => void;
};

/** The view that the address describes, what in it means nothing or is not in the record, and the actions that lead to other views. */
export function useView(): {
  readonly view: View;
  readonly dropped: readonly Dropped[];
  readonly actions: Actions;
  /** The address of this very view with the panel of a claim open. */
  readonly citeHref: (claimId: string) => string;
} {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const record = useContext(RecordContext);
  const { view, dropped } = useMemo(() => {
    const asked = parseAddress(search);
    const drawable = keepDrawable(asked.view, path);
    const lost = [...asked.dropped, ...drawable.dropped];
    if (!record) return { view: drawable.view, dropped: lost };
    const known = keepKnown(drawable.view, record, path);
    return { view: known.view, dropped: [...lost, ...known.dropped] };
  }, [search, path, record]);

  const go = useCallback(
    (next: View, replace = false) => {
      const query = printAddress(next);
      // What leads to this very view, as Esc does where two parts of the page hear it, is no entry in the history.
      if (query !== window.location.search) navigate(`${path}${query}`, { replace });
    },
    [navigate, path],
  );

  const actions = useMemo<Actions>(
    () => ({
      toggle: (key, value) => go({ ...view, filters: toggled(view.filters, key, value) }),
      clear: (key) => go({ ...view, filters: cleared(view.filters, key) }),
      clearAll: () => go({ ...view, filters: noFilters, site: null }),
      chooseYears: (opens) => go({ ...view, filters: { ...view.filters, opens } }),
      toggleYear: (year) => go({ ...view, filters: toggledYear(view.filters, year) }),
      search: (q) => go({ ...view, filters: { ...view.filters, q } }, true),
      narrow: (filters, asOf = view.asOf) => go({ ...view, filters, asOf }),
      chooseCurrency: (currency) => go({ ...view, currency }),
      chooseRule: (rule) => go({ ...view, rule }),
      readAsOf: (asOf) => go({ ...view, asOf }),
      show: (display) => go({ ...view, display }),
      groupBy: (by) => go(keepDrawable({ ...view, by }, path).view),
      chooseScale: (scale) => go({ ...view, scale }),
      chooseMeasure: (show) => go({ ...view, show }),
      sortBy: (column, descendingFirst) => {
        const descending = view.sort.column === column ? !view.sort.descending : descendingFirst;
        go({ ...view, sort: { column, descending } });
      },
      chooseColumns: (columns) => go({ ...view, columns }),
      compare: (sites) => go({ ...view, sites }),
      selectSite: (site) => {
        if (site !== view.site) go({ ...view, site });
      },
      cite: (cite) => go({ ...view, cite }, true),
      tidy: () => go(view, true),
    }),
    [go, path, view],
  );

  const citeHref = useCallback((cite: string) => `${path}${printAddress({ ...view, cite })}`, [path, view]);

  return { view, dropped, actions, citeHref };
}

/** The address of another page with the same selection, currency and reading; `display` where it is a chart's. */
export function withSelection(path: string, { filters, ...view }: View, display: Display = "chart"): string {
  return `${path}${printAddress({ ...withReading(view), filters, display })}`;
}

/** The address of a page about one thing: the currency and the reading go with the reader, the filters stay behind. */
export function withCurrency(path: string, view: View): string {
  return `${path}${printAddress(withReading(view))}`;
}

/** The address of the page that puts these sites side by side, with the reader's currency and reading. */
export function toComparison(view: View, sites: readonly string[]): string {
  return `/compare${printAddress({ ...withReading(view), sites })}`;
}

/** What of a view holds for every page: in which currency, by which rule and as of which day. */
function withReading({ currency, rule, asOf }: Pick<View, "currency" | "rule" | "asOf">): View {
  return { ...defaultView, currency, rule, asOf };
}
