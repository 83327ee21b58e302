import { statusesOrUnknown } from "../record/status";

/** The columns by which the tables of the charts can be sorted. A table ignores those that it does not have. */
export const chartColumns = [
  "site",
  "group",
  "place",
  "operator",
  "status",
  "stated",
  "converted",
  "per_mw",
  "basis",
  "headline",
  "stage",
  "running",
  "total",
  "sites",
  ...statusesOrUnknown,
  "operating_plan",
  "in_place",
  "ambition",
  "parts",
  "date",
  "kind",
  "schedule",
  "count",
  "model",
  "day",
  "from",
  "to",
  "change",
  "covers",
  "by",
  "rate",
] as const;

export type ChartColumn = (typeof chartColumns)[number];

/** The order of a table of a chart. */
export type ChartOrder = { readonly column: ChartColumn; readonly descending: boolean };
