import { Menu } from "../../../../ui/controls/menu";
import { words } from "#words/page";
import { Facet } from "./facet";
import type { OfferedKey } from "../places";

/** Shows each filter in a menu. */
export function FilterMenus({ filters }: { filters: readonly OfferedKey[] }) {
  return filters.map((filter) => (
    <Menu key={filter} label={words.filter[filter]}>
      <Facet keys={[filter]} />
    </Menu>
  ));
}
