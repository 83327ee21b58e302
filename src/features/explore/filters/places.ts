import { filterKeys, type FilterKey } from "../../../domain/selection/filters";

/** A filter that a reader opens; what is typed has a box of its own. */
export type OfferedKey = Exclude<FilterKey, "q">;

/**
 * Where the page offers a filter, beside the sheet, which has all. Where a rail stands beside the view: open in the rail,
 * in a menu of its own in the bar, or with others under "More". Where there is none: always in the bar, in the bar where
 * it is roomy, or in the sheet alone.
 */
type Place = { readonly beside: "rail" | "bar" | "more"; readonly alone: "bar" | "roomy" | "sheet" };

/** The place of each filter that is offered. */
export const filterPlaces: Readonly<Record<OfferedKey, Place>> = {
  country: { beside: "rail", alone: "bar" },
  status: { beside: "rail", alone: "bar" },
  kind: { beside: "rail", alone: "sheet" },
  operator: { beside: "bar", alone: "bar" },
  tenant: { beside: "bar", alone: "roomy" },
  opens: { beside: "bar", alone: "roomy" },
  zone: { beside: "more", alone: "sheet" },
  stated: { beside: "more", alone: "sheet" },
  disputed: { beside: "more", alone: "sheet" },
  jobs: { beside: "more", alone: "sheet" },
};

/** Every filter of the sheet, in its order. */
export const offeredKeys: readonly OfferedKey[] = filterKeys.filter((key) => key !== "q");

/** The filters that stand in a place beside a rail. */
export function beside(place: Place["beside"]): readonly OfferedKey[] {
  return offeredKeys.filter((key) => filterPlaces[key].beside === place);
}

/** The filters that stand in a place where there is no rail; those that a rail would show come first. */
export function alone(place: Place["alone"]): readonly OfferedKey[] {
  const rail = beside("rail");
  const here = offeredKeys.filter((key) => filterPlaces[key].alone === place);
  return [...here.filter((key) => rail.includes(key)), ...here.filter((key) => !rail.includes(key))];
}
