import type { Claim } from "../record/claim";
import type { Programme, WatchlistEntry } from "../record/dataset";
import type { Site, SiteEvent } from "../record/site";

/** The kinds of records that cite sources, in the order in which a page lists them. */
export const citingKinds = ["site", "programme", "watchlist"] as const;

export type CitingKind = (typeof citingKinds)[number];

/** The claims and events of one record that cite a source. */
export type Citing = {
  readonly kind: CitingKind;
  /** The id and the name of the record. */
  readonly id: string;
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly events: readonly SiteEvent[];
  /**
   * True if the record itself cites the source: for a site's `ai_basis`, a programme's notes or a watchlist entry's
   * reason.
   */
  readonly basis: boolean;
};

/** The lists in which sources are cited. */
export type CitingRecords = {
  readonly sites: readonly Site[];
  readonly programmes: readonly Programme[];
  readonly watchlist: readonly WatchlistEntry[];
};

/**
 * Returns the records that cite each source, by source id: sites, then programmes, then watchlist entries, in the order
 * of their lists.
 */
export function citations(records: CitingRecords): ReadonlyMap<string, readonly Citing[]> {
  const found = new Map<string, Citing[]>();
  for (const { claims, events, basis, ...record } of allRecords(records)) {
    const ids = [...claims.map(({ source }) => source), ...events.map(({ source }) => source), ...basis];
    for (const id of new Set(ids)) {
      const citing: Citing = {
        ...record,
        claims: claims.filter(({ source }) => source === id),
        events: events.filter(({ source }) => source === id),
        basis: basis.includes(id),
      };
      found.set(id, [...(found.get(id) ?? []), citing]);
    }
  }
  return found;
}

export type CitationCount = { readonly claims: number; readonly events: number; readonly records: number };

/** Counts the claims, events and records that cite a source. */
export function citationCount(citing: readonly Citing[]): CitationCount {
  return {
    claims: citing.reduce((sum, { claims }) => sum + claims.length, 0),
    events: citing.reduce((sum, { events }) => sum + events.length, 0),
    records: citing.length,
  };
}

type CitingRecord = Omit<Citing, "basis"> & { readonly basis: readonly string[] };

function allRecords({ sites, programmes, watchlist }: CitingRecords): readonly CitingRecord[] {
  return [
    ...sites.map(({ id, name, claims, events, ai_source }): CitingRecord => ({
      kind: "site",
      id,
      name,
      claims,
      events,
      basis: [ai_source],
    })),
    ...programmes.map(({ id, name, claims, sources = [] }): CitingRecord => ({
      kind: "programme",
      id,
      name,
      claims,
      events: [],
      basis: sources,
    })),
    ...watchlist.map(({ id, name, sources }): CitingRecord => ({
      kind: "watchlist",
      id,
      name,
      claims: [],
      events: [],
      basis: sources,
    })),
  ];
}
