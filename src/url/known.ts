import type { Dataset } from "../domain/dataset";
import type { Dropped, View } from "./view";

/** The view without the ids that this data set does not have, and which they were: an old link keeps the rest. */
export function keepKnown(
  view: View,
  { sites, organisations }: Pick<Dataset, "sites" | "organisations">,
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const operators = view.filters.operator;
  const isKnown = (id: string) => organisations.has(id);
  const site = view.site !== null && sites.some(({ id }) => id === view.site) ? view.site : null;
  const dropped = [
    ...operators.filter((id) => !isKnown(id)).map((value) => ({ parameter: "operator", value })),
    ...(view.site !== site ? [{ parameter: "site", value: view.site }] : []),
  ];
  if (dropped.length === 0) return { view, dropped };
  return { view: { ...view, site, filters: { ...view.filters, operator: operators.filter(isKnown) } }, dropped };
}
