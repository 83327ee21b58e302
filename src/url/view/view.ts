import type { Filters } from "../../domain/selection/filters";
import type { Grouping } from "../../domain/selection/grouping";
import type { CircleMeasure } from "../../domain/selection/circles";
import type { TotalName } from "../../domain/series/citable-total";
import type { ChartOrder } from "../../domain/tables/chart-columns";
import type { ChoosableColumn, SiteColumn } from "../../domain/tables/list-columns";
import type { Currency } from "../../domain/record/money";
import type { OrganisationOrder, SiteRole } from "../../domain/overview/organisation-order";
import type { SaidKind } from "../../domain/latest/said-kinds";
import type { SourceClass } from "../../domain/record/source";
import type { ClaimRule } from "../../domain/headline/rule";

export type Sort = { readonly column: SiteColumn; readonly descending: boolean };

export const displays = ["chart", "table"] as const;
export type Display = (typeof displays)[number];

/** The parts of the overview, of which a phone shows one. */
export const overviewTabs = ["list", "map", "charts"] as const;
export type OverviewTab = (typeof overviewTabs)[number];

export const scales = ["linear", "log"] as const;
export type Scale = (typeof scales)[number];

/** Everything that a link holds besides its path. */
export type View = {
  readonly filters: Filters;
  readonly currency: Currency;
  /** The rule that chooses headlines. */
  readonly rule: ClaimRule;
  /** The ISO day as of which the record is read; null for the release day. */
  readonly asOf: string | null;
  /** The grouping of the chart; null for the chart's default. */
  readonly by: Grouping | null;
  /** Not `log` if bars are stacked. */
  readonly scale: Scale;
  /** The total that the history chart shows. */
  readonly show: TotalName;
  /** The statements that the page of the latest keeps to, by what they are about and by who said them; null: all. */
  readonly said: SaidKind | null;
  readonly saidBy: SourceClass | null;
  readonly display: Display;
  /** The part of the overview that a phone shows. */
  readonly tab: OverviewTab;
  /** What the area of the circles of the map shows. */
  readonly size: CircleMeasure;
  readonly sort: Sort;
  /** The order of the index of organisations. It shares the parameter of `sort`, and no column has a name in both. */
  readonly ranked: OrganisationOrder;
  /** The role to which the index of organisations keeps; null: all. */
  readonly role: SiteRole | null;
  /** The order of the tables of a chart; null for that of the chart. */
  readonly order: ChartOrder | null;
  /** The columns of the site list after the name, in order; null for the default columns. */
  readonly columns: readonly ChoosableColumn[] | null;
  /** The version of the earlier release with which the page of changes compares; null for the one before the release that is read. */
  readonly against: string | null;
  /** The ids of the compared sites, at most `mostCompared`. */
  readonly sites: readonly string[];
  /** The id of the selected site; null if none. */
  readonly site: string | null;
  /** What the citation panel shows: the id of a claim, or `total.` with the name of a total; null if it is closed. */
  readonly cite: string | null;
  /** The version of the release that is read, as in `2026.11.1`; null: the newest, whichever it is. */
  readonly release: string | null;
};

/** A part of a link that could not be used. `value` is null if the whole parameter is unknown. */
export type Dropped = {
  readonly parameter: string;
  readonly value: string | null;
  /**
   * `repeated`: the parameter was given before, and its first value is used. `over_limit`: more than the parameter takes.
   * Without a reason the value is invalid or not in the data.
   */
  readonly why?: "repeated" | "over_limit" | "not_earlier" | "not_in_release";
  /** The known parameter that an unknown one resembles. */
  readonly like?: string;
};
