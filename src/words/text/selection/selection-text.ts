import type { Dataset } from "../../../domain/record/dataset";
import { activeKeys, type FilterKey, type Filters } from "../../../domain/selection/filters";
import { selectionWords as text } from "#words/explore/selection";
import { and, or } from "../../format/text";
import { chosenLabels } from "./chosen-labels";

/**
 * Returns which sites the filters select, in words after "AI data centers": `in Norway operated by Google`. `without`
 * names a filter to leave out.
 */
export function selectionText(filters: Filters, dataset: Dataset, without: FilterKey | null = null): string {
  const others = activeKeys(filters).filter((key) => key !== without && key !== "country");
  const labels = (key: FilterKey) => chosenLabels(key, filters, dataset);
  const said = others.map((key) => {
    if (key === "opens") return text.which.opens(filters.opens ? text.years(filters.opens) : "");
    const values = key === "q" || key === "operator" || key === "tenant" ? labels(key) : labels(key).map(lower);
    return text.which[key]((key === "stated" ? and : or)(values));
  });
  const where = filters.country.length > 0 ? text.which.country(and(labels("country"))) : text.nordic;
  return [where, ...said].join(" ");
}

function lower(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.toLowerCase();
}
