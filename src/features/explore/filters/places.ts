import { filterKeys, type FilterKey } from "../../../domain/selection/filters";

/** A filter with a group or menu of its own; the search text has a box instead. */
export type OfferedKey = Exclude<FilterKey, "q">;

/**
 * Where the page offers a filter, besides the sheet, which has all. `beside` applies with a rail: open in the rail, in
 * a menu of the bar, or under "More". `alone` applies without one: in the bar, in the bar if it has space, or only in
 * the sheet.
 */
type Place = { readonly beside: "rail" | "bar" | "more"; readonly alone: "bar" | "roomy" | "sheet" };

/** The place of each filter. */
export const filterPlaces: Readonly<Record<OfferedKey, Place>> = {
  country: { beside: "rail", alone: "bar" },
  status: { beside: "rail", alone: "bar" },
  kind: { beside: "rail", alone: "sheet" },
  operator: { beside: "bar", alone: "bar" },
  tenant: { beside: "bar", alone: "roomy" },
  opens: { beside: "bar", alone: "roomy" },
  schedule: { beside: "more", alone: "sheet" },
  zone: { beside: "more", alone: "sheet" },
  stated: { beside: "more", alone: "sheet" },
  disputed: { beside: "more", alone: "sheet" },
  jobs: { beside: "more", alone: "sheet" },
};

/** The filters of the sheet, in order. */
export const offeredKeys: readonly OfferedKey[] = filterKeys.filter((key) => key !== "q");

/** Returns the filters in a place of a page with a rail. */
export function filtersWithRail(place: Place["beside"]): readonly OfferedKey[] {
  return offeredKeys.filter((key) => filterPlaces[key].beside === place);
}

/** Returns the filters in a place of a page without a rail; those that a rail would have come first. */
export function filtersWithoutRail(place: Place["alone"]): readonly OfferedKey[] {
  const rail = filtersWithRail("rail");
  const inPlace = offeredKeys.filter((key) => filterPlaces[key].alone === place);
  return [...inPlace.filter((key) => rail.includes(key)), ...inPlace.filter((key) => !rail.includes(key))];
}
