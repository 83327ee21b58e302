import { biddingZones } from "../place/bidding-zone";
import { countries } from "../record/country";
import { undisclosed } from "../record/dataset";
import type { ReadSite } from "../headline/read-site";
import { lateStates, scheduleStates } from "../headline/schedule";
import type { Filters } from "./filters";
import { interval } from "../record/partial-date";
import { statusesOrUnknown } from "../record/status";

/** The groupings of the rows of a chart (address parameter `by`). */
export const groupings = ["site", "operator", "tenant", "country", "zone", "status", "year", "schedule"] as const;

export type Grouping = (typeof groupings)[number];

/** Between the ids of the tenants of a group. No id holds it. */
const beside = "_";

/**
 * Returns the group of a site; that of its tenants holds all that the newest statements name, so that a site is in one
 * group. Null if it has no operator, no tenant, no known bidding zone or no stated opening of its first capacity.
 */
export function groupKey({ site, tenants, zone, status, opening, schedule }: ReadSite, by: Grouping): string | null {
  switch (by) {
    case "site":
      return site.id;
    case "operator":
      return site.operator;
    case "tenant":
      return tenants.length === 0
        ? null
        : tenants
            .map(({ organisation }) => organisation)
            .toSorted()
            .join(beside);
    case "country":
      return site.country;
    case "zone":
      return zone;
    case "status":
      return status;
    case "schedule":
      return schedule.state === "not_stated" ? null : schedule.state;
    case "year":
      return opening === null || opening.part ? null : (interval(opening.claim.date)?.start.slice(0, 4) ?? null);
  }
}

const until = "..";

/** Returns the key of the group of all opening years up to one: `..2024`. */
export function keyUntilYear(year: number): string {
  return `${until}${year}`;
}

/** Returns the last year of a group of all years up to it; null for any other key. */
export function untilYear(key: string | null): number | null {
  return key?.startsWith(until) === true ? Number(key.slice(until.length)) : null;
}

/** Returns the ids of the organisations in the key of a group of operators or tenants. */
export function organisationsIn(key: string): readonly string[] {
  return key.split(beside);
}

/**
 * Compares two groups that have a fixed order: countries, zones, statuses and schedules in that of the page, years
 * ascending, null last. Returns zero for sites, operators and tenants, but puts an undisclosed operator last.
 */
export function groupOrder(by: Grouping, a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (by === "year") return Number(a) - Number(b);
  if (by === "country") return place(countries, a) - place(countries, b);
  if (by === "zone") return place(biddingZones, a) - place(biddingZones, b);
  if (by === "status") return place(statusesOrUnknown, a) - place(statusesOrUnknown, b);
  if (by === "schedule") return place(scheduleStates, a) - place(scheduleStates, b);
  return by === "operator" ? Number(a === undisclosed) - Number(b === undisclosed) : 0;
}

/**
 * Returns the filters that select the sites of one group, or null if no filter can. The filter of a year also keeps
 * sites of other groups: those with the opening of a part in it; that of a tenant keeps
 * those of which it is one tenant of several, or was one.
 */
export function groupFilters(key: string | null, by: Grouping, filters: Filters): Filters | null {
  const country = countries.find((code) => code === key);
  const status = statusesOrUnknown.find((value) => value === key);
  if (by === "country" && country) return { ...filters, country: [country] };
  if (by === "status" && status) return { ...filters, status: [status] };
  const zone = biddingZones.find((code) => code === key);
  if (by === "zone" && zone) return { ...filters, zone: [zone] };
  const late = lateStates.find((state) => state === key);
  if (by === "schedule" && late) return { ...filters, schedule: [late] };
  const to = untilYear(key);
  if (by === "year" && to !== null) return { ...filters, opens: { from: null, to } };
  if (by === "year" && key !== null) return { ...filters, opens: { from: Number(key), to: Number(key) } };
  if (by === "tenant" && key !== null) return { ...filters, tenant: organisationsIn(key) };
  return by === "operator" && key !== null ? { ...filters, operator: [key] } : null;
}

function place(order: readonly string[], key: string): number {
  return order.indexOf(key);
}
