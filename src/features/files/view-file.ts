import { strToU8, zipSync } from "fflate";
import { claimRows, claimTable } from "../../domain/tables/claim-table";
import { siteRow, type SiteTableRow, type TableContext } from "../../domain/tables/site-figures";
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
  readonly context: Omit<TableContext, "sources">;
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
  const sources = await view.sources();
  const rows = view.sites.map((readSite) => siteRow(readSite, { ...view.context, sources }));
  return { name: `${view.name}.${kind}`, blob: await makers[kind]({ ...view, rows, loaded: sources }) };
}

/** A view whose sources are loaded, with the rows of its table. */
type LoadedView = FileOfView & {
  readonly rows: readonly SiteTableRow[];
  readonly loaded: ReadonlyMap<string, Source>;
};

const makers: Readonly<Record<FileKind, (view: LoadedView) => Blob | Promise<Blob>>> = {
  xlsx: excelFile,
  csv: (view) => new Blob([csvOf(view)], { type: "text/csv;charset=utf-8" }),
  zip: (view) => new Blob([zipped(view)], { type: "application/zip" }),
  json: (view) => jsonBlob(jsonOf(view), "application/json"),
  geojson: ({ rows, about, sites }) =>
    jsonBlob(sitesGeoJson(rows, { ...aboutMembers(about), sites: sites.length }), "application/geo+json"),
};

function csvOf({ rows, marked }: LoadedView): string {
  return `${marked ? "\ufeff" : ""}${csvText(siteTable, rows)}`;
}

function zipped(view: LoadedView): Uint8Array<ArrayBuffer> {
  const csv = `${view.name}.csv`;
  const metadata = csvMetadata(csv, view.about, siteTable, meanings.sites, "id");
  const zip = zipSync({
    [csv]: strToU8(csvOf(view)),
    [`${csv}-metadata.json`]: strToU8(`${JSON.stringify(metadata, null, 1)}\n`),
  });
  return new Uint8Array(zip);
}

function jsonOf({ rows, about }: LoadedView): object {
  return {
    ...aboutMembers(about),
    columns: Object.fromEntries(meanings.sites.map(({ name, meaning }) => [name, meaning])),
    sites: rows.map((row) => Object.fromEntries(siteTable.map(({ name, of }) => [name, of(row)]))),
  };
}

async function excelFile({ rows, about, sites, context, loaded }: LoadedView): Promise<Blob> {
  const { tableSheet, workbook } = await import("./workbook");
  const claims = claimRows(
    context.record.dataset,
    sites.map(({ site }) => site),
    loaded,
  );
  return workbook([
    tableSheet(fileWords.sheets.sites, siteTable, rows, siteLink),
    tableSheet(fileWords.sheets.claims, claimTable, claims, linkOf),
    aboutSheet(about, ["sites", "claims"]),
  ]);
}

function jsonBlob(value: object, type: string): Blob {
  return new Blob([JSON.stringify(value)], { type });
}
