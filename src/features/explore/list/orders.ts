import type { SiteColumn } from "../../../domain/tables/list-columns";
import type { Sort } from "../../../url/view/view";
import { words } from "#words/page";

/** The columns that are not ordered by a text, and by what they are. */
const orderOf: { readonly [C in SiteColumn]?: Exclude<keyof typeof words.list.orders, "name"> } = {
  status: "status",
  opening: "date",
  slip: "figure",
  capacity: "figure",
  basis: "basis",
  it_load: "figure",
  unspecified: "figure",
  grid_connection: "figure",
  operating: "figure",
  investment: "figure",
  converted: "figure",
  accelerators: "figure",
  pue: "figure",
  site_area: "figure",
  jobs: "figure",
  disputed: "figure",
  claims: "figure",
  sources: "figure",
};

/** How an order is called: by what its column holds, and which way. */
export function orderName({ column, descending }: Sort): string {
  return words.list.orders[orderOf[column] ?? "name"][descending ? "down" : "up"];
}
