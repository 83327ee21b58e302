import type { Programme, WatchlistEntry } from "./dataset";
import { firstDayOf, interval } from "./partial-date";
import type { Site } from "./site";

/**
 * Returns whether a statement was known on an ISO day. A vague date counts from its first day; an undated statement is
 * not known.
 */
export function knownOn(stated: string | null, day: string): boolean {
  return stated !== null && firstDayOf(stated) <= day;
}

/**
 * Returns the site as known on an ISO day before the release, with only the claims stated and the events dated by then
 * (data/CODEBOOK.md, "As of"). Callers use the whole site on the day of the release, when undated claims are known too.
 */
export function asOf(site: Site, day: string): Site {
  return {
    ...site,
    claims: site.claims.filter((claim) => knownOn(claim.stated, day)),
    events: site.events.filter((event) => knownOn(event.date, day)),
  };
}

/**
 * Returns the programmes as known on an ISO day before the release, with the claims stated by then. A programme without
 * such a claim is left out.
 */
export function programmesAsOf(programmes: readonly Programme[], day: string): readonly Programme[] {
  return programmes.flatMap((programme) => {
    const claims = programme.claims.filter((claim) => knownOn(claim.stated, day));
    return claims.length === 0 ? [] : { ...programme, claims };
  });
}

/**
 * Returns the watchlist entries that have a source published by an ISO day. `published` returns the date of a source by
 * its id, or null if it has none.
 */
export function watchlistAsOf(
  entries: readonly WatchlistEntry[],
  published: (source: string) => string | null,
  day: string,
): readonly WatchlistEntry[] {
  return entries.filter(({ sources }) => sources.some((source) => knownOn(published(source), day)));
}

/** Returns the first ISO day on which a claim was stated, or null if no claim is dated. */
export function firstKnownDay(sites: readonly Site[]): string | null {
  const days = sites.flatMap(({ claims }) =>
    claims.flatMap(({ stated }) => (stated === null ? [] : (interval(stated)?.start ?? []))),
  );
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
}
