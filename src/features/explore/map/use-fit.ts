import { useState } from "react";
import type { ReadSite } from "../../../domain/headline/read-site";
import { activeKeys, noFilters, type Filters } from "../../../domain/selection/filters";
import type { Site } from "../../../domain/record/site";

/**
 * A hook that returns the sites that the map is fitted to: the selection when a filter last changed, or none if no
 * filter is active and the whole map is shown. The search text does not move the map while it is typed, until it is
 * cleared.
 */
export function useFit(filters: Filters, selection: readonly ReadSite[]): readonly Site[] {
  const [kept, setKept] = useState(() => fitTo(filters, selection));
  const isKept = kept.chosen === chosenOf(filters) && (kept.q === "" || filters.q !== "");
  if (isKept) return kept.sites;
  const next = fitTo(filters, selection);
  setKept(next);
  return next.sites;
}

type Fit = { readonly chosen: string; readonly q: string; readonly sites: readonly Site[] };

function fitTo(filters: Filters, selection: readonly ReadSite[]): Fit {
  return {
    chosen: chosenOf(filters),
    q: filters.q,
    sites: activeKeys(filters).length === 0 ? [] : selection.map(({ site }) => site),
  };
}

/** Returns a key of the filters without the search text. */
function chosenOf(filters: Filters): string {
  return JSON.stringify({ ...filters, q: noFilters.q });
}
