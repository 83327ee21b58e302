import { organisationName, type Dataset } from "../../../domain/record/dataset";
import { activeKeys, type FilterKey, type Filters, type ListKey } from "../../../domain/selection/filters";
import { words } from "#words/page";
import { filterValueWords } from "#words/terms";

/** Returns the name of a filter's value. */
export function labelOf<K extends ListKey>(key: K, value: Filters[K][number], dataset: Dataset): string;
export function labelOf(key: ListKey, value: string, dataset: Dataset): string {
  if (key === "operator" || key === "tenant") return organisationName(dataset, value) ?? value;
  const labels: Readonly<Record<string, string>> = filterValueWords[key];
  return labels[value] ?? value;
}

/** Returns the names of all values that a filter is set to. */
export function chosenLabels(key: FilterKey, filters: Filters, dataset: Dataset): readonly string[] {
  if (key === "q") return filters.q === "" ? [] : [filters.q];
  if (key === "opens") return filters.opens ? [words.filters.years(filters.opens)] : [];
  const values: readonly string[] = filters[key];
  return values.map((value) => labelOf<ListKey>(key, value, dataset));
}

/** Returns each filter that is set, with its values. */
export function chosenFilters(filters: Filters, dataset: Dataset): readonly string[] {
  return activeKeys(filters).map((key) => words.filters.chip(words.filter[key], chosenLabels(key, filters, dataset)));
}
