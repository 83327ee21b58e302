import { interval } from "./partial-date";
import type { Site } from "./site";

/** Whether something dated was known on a day: dated by its first day; what has no date counts as known. */
export function knownOn(stated: string | null, day: string): boolean {
  return stated === null || (interval(stated)?.start ?? stated) <= day;
}

/** The site as it was known on an ISO day: only claims stated and events dated by then (PRODUCT, "As of"). */
export function asOf(site: Site, day: string): Site {
  return {
    ...site,
    claims: site.claims.filter((claim) => knownOn(claim.stated, day)),
    events: site.events.filter((event) => knownOn(event.date, day)),
  };
}
