import type { Claim } from "./claim";
import type { Country } from "./country";
import type { ExchangeRates } from "./money";
import type { Site } from "./site";
import type { SourceBrief } from "./source";

/** Operators, owners and tenants. `hq_country` is ISO 3166-1 alpha-2; null if no source says. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly hq_country: string | null;
  readonly website: string | null;
};

/**
 * A commitment that belongs to no single site. It is never added to a site or to a total of sites. `country` is null
 * if it covers several.
 */
export type Programme = {
  readonly id: string;
  readonly name: string;
  readonly country: Country | null;
  readonly operator: string | null;
  readonly claims: readonly Claim[];
  readonly notes: string | null;
  /** Ids of further sources, which support the notes. */
  readonly sources?: readonly string[] | undefined;
};

/** A data center that is not in the record, for want of a clear source of AI or of its place, with the reason. */
export type WatchlistEntry = {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
  readonly municipality: string | null;
  readonly operator: string | null;
  readonly reason: string;
  readonly sources: readonly string[];
};

/**
 * The id of a site that was merged into another one (`to`) or dropped (`to` is null). Its address keeps working,
 * because links contain it.
 */
export type Redirect = { readonly id: string; readonly to: string | null; readonly reason: string };

/**
 * One edition of the data set. Its `date` decides what is known and which dates have passed, never the visitor's clock.
 */
export type Release = { readonly version: string; readonly date: string; readonly note: string };

/**
 * The record of one release, as the page loads it. Full sources, programmes and the watchlist are loaded separately.
 */
export type Dataset = {
  readonly release: Release;
  /** Sorted by id. */
  readonly sites: readonly Site[];
  readonly sources: ReadonlyMap<string, SourceBrief>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly rates: ExchangeRates;
  /** The ids of sites that are no longer in the record. */
  readonly redirects: readonly Redirect[];
  /** How many programmes and watchlist entries there are beside the sites. */
  readonly beside: { readonly programmes: number; readonly watchlist: number };
};

/** The id of the organisation used where no source names one. It is sorted after all others. */
export const undisclosed = "undisclosed";

/** Returns the name of an organisation, its id where the record does not have it, or null if `id` is null. */
export function organisationName({ organisations }: Pick<Dataset, "organisations">, id: string | null): string | null {
  return id === null ? null : (organisations.get(id)?.name ?? id);
}
