import type { SiteColumn } from "../../../domain/tables/list-columns";
import type { Sort } from "../../../url/view/view";
import { words } from "#words/page";

/** How columns are ordered: `name` is the order of texts. */
const orderOf: Readonly<Record<SiteColumn, keyof typeof words.list.orders>> = {
  name: "name",
  municipality: "name",
  country: "name",
  zone: "name",
  operator: "name",
  tenant: "name",
  owner: "name",
  kind: "name",
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
  energy: "name",
  cooling: "name",
  heat_reuse: "name",
  pue: "figure",
  site_area: "figure",
  jobs: "figure",
  disputed: "figure",
  claims: "figure",
  sources: "figure",
};

/** Returns the name of an order: by the kind of the column, and the direction. */
export function orderName({ column, descending }: Sort): string {
  return words.list.orders[orderOf[column]][descending ? "down" : "up"];
}
