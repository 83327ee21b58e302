import { useMemo, useState } from "react";
import { useRecord } from "../../published/use-record";
import type { ReadSite } from "../../domain/headline/read-site";
import { select, type Filters } from "../../domain/selection/filters";
import { useView } from "../../url/view/use-view";

/** The sites that the address selects; the same list for as long as its filters say the same. */
export function useSelection(): readonly ReadSite[] {
  const { readSites } = useRecord();
  const filters = useSame(useView().view.filters);
  return useMemo(() => select(readSites, filters), [readSites, filters]);
}

/** The filters as they were first given, until they say something else: another parameter of the address makes them anew. */
function useSame(filters: Filters): Filters {
  const key = JSON.stringify(filters);
  const [kept, setKept] = useState({ key, filters });
  if (kept.key === key) return kept.filters;
  setKept({ key, filters });
  return filters;
}
