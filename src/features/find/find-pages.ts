import { chartIds } from "../../domain/series/charts";
import { chartPath } from "../../url/view/chart-pages";
import { chartPageWords } from "#words/charts/chart-pages";
import { findPageWords } from "#words/records/find-pages";

/** A page, or a section of one, by its path, its name and the other words by which a reader may look for it. */
export type FoundPage = { readonly path: string; readonly name: string; readonly also: readonly string[] };

/** Returns what can be found of the site itself: the pages of the menu, the charts, and sections that readers look for. */
export function findPages(menu: readonly { readonly path: string; readonly label: string }[]): readonly FoundPage[] {
  const also = new Map<string, readonly string[]>(Object.entries(findPageWords.also));
  return [
    ...menu.map(({ path, label }) => ({ path, name: label })),
    ...chartIds.map((chart) => ({ path: chartPath(chart), name: chartPageWords[chart].title })),
    ...Object.entries(findPageWords.sections).map(([path, name]) => ({ path, name })),
  ].map((page) => ({ ...page, also: also.get(page.path) ?? [] }));
}
