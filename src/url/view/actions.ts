import type { ChartColumn } from "../../domain/tables/chart-columns";
import type { ChoosableColumn, SiteColumn } from "../../domain/tables/list-columns";
import {
  cleared,
  noFilters,
  toggled,
  toggledYears,
  type FilterKey,
  type Filters,
  type ListKey,
  type YearRange,
} from "../../domain/selection/filters";
import type { Grouping } from "../../domain/selection/grouping";
import type { CircleMeasure } from "../../domain/selection/circles";
import type { TotalName } from "../../domain/series/citable-total";
import type { Currency } from "../../domain/record/money";
import type { OrganisationColumn, SiteRole } from "../../domain/overview/organisation-order";
import type { SaidKind } from "../../domain/latest/said-kinds";
import type { SourceClass } from "../../domain/record/source";
import type { ClaimRule } from "../../domain/headline/rule";
import { keepDrawable } from "./chart-pages";
import type { HistoryMove } from "./step";
import type { Display, OverviewTab, Scale, View } from "./view";

/** The actions of the page. Each adds an entry to the history, if not stated otherwise. */
export type Actions = {
  readonly toggle: <K extends ListKey>(key: K, value: Filters[K][number]) => void;
  /** Filters by the years of first opening; null removes the filter. */
  readonly chooseYears: (opens: YearRange | null) => void;
  /** Filters by years of first opening, or removes the filter if just these are chosen. */
  readonly toggleYears: (range: YearRange) => void;
  /** Filters by a text. All texts typed one after another share a history entry. */
  readonly search: (q: string) => void;
  /** Sets all filters, and the as-of day if `asOf` is given; null is the release day. */
  readonly narrow: (filters: Filters, asOf?: string | null) => void;
  readonly clear: (key: FilterKey) => void;
  /** Removes every filter and deselects the site, which is shown among the filters as a chip. */
  readonly clearAll: () => void;
  readonly chooseCurrency: (currency: Currency) => void;
  readonly chooseRule: (rule: ClaimRule) => void;
  /** Sets the as-of day (ISO); null is the release day. `instead` replaces the history entry. */
  readonly readAsOf: (day: string | null, instead?: boolean) => void;
  readonly show: (display: Display) => void;
  /** Shows a part of the overview on a phone. */
  readonly openTab: (tab: OverviewTab) => void;
  /** Sets the grouping of the page's chart. Resets a scale that the grouping does not support. */
  readonly groupBy: (by: Grouping) => void;
  readonly chooseScale: (scale: Scale) => void;
  readonly chooseMeasure: (show: TotalName) => void;
  /** Filters the statements by kind or by class of source; null is all. */
  readonly chooseSaid: (said: SaidKind | null) => void;
  readonly chooseSaidBy: (saidBy: SourceClass | null) => void;
  /** Sets what the circles of the map show. */
  readonly chooseCircles: (size: CircleMeasure) => void;
  /** Sorts by a column, or reverses the order if the list is already sorted by it. */
  readonly sortBy: (column: SiteColumn, descendingFirst: boolean) => void;
  /** Sorts the index of organisations by a column, or reverses its order. */
  readonly rankBy: (column: OrganisationColumn, descendingFirst: boolean) => void;
  /** Keeps the index of organisations to a role; null is all. */
  readonly chooseRole: (role: SiteRole | null) => void;
  /** Sorts the tables of a chart by a column, or reverses the order if they are already sorted by it. */
  readonly orderBy: (column: ChartColumn, descendingFirst: boolean) => void;
  /** Sets the columns of the site list; null is the default columns. */
  readonly chooseColumns: (columns: readonly ChoosableColumn[] | null) => void;
  /** Shows the changes of a release against an earlier one, by version; null for the newest, and for the one before it. */
  readonly compareReleases: (release: string | null, against: string | null) => void;
  /** Sets the sites of the comparison. */
  readonly compare: (sites: readonly string[]) => void;
  /** Selects a site; null deselects. */
  readonly selectSite: (id: string | null) => void;
  /** Opens the citation panel of a claim or total; null closes it, by a step back where it was opened on this page. */
  readonly cite: (id: string | null) => void;
  /** Removes what was dropped from the address. */
  readonly tidy: () => void;
};

/**
 * Returns the actions for a view of the page at `path`. `go` navigates to another view, by a move in the history.
 */
export function actionsOn(view: View, path: string, go: (next: View, move?: HistoryMove) => void): Actions {
  return {
    toggle: (key, value) => go({ ...view, filters: toggled(view.filters, key, value) }),
    clear: (key) => go({ ...view, filters: cleared(view.filters, key) }),
    clearAll: () => go({ ...view, filters: noFilters, site: null }),
    chooseYears: (opens) => go({ ...view, filters: { ...view.filters, opens } }),
    toggleYears: (range) => go({ ...view, filters: toggledYears(view.filters, range) }),
    search: (q) => go({ ...view, filters: { ...view.filters, q } }, "type"),
    narrow: (filters, asOf = view.asOf) => go({ ...view, filters, asOf }),
    chooseCurrency: (currency) => go({ ...view, currency }),
    chooseRule: (rule) => go({ ...view, rule }),
    readAsOf: (asOf, instead) => go({ ...view, asOf }, instead ? "replace" : "push"),
    show: (display) => go({ ...view, display }),
    openTab: (tab) => go({ ...view, tab }),
    groupBy: (by) => go(keepDrawable({ ...view, by }, path).view),
    chooseScale: (scale) => go({ ...view, scale }),
    chooseMeasure: (show) => go({ ...view, show }),
    chooseSaid: (said) => go({ ...view, said }),
    chooseSaidBy: (saidBy) => go({ ...view, saidBy }),
    chooseCircles: (size) => go({ ...view, size }),
    sortBy: (column, descendingFirst) => {
      const descending = view.sort.column === column ? !view.sort.descending : descendingFirst;
      go({ ...view, sort: { column, descending } });
    },
    rankBy: (column, descendingFirst) => {
      const descending = view.ranked.column === column ? !view.ranked.descending : descendingFirst;
      go({ ...view, ranked: { column, descending } });
    },
    chooseRole: (role) => go({ ...view, role }),
    orderBy: (column, descendingFirst) => {
      const descending = view.order?.column === column ? !view.order.descending : descendingFirst;
      go({ ...view, order: { column, descending } });
    },
    chooseColumns: (columns) => go({ ...view, columns }),
    compareReleases: (release, against) => go({ ...view, release, against }),
    compare: (sites) => go({ ...view, sites }),
    selectSite: (site) => {
      if (site !== view.site) go({ ...view, site });
    },
    cite: (cite) => go({ ...view, cite }, cite === null ? "close" : "push"),
    tidy: () => go(view, "replace"),
  };
}
