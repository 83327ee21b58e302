import { noFilters } from "../../domain/selection/filters";
import type { View } from "./view";

/** The view of an address without parameters. */
export const defaultView: View = {
  filters: noFilters,
  currency: "EUR",
  rule: "headline",
  asOf: null,
  by: null,
  scale: "linear",
  show: "investment",
  said: null,
  saidBy: null,
  display: "chart",
  tab: "list",
  size: "capacity",
  sort: { column: "sources", descending: true },
  ranked: { column: "sites", descending: true },
  role: null,
  order: null,
  columns: null,
  against: null,
  sites: [],
  site: null,
  cite: null,
  release: null,
};
