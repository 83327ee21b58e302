/** What the site list can show of a site, in the order in which columns are offered; the list can be sorted by any of them. */
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
  "slip",
  "capacity",
  "basis",
  "it_load",
  "unspecified",
  "grid_connection",
  "operating",
  "investment",
  "converted",
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

/** A column that a reader can leave out: every one but the name. */
export type ChoosableColumn = Exclude<SiteColumn, "name">;

export const choosableColumns: readonly ChoosableColumn[] = siteColumns.filter((column) => column !== "name");

/** The columns that the list shows where nobody has chosen, after the name. */
export const defaultColumns = [
  "municipality",
  "operator",
  "status",
  "opening",
  "slip",
  "capacity",
  "basis",
  "investment",
  "claims",
  "sources",
] as const satisfies readonly ChoosableColumn[];
