import { createHash } from "node:crypto";
import { contentType } from "../../deploy/rules";
import { stringify } from "yaml";
import type { Release } from "../../../src/domain/record/dataset";
import { licence, type ColumnType, type TableColumn } from "../../../src/domain/tables/published-columns";
import { listSeparator } from "../../../src/domain/tables/site-table";
import type { Meaning } from "../../../src/words/text/column-meanings";
import { dataWords } from "#words/about/data";
import { fileWords } from "#words/files/files";

/** A published file by its path, which begins with `data/`. */
export type FileContent = string | Uint8Array;

/** A table of the package: its columns with their meanings, and the keys by which its rows are found. */
export type PackagedTable = {
  readonly columns: readonly TableColumn<never>[];
  readonly meanings: readonly Meaning[];
  /** The column that tells its rows apart; null if none does. */
  readonly primaryKey: string | null;
  /** The table and column to which the values of a column belong; `""` is the table itself. */
  readonly foreignKeys?: Readonly<Record<string, readonly [table: string, column: string]>>;
};

const fieldTypes: Readonly<Record<ColumnType, object>> = {
  text: { type: "string" },
  list: { type: "list", delimiter: listSeparator },
  link: { type: "string", format: "uri" },
  period: { type: "string" },
  flag: { type: "boolean", trueValues: ["true"], falseValues: ["false"] },
  whole: { type: "integer" },
  number: { type: "number" },
};

const profile = (of: string) => `https://datapackage.org/profiles/2.0/${of}.json`;

/**
 * Returns `datapackage.json` (Data Package 2.0): the files with their sizes and hashes, and of each CSV the columns.
 * `homepage` is the public address of the site, or null where none is known.
 */
export function dataPackage(
  release: Release,
  files: ReadonlyMap<string, FileContent>,
  tables: Readonly<Record<string, PackagedTable>>,
  homepage: string | null,
): object {
  return {
    $schema: profile("datapackage"),
    name: "nordic-ai-data-centers",
    title: fileWords.title,
    description: fileWords.description,
    ...(homepage !== null && { homepage }),
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    keywords: fileWords.keywords,
    licenses: [{ name: licence, path: fileWords.licenceUrl, title: fileWords.licenceName }],
    contributors: [{ title: fileWords.contributors, roles: ["creator"] }],
    resources: [...files].map(([path, content]) => resource(path, content, tables)),
  };
}

function resource(path: string, content: FileContent, tables: Readonly<Record<string, PackagedTable>>): object {
  const file = path.replace(/^data\//, "");
  const [base = "", format = ""] = file.split(".");
  const table = tables[base];
  const described = Object.entries(dataWords.files.list).find(([name]) => name === groupOf(base, format))?.[1];
  return {
    name: `${base}-${format}`,
    path: file,
    ...(described !== undefined && { description: described }),
    format,
    mediatype: contentType(file).split(";")[0],
    ...(typeof content === "string" && { encoding: "utf-8" }),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    ...(format === "csv" && table !== undefined && { type: "table", schema: tableSchema(base, table) }),
    ...(file === "dataset.json" && { jsonSchema: "schema.json" }),
  };
}

/** Returns the name by which the Data page describes a file. */
function groupOf(base: string, format: string): string {
  return format === "geojson" ? format : format === "xlsx" ? "workbook" : base;
}

/** Returns the table schema of a table. `self` is its name. */
function tableSchema(self: string, { columns, meanings, primaryKey, foreignKeys = {} }: PackagedTable): object {
  const meaningOf = new Map(meanings.map(({ name, meaning }) => [name, meaning]));
  return {
    $schema: profile("tableschema"),
    fields: columns.map(({ name, type, among }) => ({
      name,
      ...fieldTypes[type],
      description: meaningOf.get(name),
      ...(among !== undefined && { constraints: { enum: among } }),
    })),
    missingValues: [""],
    ...(primaryKey !== null && { primaryKey: [primaryKey] }),
    foreignKeys: Object.entries(foreignKeys).map(([field, [table, column]]) => ({
      fields: [field],
      reference: { ...(table !== self && { resource: `${table}-csv` }), fields: [column] },
    })),
  };
}

/** Returns `CITATION.cff` (Citation File Format 1.2.0) of a release. */
export function citationFile({ version, date }: Release, homepage: string | null): string {
  return stringify({
    "cff-version": "1.2.0",
    message: "If you use this data, cite its release, and of a figure its own source too.",
    type: "dataset",
    title: fileWords.title,
    abstract: fileWords.description,
    authors: [{ name: fileWords.contributors }],
    keywords: fileWords.keywords,
    version,
    "date-released": date,
    license: licence,
    ...(homepage !== null && {
      url: homepage,
      "repository-artifact": `${homepage}releases/${version}/dataset.json`,
    }),
  });
}
