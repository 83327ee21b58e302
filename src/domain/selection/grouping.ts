import { biddingZones } from "../place/bidding-zone";
import { countries } from "../record/country";
import { undisclosed } from "../record/dataset";
import type { ReadSite } from "../headline/read-site";
import type { Filters } from "./filters";
import { interval } from "../record/partial-date";
import { statusesOrUnknown } from "../record/status";

/** What the rows of a chart can stand for (address parameter `by`). */
export const groupings = ["site", "operator", "country", "zone", "status", "year"] as const;

export type Grouping = (typeof groupings)[number];

/** What a site is counted under; null: nobody is named as its operator, it lies surely in no bidding zone, or no opening of its first capacity is stated. */
export function groupKey({ site, zone, status, opening }: ReadSite, by: Grouping): string | null {
  switch (by) {
    case "site":
      return site.id;
    case "operator":
      return site.operator;
    case "country":
      return site.country;
    case "zone":
      return zone;
    case "status":
      return status;
    case "year":
      return opening === null || opening.part ? null : (interval(opening.claim.date)?.start.slice(0, 4) ?? null);
  }
}

/** Compares two groups where they have an order of their own: countries, zones and statuses as everywhere, years as they pass, null last; zero for sites, and for operators but one that is not disclosed. */
export function groupOrder(by: Grouping, a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (by === "year") return Number(a) - Number(b);
  if (by === "country") return place(countries, a) - place(countries, b);
  if (by === "zone") return place(biddingZones, a) - place(biddingZones, b);
  if (by === "status") return place(statusesOrUnknown, a) - place(statusesOrUnknown, b);
  return by === "operator" ? Number(a === undisclosed) - Number(b === undisclosed) : 0;
}

/**
 * The filters that lead from a selection to one group's sites; null where no filter tells them apart. A year's filter
 * also keeps sites that are grouped elsewhere: those whose date may mean it or whose opening there is of a part.
 */
export function groupFilters(key: string | null, by: Grouping, filters: Filters): Filters | null {
  const country = countries.find((code) => code === key);
  const status = statusesOrUnknown.find((value) => value === key);
  if (by === "country" && country) return { ...filters, country: [country] };
  if (by === "status" && status) return { ...filters, status: [status] };
  const zone = biddingZones.find((code) => code === key);
  if (by === "zone" && zone) return { ...filters, zone: [zone] };
  if (by === "year" && key !== null) return { ...filters, opens: { from: Number(key), to: Number(key) } };
  return by === "operator" && key !== null ? { ...filters, operator: [key] } : null;
}

function place(order: readonly string[], key: string): number {
  return order.indexOf(key);
}
