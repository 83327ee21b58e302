import { strToU8, zipSync } from "fflate";
import { claimRows, claimTable } from "../../domain/tables/claim-table";
import { siteRow, type TableContext } from "../../domain/tables/site-figures";
import { siteTable } from "../../domain/tables/site-table";
import { sitesGeoJson } from "../../domain/tables/sites-geojson";
import type { ReadSite } from "../../domain/headline/read-site";
import type { Source } from "../../domain/record/source";
import { fileWords } from "#words/files/files";
import { meanings } from "../../words/text/column-meanings";
import { aboutMembers, aboutSheet, type AboutFile } from "./about";
import { csvText } from "./csv-text";
import { csvMetadata } from "./csvw";
import { linkOf, siteLink } from "./links";

/** The kinds of files that can be made of a view, in the order of the menu. */
export const fileKinds = ["xlsx", "csv", "zip", "json", "geojson"] as const;
export type FileKind = (typeof fileKinds)[number];

/** The sites of a view, how they are read, and what the file says of itself. */
export type FileOfView = {
  readonly sites: readonly ReadSite[];
  readonly context: TableContext;
  readonly about: AboutFile;
  /** The name of the file without its ending. */
  readonly name: string;
  /** Whether a CSV begins with a byte-order mark. */
  readonly marked: boolean;
  /** Loads the sources with their titles and addresses. Rejects if that fails. */
  readonly sources: () => Promise<ReadonlyMap<string, Source>>;
};

/** Returns a file of a view. Rejects if what it needs cannot be loaded. */
export async function viewFile(
  kind: FileKind,
  view: FileOfView,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  return { name: `${view.name}.${kind}`, blob: await makers[kind](view) };
}

const makers: Readonly<Record<FileKind, (view: FileOfView) => Blob | Promise<Blob>>> = {
  xlsx: excelFile,
  csv: (view) => new Blob([csvOf(view)], { type: "text/csv;charset=utf-8" }),
  zip: (view) => new Blob([zipped(view)], { type: "application/zip" }),
  json: (view) => jsonBlob(jsonOf(view), "application/json"),
  geojson: (view) =>
    jsonBlob(
      sitesGeoJson(rowsOf(view), { ...aboutMembers(view.about), sites: view.sites.length }),
      "application/geo+json",
    ),
};

function rowsOf({ sites, context }: FileOfView) {
  return sites.map((readSite) => siteRow(readSite, context));
}

function csvOf(view: FileOfView): string {
  return `${view.marked ? "\ufeff" : ""}${csvText(siteTable, rowsOf(view))}`;
}

function zipped(view: FileOfView): Uint8Array<ArrayBuffer> {
  const csv = `${view.name}.csv`;
  const metadata = csvMetadata(csv, view.about, siteTable, meanings.sites, "id");
  const zip = zipSync({
    [csv]: strToU8(csvOf(view)),
    [`${csv}-metadata.json`]: strToU8(`${JSON.stringify(metadata, null, 1)}\n`),
  });
  return new Uint8Array(zip);
}

function jsonOf(view: FileOfView): object {
  return {
    ...aboutMembers(view.about),
    columns: Object.fromEntries(meanings.sites.map(({ name, meaning }) => [name, meaning])),
    sites: rowsOf(view).map((row) => Object.fromEntries(siteTable.map(({ name, of }) => [name, of(row)]))),
  };
}

async function excelFile(view: FileOfView): Promise<Blob> {
  const [{ tableSheet, workbook }, sources] = await Promise.all([import("./workbook"), view.sources()]);
  const { dataset } = view.context.record;
  const claims = claimRows(
    dataset,
    view.sites.map(({ site }) => site),
    sources,
  );
  return workbook([
    tableSheet(fileWords.sheets.sites, siteTable, rowsOf(view), siteLink(sources)),
    tableSheet(fileWords.sheets.claims, claimTable, claims, linkOf),
    aboutSheet(view.about, ["sites", "claims"]),
  ]);
}

function jsonBlob(value: object, type: string): Blob {
  return new Blob([JSON.stringify(value)], { type });
}
