import type { ChartColumn } from "../../domain/tables/chart-columns";
import type { ChoosableColumn, SiteColumn } from "../../domain/tables/list-columns";
import {
  cleared,
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
import { fixedFilters } from "./fixed-filters";
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
  /** Removes every filter but those of the page itself, and deselects the site, which is shown among the filters as a chip. */
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
 * Returns the actions of the page at `path` on the view that `current` gives when one is called. `go` navigates to
 * another view, by a move in the history.
 */
export function actionsOn(current: () => View, path: string, go: (next: View, move?: HistoryMove) => void): Actions {
  const change = (part: Partial<View>, move?: HistoryMove) => go({ ...current(), ...part }, move);
  return {
    toggle: (key, value) => change({ filters: toggled(current().filters, key, value) }),
    clear: (key) => change({ filters: cleared(current().filters, key) }),
    clearAll: () => change({ filters: fixedFilters(path), site: null }),
    chooseYears: (opens) => change({ filters: { ...current().filters, opens } }),
    toggleYears: (range) => change({ filters: toggledYears(current().filters, range) }),
    search: (q) => change({ filters: { ...current().filters, q } }, "type"),
    narrow: (filters, asOf = current().asOf) => change({ filters, asOf }),
    chooseCurrency: (currency) => change({ currency }),
    chooseRule: (rule) => change({ rule }),
    readAsOf: (asOf, instead) => change({ asOf }, instead ? "replace" : "push"),
    show: (display) => change({ display }),
    openTab: (tab) => change({ tab }),
    groupBy: (by) => go(keepDrawable({ ...current(), by }, path).view),
    chooseScale: (scale) => change({ scale }),
    chooseMeasure: (show) => change({ show }),
    chooseSaid: (said) => change({ said }),
    chooseSaidBy: (saidBy) => change({ saidBy }),
    chooseCircles: (size) => change({ size }),
    sortBy: (column, descendingFirst) => change({ sort: sortedBy(current().sort, column, descendingFirst) }),
    rankBy: (column, descendingFirst) => change({ ranked: sortedBy(current().ranked, column, descendingFirst) }),
    chooseRole: (role) => change({ role }),
    orderBy: (column, descendingFirst) => change({ order: sortedBy(current().order, column, descendingFirst) }),
    chooseColumns: (columns) => change({ columns }),
    compareReleases: (release, against) => change({ release, against }),
    compare: (sites) => change({ sites }),
    selectSite: (site) => {
      if (site !== current().site) change({ site });
    },
    cite: (cite) => change({ cite }, cite === null ? "close" : "push"),
    tidy: () => change({}, "replace"),
  };
}

/** Returns the order by a column, reversed if it is the present one. */
function sortedBy<C extends string>(
  now: { readonly column: C; readonly descending: boolean } | null,
  column: C,
  descendingFirst: boolean,
): { readonly column: C; readonly descending: boolean } {
  return { column, descending: now?.column === column ? !now.descending : descendingFirst };
}
