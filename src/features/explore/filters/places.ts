import { filterKeys, type FilterKey } from "../../../domain/selection/filters";

/** A filter with a group, a menu or toggles of its own; the search text has a box instead. */
export type OfferedKey = Exclude<FilterKey, "q">;

/**
 * Where the row of controls offers a filter: as toggles side by side, in a menu of its own, or under "More". On a
 * screen that is not wide, what is under "More" is only in the sheet, which has all filters. A phone has the sheet alone.
 */
type Place =
  | { readonly wide: "toggles"; readonly narrow: "toggles" }
  | { readonly wide: "menu"; readonly narrow: "menu" | "sheet" }
  | { readonly wide: "more"; readonly narrow: "sheet" };

/** The place of each filter. */
export const filterPlaces: Readonly<Record<OfferedKey, Place>> = {
  country: { wide: "toggles", narrow: "toggles" },
  operator: { wide: "menu", narrow: "menu" },
  tenant: { wide: "menu", narrow: "menu" },
  opens: { wide: "menu", narrow: "sheet" },
  schedule: { wide: "more", narrow: "sheet" },
  status: { wide: "more", narrow: "sheet" },
  kind: { wide: "more", narrow: "sheet" },
  zone: { wide: "more", narrow: "sheet" },
  stated: { wide: "more", narrow: "sheet" },
  source: { wide: "more", narrow: "sheet" },
  disputed: { wide: "more", narrow: "sheet" },
  jobs: { wide: "more", narrow: "sheet" },
};

/** The filters of the sheet, in order. */
export const offeredKeys: readonly OfferedKey[] = filterKeys.filter((key) => key !== "q");

/** Returns the filters in a place of the row of a wide screen. */
export function filtersOfWide(place: Place["wide"]): readonly OfferedKey[] {
  return offeredKeys.filter((key) => filterPlaces[key].wide === place);
}

/** Returns the filters in a place of the row of a screen that is narrower, but no phone. */
export function filtersOfNarrow(place: Place["narrow"]): readonly OfferedKey[] {
  return offeredKeys.filter((key) => filterPlaces[key].narrow === place);
}
