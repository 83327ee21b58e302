import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { plainReading, readRecord } from "../../../src/domain/headline/read-record";
import type { Dataset } from "../../../src/domain/record/dataset";
import { licence } from "../../../src/domain/tables/published-columns";
import {
  claimRows,
  claimTable,
  eventRows,
  eventTable,
  sourceRows,
  sourceTable,
} from "../../../src/domain/tables/claim-table";
import { siteRow, type SiteTableRow, type TableContext } from "../../../src/domain/tables/site-figures";
import { sitesGeoJson } from "../../../src/domain/tables/sites-geojson";
import { siteTable } from "../../../src/domain/tables/site-table";
import { aboutMembers, aboutSheet, type AboutFile } from "../../../src/features/files/about";
import { meanings } from "../../../src/words/text/column-meanings";
import { csvMetadata } from "../../../src/features/files/csvw";
import { csvText } from "../../../src/features/files/csv-text";
import { linkOf, siteLink } from "../../../src/features/files/links";
import { tableSheet, workbook } from "../../../src/features/files/workbook";
import { fileWords } from "#words/files/files";
import { datasetFile, newest, type Published } from "../publish";
import { citationFile, dataPackage, type FileContent } from "./data-package";
import { datasetJsonSchema } from "./json-schema";
import { kept } from "./kept";
import { parquet } from "./parquet";

/** The tables of a record: each in CSV and in Parquet, and in one workbook. */
type Tables = ReturnType<typeof tablesOf>;

/**
 * Returns the published tables and the data package as path (without a leading slash) → content. The paths are public and
 * must not change. `dataset` is the text of `dataset.json`; `homepage` is the public address of the site, or null where
 * none is known. Throws if there is no release.
 */
export async function publishFiles(
  curated: Published,
  dataset: string,
  homepage: string | null = null,
): Promise<ReadonlyMap<string, FileContent>> {
  const release = newest(curated);
  const record = datasetOf(curated);
  const tables = tablesOf(curated, record);
  const about = aboutWhole(record, homepage);
  const files = new Map<string, FileContent>([
    [datasetFile, dataset],
    ...csvFiles(tables),
    ...parquetFiles(tables, { release: release.version, date: release.date, licence }),
    ["data/sites.geojson", JSON.stringify(sitesGeoJson(tables.sites.rows, aboutMembers(about)))],
    ["data/nordic-ai-data-centers.xlsx", await wholeWorkbook(tables, about)],
  ]);
  const listed = dataPackage(release, files, packaged, homepage);
  files.delete(datasetFile);
  return new Map([
    ...files,
    ...tableNames.map((name): [string, string] => {
      const { columns, meanings: of, primaryKey } = packaged[name];
      const metadata = csvMetadata(`${name}.csv`, about, columns, of, primaryKey);
      return [`data/${name}.csv-metadata.json`, `${JSON.stringify(metadata, null, 1)}\n`];
    }),
    ["data/datapackage.json", `${JSON.stringify(listed, null, 1)}\n`],
    ["data/schema.json", `${JSON.stringify(datasetJsonSchema(), null, 1)}\n`],
    ["data/CITATION.cff", citationFile(release, homepage)],
    ["data/LICENSE.txt", fileWords.licenceText(release.version)],
  ]);
}

/** Returns the rows of the table of sites by the headline rule on the day of the release, with amounts in euros. */
export function publishedSiteRows(dataset: Dataset, sources: TableContext["sources"]): readonly SiteTableRow[] {
  const record = readRecord(dataset, plainReading(dataset));
  return record.readSites.map((readSite) => siteRow(readSite, { record, currency: "EUR", sources }));
}

function tablesOf(curated: Published, dataset: Dataset) {
  const sources = new Map(curated.sources.map((source) => [source.id, source]));
  return {
    sites: { columns: siteTable, rows: publishedSiteRows(dataset, sources), sources },
    claims: { columns: claimTable, rows: claimRows(dataset, dataset.sites, sources), sources },
    events: { columns: eventTable, rows: eventRows(dataset, dataset.sites, sources), sources },
    sources: { columns: sourceTable, rows: sourceRows(dataset, curated.sources), sources },
  } as const;
}

const tableNames = ["sites", "claims", "events", "sources"] as const;

const packaged = {
  sites: {
    columns: siteTable,
    meanings: meanings.sites,
    primaryKey: "id",
    foreignKeys: { parent: ["sites", "id"], ai_source: ["sources", "id"] },
  },
  claims: {
    columns: claimTable,
    meanings: meanings.claims,
    primaryKey: "id",
    foreignKeys: { site: ["sites", "id"], source: ["sources", "id"] },
  },
  events: {
    columns: eventTable,
    meanings: meanings.events,
    primaryKey: null,
    foreignKeys: { site: ["sites", "id"], source: ["sources", "id"] },
  },
  sources: { columns: sourceTable, meanings: meanings.sources, primaryKey: "id" },
} as const;

function csvFiles({ sites, claims, events, sources }: Tables): readonly (readonly [string, string])[] {
  return [
    ["data/sites.csv", csvText(sites.columns, sites.rows)],
    ["data/claims.csv", csvText(claims.columns, claims.rows)],
    ["data/events.csv", csvText(events.columns, events.rows)],
    ["data/sources.csv", csvText(sources.columns, sources.rows)],
  ];
}

function parquetFiles(
  { sites, claims, events, sources }: Tables,
  about: Readonly<Record<string, string>>,
): readonly (readonly [string, Uint8Array])[] {
  return [
    ["data/sites.parquet", parquet(sites.columns, sites.rows, about)],
    ["data/claims.parquet", parquet(claims.columns, claims.rows, about)],
    ["data/events.parquet", parquet(events.columns, events.rows, about)],
    ["data/sources.parquet", parquet(sources.columns, sources.rows, about)],
  ];
}

async function wholeWorkbook({ sites, claims, events, sources }: Tables, about: AboutFile): Promise<Uint8Array> {
  const { sheets } = fileWords;
  const all = [
    tableSheet(sheets.sites, sites.columns, sites.rows, siteLink),
    tableSheet(sheets.claims, claims.columns, claims.rows, linkOf),
    tableSheet(sheets.events, events.columns, events.rows, linkOf),
    tableSheet(sheets.sources, sources.columns, sources.rows, linkOf),
    aboutSheet(about, ["sites", "claims", "events", "sources"]),
  ];
  const madeOf = [JSON.stringify(all), ...writers.map((file) => readFileSync(resolve(top, file), "utf8"))];
  return kept(
    "nordic-ai-data-centers.xlsx",
    madeOf,
    async () => new Uint8Array(await (await workbook(all)).arrayBuffer()),
  );
}

const top = resolve(import.meta.dirname, "../../..");

/** What decides how a workbook is written, beside its sheets. */
const writers = [
  "src/features/files/workbook.ts",
  "src/domain/tables/published-columns.ts",
  "node_modules/write-excel-file/package.json",
];

function aboutWhole({ release: { version, date } }: Dataset, homepage: string | null): AboutFile {
  return {
    version,
    date,
    asOf: date,
    rule: "headline",
    filter: fileWords.whole,
    currency: "EUR",
    link: homepage && `${homepage}?v=${version}`,
  };
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
