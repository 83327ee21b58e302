import { Menu } from "../../../../ui/controls/menu";
import { useView } from "../../../../url/view/use-view";
import { words } from "#words/page";
import { Facet } from "./facet";
import { FilterGroup } from "./filter-group";
import { filtersWithRail, type OfferedKey } from "../places";

/** Shows a filter. Those of the rail are there at once; the others are loaded when they are first opened. */
export function OneFilter({ filter }: { filter: OfferedKey }) {
  const isList = filter !== "opens" && filter !== "operator" && filter !== "tenant";
  return isList && filtersWithRail("rail").includes(filter) ? (
    <FilterGroup filter={filter} />
  ) : (
    <Facet keys={[filter]} />
  );
}

/** Shows each filter in a menu. */
export function FilterMenus({ filters }: { filters: readonly OfferedKey[] }) {
  const { opens } = useView().view.filters;
  const years = opens ? words.filters.years(opens) : words.filters.anyYear;
  return (
    <>
      {filters.map((filter) => (
        <Menu key={filter} label={words.filter[filter]} value={filter === "opens" ? years : null}>
          <OneFilter filter={filter} />
        </Menu>
      ))}
    </>
  );
}
