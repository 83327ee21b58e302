import type { ChoosableColumn, SiteColumn } from "../../domain/tables/list-columns";
import {
  cleared,
  noFilters,
  toggled,
  toggledYear,
  type FilterKey,
  type Filters,
  type ListKey,
  type YearRange,
} from "../../domain/selection/filters";
import type { Grouping } from "../../domain/selection/grouping";
import type { TotalName } from "../../domain/series/citable-total";
import type { Currency } from "../../domain/record/money";
import type { ClaimRule } from "../../domain/headline/rule";
import { keepDrawable } from "./chart-pages";
import type { Display, Scale, View } from "./view";

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
  /** Reads the record as of an ISO day; null: the release's own. `instead`: in the place of the day before it in the history. */
  readonly readAsOf: (day: string | null, instead?: boolean) => void;
  readonly show: (display: Display) => void;
  /** Groups the rows of the page's chart; a scale that the grouping cannot have goes. */
  readonly groupBy: (by: Grouping) => void;
  readonly chooseScale: (scale: Scale) => void;
  readonly chooseMeasure: (show: TotalName) => void;
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

/** The actions that lead from a view of the page at `path` to others; `go` opens one, in place of this one where it says so. */
export function actionsOn(view: View, path: string, go: (next: View, replace?: boolean) => void): Actions {
  return {
    toggle: (key, value) => go({ ...view, filters: toggled(view.filters, key, value) }),
    clear: (key) => go({ ...view, filters: cleared(view.filters, key) }),
    clearAll: () => go({ ...view, filters: noFilters, site: null }),
    chooseYears: (opens) => go({ ...view, filters: { ...view.filters, opens } }),
    toggleYear: (year) => go({ ...view, filters: toggledYear(view.filters, year) }),
    search: (q) => go({ ...view, filters: { ...view.filters, q } }, true),
    narrow: (filters, asOf = view.asOf) => go({ ...view, filters, asOf }),
    chooseCurrency: (currency) => go({ ...view, currency }),
    chooseRule: (rule) => go({ ...view, rule }),
    readAsOf: (asOf, instead) => go({ ...view, asOf }, instead),
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
  };
}
