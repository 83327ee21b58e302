import type { Filters } from "../domain/filters";
import type { Currency } from "../domain/money";

/** The columns of the site list by which it can be sorted. */
export const sortColumns = [
  "name",
  "municipality",
  "operator",
  "status",
  "opening",
  "capacity",
  "investment",
  "claims",
  "sources",
] as const;

export type SortColumn = (typeof sortColumns)[number];
export type Sort = { readonly column: SortColumn; readonly descending: boolean };

export const displays = ["chart", "table"] as const;
export type Display = (typeof displays)[number];

/** Everything that a link carries beside its path: the address is the view. */
export type View = {
  readonly filters: Filters;
  readonly currency: Currency;
  readonly display: Display;
  readonly sort: Sort;
  /** The selected site's id; null: none. */
  readonly site: string | null;
};

/** Something a link asked for and did not get. `value` null: the whole parameter is unknown. */
export type Dropped = { readonly parameter: string; readonly value: string | null };
