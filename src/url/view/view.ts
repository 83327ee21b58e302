import type { Filters } from "../../domain/selection/filters";
import type { Grouping } from "../../domain/selection/grouping";
import type { TotalName } from "../../domain/series/citable-total";
import type { ChoosableColumn, SiteColumn } from "../../domain/tables/list-columns";
import type { Currency } from "../../domain/record/money";
import type { ClaimRule } from "../../domain/headline/rule";

export type Sort = { readonly column: SiteColumn; readonly descending: boolean };

export const displays = ["chart", "table"] as const;
export type Display = (typeof displays)[number];

export const scales = ["linear", "log"] as const;
export type Scale = (typeof scales)[number];

/** Everything that a link carries beside its path: the address is the view. */
export type View = {
  readonly filters: Filters;
  readonly currency: Currency;
  /** The rule by which a headline is chosen. */
  readonly rule: ClaimRule;
  /** The ISO day as of which the record is read; null: the release's own. */
  readonly asOf: string | null;
  /** What the rows of a chart stand for; null: the chart's own default. */
  readonly by: Grouping | null;
  /** Never `log` where bars are stacked. */
  readonly scale: Scale;
  /** What the history adds up. */
  readonly show: TotalName;
  readonly display: Display;
  readonly sort: Sort;
  /** The columns of the site list after the name, in their order; null: the usual ones. */
  readonly columns: readonly ChoosableColumn[] | null;
  /** The sites that are compared, by id, at most `mostCompared`. */
  readonly sites: readonly string[];
  /** The selected site's id; null: none. */
  readonly site: string | null;
  /** What the open panel answers for: a claim's id, or `total.` and the name of a total; null: no panel. */
  readonly cite: string | null;
};

/** Something a link asked for and did not get. `value` null: the whole parameter is unknown. */
export type Dropped = {
  readonly parameter: string;
  readonly value: string | null;
  /** `repeated`: the parameter was given before, and its first value counts. `beyond`: more than it takes. Else it means nothing here. */
  readonly why?: "repeated" | "beyond";
  /** The parameter that an unknown one was probably meant to be. */
  readonly like?: string;
};
