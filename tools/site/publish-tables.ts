import { plainReading, readRecord } from "../../src/domain/headline/read-record";
import type { Dataset } from "../../src/domain/record/dataset";
import { licence } from "../../src/domain/tables/published-columns";
import {
  claimRows,
  claimTable,
  eventRows,
  eventTable,
  sourceRows,
  sourceTable,
} from "../../src/domain/tables/claim-table";
import { siteRow, type SiteTableRow } from "../../src/domain/tables/site-figures";
import { sitesGeoJson } from "../../src/domain/tables/sites-geojson";
import { siteTable } from "../../src/domain/tables/site-table";
import { csvText } from "../../src/features/downloads/csv-text";
import { newest, type Published } from "./publish";

/**
 * Returns the published tables as path (without a leading slash) → text. The paths are public and must not change.
 * Throws if there is no release.
 */
export function publishTables(curated: Published): ReadonlyMap<string, string> {
  const dataset = datasetOf(curated);
  const { sites } = dataset;
  const sources = new Map(curated.sources.map((source) => [source.id, source]));
  const rows = publishedSiteRows(dataset);
  const { version, date } = dataset.release;
  return new Map([
    ["data/sites.csv", csvText(siteTable, rows)],
    ["data/claims.csv", csvText(claimTable, claimRows(dataset, sites, sources))],
    ["data/events.csv", csvText(eventTable, eventRows(dataset, sites, sources))],
    ["data/sources.csv", csvText(sourceTable, sourceRows(dataset, curated.sources))],
    ["data/sites.geojson", JSON.stringify(sitesGeoJson(rows, { release: version, date, licence }))],
  ]);
}

/** Returns the rows of the table of sites by the headline rule on the day of the release, with amounts in euros. */
export function publishedSiteRows(dataset: Dataset): readonly SiteTableRow[] {
  const record = readRecord(dataset, plainReading(dataset));
  return record.readSites.map((readSite) => siteRow(readSite, { record, currency: "EUR" }));
}

/** Returns the curated record as the page loads it. Throws if there is no release. */
export function datasetOf(curated: Published): Dataset {
  return {
    release: newest(curated),
    sites: curated.sites,
    sources: new Map(curated.sources.map((source) => [source.id, source])),
    organisations: new Map(curated.organisations.map((organisation) => [organisation.id, organisation])),
    rates: curated.rates,
    redirects: curated.redirects,
    beside: { programmes: curated.programmes.length, watchlist: curated.watchlist.length },
  };
}
