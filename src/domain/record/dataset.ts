import type { Claim } from "./claim";
import type { Country } from "./country";
import type { ExchangeRates } from "./money";
import type { Site } from "./site";
import type { SourceBrief } from "./source";

/** Operators, owners and tenants. `hq_country` is ISO 3166-1 alpha-2; null where no source says. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly hq_country: string | null;
  readonly website: string | null;
};

/** A commitment that belongs to no single site: never added to one, nor to a total of sites. `country` null: several. */
export type Programme = {
  readonly id: string;
  readonly name: string;
  readonly country: Country | null;
  readonly operator: string | null;
  readonly claims: readonly Claim[];
  readonly notes: string | null;
  /** Further sources, on which the notes rest. */
  readonly sources?: readonly string[] | undefined;
};

/** A data center for which no source states AI: kept out of the record, with the reason. */
export type WatchlistEntry = {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
  readonly municipality: string | null;
  readonly operator: string | null;
  readonly reason: string;
  readonly sources: readonly string[];
};

/** The id of a site that was merged into another one (`to`) or dropped (`to` null): it is in people's links, so its address stays. */
export type Redirect = { readonly id: string; readonly to: string | null; readonly reason: string };

/** One edition of the data set; `date` is its own day, by which "known" and "passed" are judged (never the visitor's clock). */
export type Release = { readonly version: string; readonly date: string; readonly note: string };

/** The record of one release, as the page loads it; the sources' full texts, the programmes and the watchlist come apart. */
export type Dataset = {
  readonly release: Release;
  /** In the order of the file: by id. */
  readonly sites: readonly Site[];
  readonly sources: ReadonlyMap<string, SourceBrief>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly rates: ExchangeRates;
  /** The ids of sites that are no longer in the record. */
  readonly redirects: readonly Redirect[];
};

/** The organisation that the record names where no source says who it is; it stands after all that are named. */
export const undisclosed = "undisclosed";

/** The name of an organisation; its id where the record does not have it, null where none is named. */
export function organisationName({ organisations }: Pick<Dataset, "organisations">, id: string | null): string | null {
  return id === null ? null : (organisations.get(id)?.name ?? id);
}
