/** The columns of the site list, in the order in which they are offered. The list can be sorted by each. */
export const siteColumns = [
  "name",
  "municipality",
  "country",
  "zone",
  "operator",
  "tenant",
  "owner",
  "kind",
  "status",
  "opening",
  "schedule",
  "capacity",
  "basis",
  "it_load",
  "unspecified",
  "grid_connection",
  "operating",
  "investment",
  "converted",
  "per_mw",
  "accelerators",
  "energy",
  "cooling",
  "heat_reuse",
  "pue",
  "site_area",
  "jobs",
  "disputed",
  "claims",
  "sources",
] as const;

export type SiteColumn = (typeof siteColumns)[number];

/** A column that a reader can hide, which is each but the name. */
export type ChoosableColumn = Exclude<SiteColumn, "name">;

/** The columns that a reader can hide, in the order in which they are offered. */
export const choosableColumns: readonly ChoosableColumn[] = siteColumns.filter((column) => column !== "name");

/** The default columns after the name, below which the place stands. */
export const defaultColumns = [
  "operator",
  "tenant",
  "status",
  "opening",
  "schedule",
  "capacity",
  "basis",
  "investment",
  "sources",
] as const satisfies readonly ChoosableColumn[];
