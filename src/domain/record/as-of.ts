import type { Programme, WatchlistEntry } from "./dataset";
import { interval } from "./partial-date";
import type { Site } from "./site";

/** Whether something was known on a day: dated by its first day. What has no date is not known to have been said by then. */
export function knownOn(stated: string | null, day: string): boolean {
  return stated !== null && (interval(stated)?.start ?? stated) <= day;
}

/**
 * The site as it was known on an ISO day before the release: only claims stated and events dated by then (data/CODEBOOK.md,
 * "As of"). On the release's own day everything in it is known, undated claims too.
 */
export function asOf(site: Site, day: string): Site {
  return {
    ...site,
    claims: site.claims.filter((claim) => knownOn(claim.stated, day)),
    events: site.events.filter((event) => knownOn(event.date, day)),
  };
}

/** The programmes as they were known on an ISO day before the release: with the claims stated by then, and none without one. */
export function programmesAsOf(programmes: readonly Programme[], day: string): readonly Programme[] {
  return programmes.flatMap((programme) => {
    const claims = programme.claims.filter((claim) => knownOn(claim.stated, day));
    return claims.length === 0 ? [] : { ...programme, claims };
  });
}

/**
 * The watchlist entries of which a source had been published by an ISO day; `published` gives the date of a source by its
 * id, null where it has none.
 */
export function watchlistAsOf(
  entries: readonly WatchlistEntry[],
  published: (source: string) => string | null,
  day: string,
): readonly WatchlistEntry[] {
  return entries.filter(({ sources }) => sources.some((source) => knownOn(published(source), day)));
}

/** The first ISO day of which anything dated was stated; null where nothing is dated. */
export function firstKnownDay(sites: readonly Site[]): string | null {
  const days = sites.flatMap(({ claims }) =>
    claims.flatMap(({ stated }) => (stated === null ? [] : (interval(stated)?.start ?? []))),
  );
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
}
