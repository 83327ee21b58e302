import { bases, fields, measures, qualifiers, type Claim } from "../record/claim";
import { countries } from "../record/country";
import { eventKinds, type Site, type SiteEvent } from "../record/site";
import { sourceClasses, type Source, type SourceBrief } from "../record/source";
import { organisationName, type Dataset } from "../record/dataset";
import { column, licence, type TableCell, type TableColumn, type ColumnType } from "./published-columns";

/** A source with its title and address, where these are loaded. */
type SourceOfRow = SourceBrief & Partial<Source>;

/** What a site and a source give to each row of a table; `source` is null where the record lacks it. */
type Cited = { readonly dataset: Dataset; readonly site: Site; readonly source: SourceOfRow | null };

/** A row of the table of claims. */
export type ClaimTableRow = Cited & { readonly claim: Claim };

/** A row of the table of events. */
export type EventTableRow = Cited & { readonly event: SiteEvent };

/** A row of the table of sources. `claims` counts the claims of sites that rest on it. */
export type SourceTableRow = { readonly dataset: Dataset; readonly source: SourceOfRow; readonly claims: number };

function ofClaim<N extends string>(
  name: N,
  type: ColumnType,
  among?: readonly string[],
): TableColumn<ClaimTableRow, N> {
  return column(
    name,
    type,
    ({ claim }) => {
      const keys: Readonly<Record<string, TableCell | undefined>> = claim;
      return keys[name];
    },
    among,
  );
}

/** Returns the columns about the site of a row. */
function siteColumns<R extends Cited>() {
  return [
    column("site", "text", ({ site }: R) => site.id),
    column("site_name", "text", ({ site }: R) => site.name),
    column("country", "text", ({ site }: R) => site.country, countries),
  ] as const;
}

/** Returns the columns about the source of a row, after its id. */
function citedColumns<R extends Cited>() {
  return [
    column("publisher", "text", ({ source }: R) => source?.publisher),
    column("class", "text", ({ source }: R) => source?.class, sourceClasses),
    column("title", "text", ({ source }: R) => source?.title),
    column("url", "link", ({ source }: R) => source?.url),
    column("published", "period", ({ source }: R) => source?.published),
    column("via", "text", ({ source }: R) => source?.via),
  ] as const;
}

/** Returns the columns at the end of each table. */
function edition<R extends { readonly dataset: Dataset }>() {
  return [
    column("release", "text", ({ dataset }: R) => dataset.release.version),
    column<R, "licence">("licence", "text", () => licence),
  ] as const;
}

/** The columns of the published table of claims: the keys of a claim, and keys of its site and its source. */
export const claimTable = [
  ofClaim("id", "text"),
  ...siteColumns<ClaimTableRow>(),
  ofClaim("field", "text", fields),
  ofClaim("amount", "whole"),
  ofClaim("currency", "text"),
  ofClaim("measure", "text", measures),
  ofClaim("covers_mw", "number"),
  ofClaim("mw", "number"),
  ofClaim("basis", "text", bases),
  ofClaim("stage", "text"),
  ofClaim("date", "period"),
  ofClaim("kind", "text"),
  ofClaim("value", "text"),
  ofClaim("part", "flag"),
  ofClaim("count", "whole"),
  ofClaim("model", "text"),
  ofClaim("organisation", "text"),
  column("organisation_name", "text", ({ claim, dataset }: ClaimTableRow) =>
    "organisation" in claim ? organisationName(dataset, claim.organisation) : null,
  ),
  ofClaim("text", "text"),
  ofClaim("m2", "number"),
  ofClaim("qualifier", "text", qualifiers),
  ofClaim("scope", "text"),
  ofClaim("stated", "period"),
  ofClaim("converted", "flag"),
  ofClaim("doubt", "text"),
  ofClaim("source", "text"),
  ...citedColumns<ClaimTableRow>(),
  ...edition<ClaimTableRow>(),
] as const;

/** The columns of the published table of events: the keys of an event, and keys of its site and its source. */
export const eventTable = [
  ...siteColumns<EventTableRow>(),
  column("date", "period", ({ event }: EventTableRow) => event.date),
  column("kind", "text", ({ event }: EventTableRow) => event.kind, eventKinds),
  column("text", "text", ({ event }: EventTableRow) => event.text),
  column("source", "text", ({ event }: EventTableRow) => event.source),
  ...citedColumns<EventTableRow>(),
  ...edition<EventTableRow>(),
] as const;

/**
 * The columns of the published table of sources: the keys of a source, and the number of claims of sites that cite it.
 */
export const sourceTable = [
  column("id", "text", ({ source }: SourceTableRow) => source.id),
  column("publisher", "text", ({ source }: SourceTableRow) => source.publisher),
  column("title", "text", ({ source }: SourceTableRow) => source.title),
  column("url", "link", ({ source }: SourceTableRow) => source.url),
  column("published", "period", ({ source }: SourceTableRow) => source.published),
  column("language", "text", ({ source }: SourceTableRow) => source.language),
  column("class", "text", ({ source }: SourceTableRow) => source.class, sourceClasses),
  column("via", "text", ({ source }: SourceTableRow) => source.via),
  column("claims", "whole", ({ claims }: SourceTableRow) => claims),
  ...edition<SourceTableRow>(),
] as const;

export type ClaimTableColumn = (typeof claimTable)[number]["name"];
export type EventTableColumn = (typeof eventTable)[number]["name"];
export type SourceTableColumn = (typeof sourceTable)[number]["name"];

/** Returns the rows of the table of claims of some sites. `sources` has what is loaded of the sources. */
export function claimRows(
  dataset: Dataset,
  sites: readonly Site[],
  sources: ReadonlyMap<string, SourceOfRow>,
): readonly ClaimTableRow[] {
  return sites.flatMap((site) =>
    site.claims.map((claim) => ({ dataset, site, claim, source: sources.get(claim.source) ?? null })),
  );
}

/** Returns the rows of the table of events of some sites. `sources` has what is loaded of the sources. */
export function eventRows(
  dataset: Dataset,
  sites: readonly Site[],
  sources: ReadonlyMap<string, SourceOfRow>,
): readonly EventTableRow[] {
  return sites.flatMap((site) =>
    site.events.map((event) => ({ dataset, site, event, source: sources.get(event.source) ?? null })),
  );
}

/** Returns the rows of the table of sources, in the order given. */
export function sourceRows(dataset: Dataset, sources: Iterable<SourceOfRow>): readonly SourceTableRow[] {
  const claims = new Map<string, number>();
  for (const { source } of dataset.sites.flatMap((site) => site.claims))
    claims.set(source, (claims.get(source) ?? 0) + 1);
  return [...sources].map((source) => ({ dataset, source, claims: claims.get(source.id) ?? 0 }));
}
