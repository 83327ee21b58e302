import { dataWords } from "#words/about/data";

/** What some published files hold together. */
export type FileGroup = keyof typeof dataWords.files.list;

/** The published files under `data/` by what they hold. */
export const filesOfGroup: Readonly<Record<FileGroup, readonly string[]>> = {
  dataset: ["dataset.json"],
  workbook: ["nordic-ai-data-centers.xlsx"],
  sites: ["sites.csv", "sites.parquet"],
  geojson: ["sites.geojson"],
  claims: ["claims.csv", "claims.parquet"],
  events: ["events.csv", "events.parquet"],
  sources: ["sources.csv", "sources.parquet"],
  package: ["datapackage.json", "schema.json"],
  about: ["CITATION.cff", "LICENSE.txt"],
};

/** The groups in the order of the Data page. */
export const fileGroups: readonly FileGroup[] = [
  "dataset",
  "workbook",
  "sites",
  "geojson",
  "claims",
  "events",
  "sources",
  "package",
  "about",
];

/** The archive of the whole site as one folder, at the top of a site that was built with it. */
export const folderFile = "nordic-ai-data-centers.zip";
