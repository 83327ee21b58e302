import { useState } from "react";
import type { ReadSite } from "../../../domain/headline/read-site";
import { activeKeys, noFilters, type Filters } from "../../../domain/selection/filters";
import type { Site } from "../../../domain/record/site";

/**
 * The sites that the map fits: those of the selection as it was when a filter last changed, or none where no filter
 * narrows and the whole map is shown. Typing in the search is many selections and not one wish: the map stays, until the
 * text that it was fitted to is gone.
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

/** What is chosen, apart from what is typed. */
function chosenOf(filters: Filters): string {
  return JSON.stringify({ ...filters, q: noFilters.q });
}
