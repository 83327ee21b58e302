import { memo } from "react";
import { FilterGroup } from "./filter-group";
import { SearchBox } from "./search-box";
import { useIsWide } from "./use-is-wide";

/** The rail of a wide page: the search and the short filters, open, with their counts. */
export const FilterRail = memo(function FilterRail() {
  if (!useIsWide()) return null;
  return (
    <>
      <SearchBox />
      <FilterGroup filter="country" />
      <FilterGroup filter="status" />
      <FilterGroup filter="kind" />
    </>
  );
});
