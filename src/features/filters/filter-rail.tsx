import { FilterGroup } from "./filter-group";

/** The rail of a wide page: the short filters, open, with their counts. */
export function FilterRail() {
  return (
    <>
      <FilterGroup filter="country" />
      <FilterGroup filter="status" />
      <FilterGroup filter="kind" />
    </>
  );
}
