import type { ReadSite } from "../../domain/headline/read-site";
import { select, type Filters } from "../../domain/selection/filters";
import { groupFilters, type Grouping } from "../../domain/selection/grouping";
import { controlWords } from "#words/charts/chart-controls";
import { printAddress } from "../address/address";
import { keepDrawable } from "../view/chart-pages";
import type { View } from "../view/view";

/** The link of a group of a chart: its address, and a title with the number of its sites. */
export type GroupLink = { readonly href: string; readonly title: string };

/** Returns the link from a group of a chart to its sites on the same chart, or null if no filter selects them. */
export function groupLink(
  path: string,
  view: View,
  group: { readonly key: string | null; readonly by: Grouping; readonly name: string },
  all: readonly ReadSite[],
): GroupLink | null {
  const filters = groupFilters(group.key, group.by, view.filters);
  if (filters === null) return null;
  const { drill, drillYear, drillTenant } = controlWords.group;
  const tell = group.by === "year" ? drillYear : group.by === "tenant" ? drillTenant : drill;
  return { href: sitesHref(path, view, filters), title: tell(group.name, select(all, filters).length) };
}

/** Returns the address of a chart of the sites that filters leave, one by one. */
export function sitesHref(path: string, view: View, filters: Filters): string {
  return `${path}${printAddress(keepDrawable({ ...view, filters, by: "site", cite: null }, path).view)}`;
}
