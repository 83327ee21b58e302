import { memo } from "react";
import { OneFilter } from "./choices/one-filter";
import { filtersWithRail } from "./places";
import { SearchBox } from "./choices/search-box";
import { useIsWide } from "./use-is-wide";

/** Shows the rail of a wide page: the search and the short filters, open, with counts. */
export const FilterRail = memo(function FilterRail() {
  if (!useIsWide()) return null;
  return (
    <>
      <SearchBox />
      {filtersWithRail("rail").map((filter) => (
        <OneFilter key={filter} filter={filter} />
      ))}
    </>
  );
});
