import { stringify } from "csv-stringify/sync";
import { biddingZoneOf } from "../../src/domain/place/bidding-zone";
import {
  headlineCapacity,
  headlineInvestment,
  headlineOpening,
  headlineStatus,
  statusOf,
} from "../../src/domain/headline/headline";
import {
  claimTable,
  siteTable,
  sourceTable,
  type ClaimTableColumn,
  type SiteTableColumn,
  type SourceTableColumn,
} from "../../src/domain/tables/published-columns";
import { licence, newest, type Published } from "./publish";

/** A value as it is stored; null and undefined give an empty cell. */
type Cell = string | number | null | undefined;

/** The release and the licence, which are in each row. */
type Edition = { readonly release: string; readonly licence: string };

type SiteRow = Record<SiteTableColumn, Cell>;

/**
 * Returns the published tables as path (without a leading slash) → text. The paths are public and must not change.
 * Throws if there is no release.
 */
export function publishTables(curated: Published): ReadonlyMap<string, string> {
  const edition = { release: newest(curated).version, licence };
  const sites = siteRows(curated, edition);
  return new Map([
    ["data/sites.csv", csv(siteTable, sites)],
    ["data/claims.csv", claimsCsv(curated, edition)],
    ["data/sources.csv", sourcesCsv(curated, edition)],
    ["data/sites.geojson", geojson(sites, edition)],
  ]);
}

/**
 * Returns the claims of sites as CSV, a row for each, as stored, with site and source. Claims of programmes are left
 * out, because they belong to no site.
 */
function claimsCsv({ sites, sources, organisations }: Published, edition: Edition): string {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const rows = sites.flatMap((site) =>
    site.claims.map((claim): Partial<Record<ClaimTableColumn, Cell>> => {
      const { converted, ...kept } = claim;
      const source = sourceOf.get(claim.source);
      return {
        ...kept,
        site: site.id,
        site_name: site.name,
        country: site.country,
        organisation_name: "organisation" in claim ? (nameOf.get(claim.organisation) ?? null) : null,
        part: "part" in claim && claim.part === true ? "true" : null,
        converted: converted === true ? "true" : null,
        publisher: source?.publisher ?? null,
        class: source?.class ?? null,
        title: source?.title ?? null,
        url: source?.url ?? null,
        published: source?.published ?? null,
        via: source?.via ?? null,
        ...edition,
      };
    }),
  );
  return csv(claimTable, rows);
}

/** Returns the sources as CSV, a row for each, as stored. */
function sourcesCsv({ sites, sources }: Published, edition: Edition): string {
  const claims = new Map<string, number>();
  for (const { source } of sites.flatMap((site) => site.claims)) claims.set(source, (claims.get(source) ?? 0) + 1);
  const rows = sources.map((source): Partial<Record<SourceTableColumn, Cell>> => ({
    ...source,
    claims: claims.get(source.id) ?? 0,
    ...edition,
  }));
  return csv(sourceTable, rows);
}

/** Returns the sites as GeoJSON (RFC 7946): a WGS 84 point for each, with the columns of the table as properties. */
function geojson(sites: readonly SiteRow[], edition: Edition): string {
  const features = sites.map(({ lat, lon, release: _release, licence: _licence, ...properties }) => ({
    type: "Feature",
    id: properties.id,
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties,
  }));
  return JSON.stringify({ type: "FeatureCollection", ...edition, features });
}

/**
 * Returns a row for each site with the keys of the record and the ids of its headline claims under the headline rule.
 */
function siteRows({ sites, sources, rates, organisations }: Published, edition: Edition): readonly SiteRow[] {
  const ruleContext = {
    rule: "headline",
    sources: new Map(sources.map((source) => [source.id, source])),
    rates,
  } as const;
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return sites.map(({ aliases, location, claims, events: _events, ...own }) => {
    const status = headlineStatus(claims, ruleContext)?.claim ?? null;
    const extension = statusOf(claims, ruleContext, true)?.claim ?? null;
    return {
      ...own,
      ...location,
      aliases: aliases.join("; "),
      bidding_zone: biddingZoneOf(own),
      operator_name: own.operator === null ? null : (nameOf.get(own.operator) ?? null),
      status: status?.value ?? null,
      status_claim: status?.id ?? null,
      extension_status: extension?.value ?? null,
      extension_claim: extension?.id ?? null,
      opening_claim: headlineOpening(claims, ruleContext)?.claim.id ?? null,
      capacity_claim: headlineCapacity(claims, ruleContext)?.claim.id ?? null,
      investment_claim: headlineInvestment(claims, ruleContext)?.claim.id ?? null,
      claims: claims.length,
      ...edition,
    };
  });
}

function csv<C extends string>(columns: readonly C[], rows: readonly Partial<Record<C, Cell>>[]): string {
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))], {
    record_delimiter: "windows",
  });
}
