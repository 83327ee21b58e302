import { useMemo, useState } from "react";
import { useRecord } from "../../published/use-record";
import type { ReadSite } from "../../domain/headline/read-site";
import { select, type Filters } from "../../domain/selection/filters";
import { useView } from "../../url/view/use-view";

/**
 * A hook that returns the sites that match the filters of the address. The list keeps its identity while the filters
 * are equal.
 */
export function useSelection(): readonly ReadSite[] {
  const { readSites } = useRecord();
  const filters = useSame(useView().view.filters);
  return useMemo(() => select(readSites, filters), [readSites, filters]);
}

/**
 * A hook that returns the same object while the filters are equal, because every change of the address creates a new
 * one.
 */
function useSame(filters: Filters): Filters {
  const key = JSON.stringify(filters);
  const [kept, setKept] = useState({ key, filters });
  if (kept.key === key) return kept.filters;
  setKept({ key, filters });
  return filters;
}
