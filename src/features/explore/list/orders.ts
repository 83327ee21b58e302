import type { SiteColumn } from "../../../domain/tables/list-columns";
import type { Sort } from "../../../url/view/view";
import { words } from "#words/page";

/** How columns that are not text are ordered. */
const orderOf: { readonly [C in SiteColumn]?: Exclude<keyof typeof words.list.orders, "name"> } = {
  status: "status",
  opening: "date",
  schedule: "schedule",
  capacity: "figure",
  basis: "basis",
  it_load: "figure",
  unspecified: "figure",
  grid_connection: "figure",
  operating: "figure",
  investment: "figure",
  converted: "figure",
  per_mw: "figure",
  accelerators: "figure",
  pue: "figure",
  site_area: "figure",
  jobs: "figure",
  disputed: "figure",
  claims: "figure",
  sources: "figure",
};

/** Returns the name of an order: by the kind of the column, and the direction. */
export function orderName({ column, descending }: Sort): string {
  return words.list.orders[orderOf[column] ?? "name"][descending ? "down" : "up"];
}
