import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { check } from "@placemarkio/check-geojson";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse as parseCsv } from "csv-parse/sync";
import { CFB, read as readWorkbook, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { claimTable, eventTable, sourceTable } from "../../../../src/domain/tables/claim-table";
import { siteTable } from "../../../../src/domain/tables/site-table";
import { citeDataset } from "../../../../src/features/downloads/cite-dataset";
import { toolRecipes } from "../../../../src/features/downloads/recipes";
import { readCurated } from "../../../../tools/site/curated";
import { publishFiles } from "../../../../tools/site/files/files";
import { datasetFile, publish } from "../../../../tools/site/publish";
import { curated as small, site } from "../record";
import { descriptorSchema } from "./descriptor-schema";

const curated = readCurated("data");
const dataset = publish(curated, "").get(datasetFile) ?? "";
const files = new Map([...(await publishFiles(curated, dataset, "https://example.org/")), [datasetFile, dataset]]);
const textOf = (path: string): string => String(files.get(path));

const folder = mkdtempSync(join(tmpdir(), "package-"));
const data = join(folder, "data");
let duckdb: DuckDBConnection;

beforeAll(async () => {
  mkdirSync(data);
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
  duckdb = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

const claims = curated.sites.flatMap((one) => one.claims);
const tables = {
  sites: { columns: siteTable, rows: curated.sites.length },
  claims: { columns: claimTable, rows: claims.length },
  events: { columns: eventTable, rows: curated.sites.flatMap(({ events }) => events).length },
  sources: { columns: sourceTable, rows: curated.sources.length },
} as const;
const tableNames = ["sites", "claims", "events", "sources"] as const;

/** The text of a part of a workbook, which is a ZIP of XML files. */
function partOf(bytes: string | Uint8Array, path: string): string {
  const found = CFB.find(CFB.read(Buffer.from(bytes), { type: "buffer" }), path);
  return Buffer.from(found?.content ?? []).toString("utf8");
}

async function rowsOf(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await duckdb.runAndReadAll(sql)).getRowObjectsJson();
}

describe.each(tableNames)("the table of %s", (name) => {
  const { columns, rows } = tables[name];

  test("is CSV by RFC 4180 that a reader takes without options", () => {
    const text = textOf(`data/${name}.csv`);
    const parsed: Record<string, string>[] = parseCsv(text, { columns: true });
    expect(parsed).toHaveLength(rows);
    expect(Object.keys(parsed[0] ?? {})).toEqual(columns.map((column) => column.name));
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
  });

  test("is described beside it (CSV on the Web)", () => {
    const described = JSON.parse(textOf(`data/${name}.csv-metadata.json`));
    expect(described).toMatchObject({
      url: `${name}.csv`,
      "dc:license": { "@id": expect.stringContaining("/by/4.0/") },
    });
    expect(described.tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(
      columns.map((column) => column.name),
    );
  });

  test("is the same in Parquet, with types", async () => {
    const [counted = {}] = await rowsOf(`SELECT count(*) AS n FROM '${data}/${name}.parquet'`);
    expect(Number(counted.n)).toBe(rows);
    const described = await rowsOf(`DESCRIBE SELECT * FROM '${data}/${name}.parquet'`);
    const types = {
      text: "VARCHAR",
      list: "VARCHAR",
      link: "VARCHAR",
      period: "VARCHAR",
      flag: "BOOLEAN",
      whole: "BIGINT",
      number: "DOUBLE",
    };
    expect(described.map((one) => [one.column_name, one.column_type])).toEqual(
      columns.map((column) => [column.name, types[column.type]]),
    );
    // DuckDB reads the CSV into the types of the Parquet, and finds no row that differs.
    const csv = `(SELECT * FROM read_csv('${data}/${name}.csv', types = {${described.map((one) => `'${String(one.column_name)}': '${String(one.column_type)}'`).join(", ")}}))`;
    const differing = await rowsOf(`SELECT count(*) AS n FROM (FROM '${data}/${name}.parquet' EXCEPT ALL FROM ${csv})`);
    expect(Number(differing[0]?.n)).toBe(0);
  });

  test("is a sheet of the workbook, whose figures are numbers and whose head stays", () => {
    const book = readWorkbook(files.get("data/nordic-ai-data-centers.xlsx"), { cellDates: true, UTC: true });
    const sheetName = { sites: "Sites", claims: "Statements", events: "Events", sources: "Sources" }[name];
    const sheet = book.Sheets[sheetName] ?? {};
    const lines = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null });
    expect(lines[0]).toEqual(columns.map((column) => column.name));
    expect(lines).toHaveLength(rows + 1);
    const numeric = columns.flatMap(({ type }, index) => (type === "number" || type === "whole" ? [index] : []));
    const figures = lines.slice(1).flatMap((line) => numeric.map((index) => line[index]));
    expect(figures.filter((figure) => figure !== null && typeof figure !== "number")).toEqual([]);
  });
});

test("the workbook links to sources, has days as dates and says what it is", () => {
  const bytes = files.get("data/nordic-ai-data-centers.xlsx") ?? "";
  const book = readWorkbook(bytes, { cellDates: true, UTC: true });
  // The first row and two columns stay in sight.
  expect(partOf(bytes, "/xl/worksheets/sheet1.xml")).toMatch(
    /<pane [^>]*xSplit="2"[^>]*ySplit="1"[^>]*state="frozen"|<pane [^>]*ySplit="1"[^>]*xSplit="2"[^>]*state="frozen"/,
  );
  expect(book.SheetNames).toEqual(["Sites", "Statements", "Events", "Sources", "About"]);
  const claimsSheet = book.Sheets["Statements"] ?? {};
  const at = (name: string) => claimTable.findIndex((column) => column.name === name);
  const url = claimsSheet[utils.encode_cell({ r: 1, c: at("publisher") })];
  const source = curated.sources.find(({ id }) => id === curated.sites[0]?.claims[0]?.source);
  expect(url).toMatchObject({ t: "s", v: source?.publisher, l: { Target: source?.url } });
  const dated = claims.findIndex(({ stated }) => stated?.length === 10);
  const day = claimsSheet[utils.encode_cell({ r: dated + 1, c: at("stated") })];
  expect(day).toMatchObject({ t: "d", v: new Date(`${claims[dated]?.stated}T00:00:00Z`) });
  const about = utils.sheet_to_csv(book.Sheets["About"] ?? {});
  for (const told of ["Release", "CC BY 4.0", "https://example.org/?v=", "in_totals", "investment_converted"])
    expect(about).toContain(told);
});

test("dataset.json keeps to schema.json, and a record that does not is found out", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const keeps = ajv.compile(JSON.parse(textOf("data/schema.json")));
  expect(keeps(JSON.parse(dataset)), JSON.stringify(keeps.errors?.slice(0, 3))).toBe(true);
  const { sites, ...rest } = JSON.parse(dataset);
  const [first] = sites;
  for (const wrong of [
    { ...first, country: "Sweden" },
    { ...first, extra: 1 },
    { ...first, events: [{ date: "soon" }] },
  ])
    expect(keeps({ ...rest, sites: [wrong] })).toBe(false);
});

describe("datapackage.json", () => {
  const descriptor = JSON.parse(textOf("data/datapackage.json"));

  test("keeps to the rules of Data Package 2.0", () => {
    const keeps = new Ajv2020({ strict: false, allErrors: true }).compile(descriptorSchema);
    expect(keeps(descriptor), JSON.stringify(keeps.errors)).toBe(true);
    expect(keeps({ ...descriptor, resources: [{ name: "x" }] })).toBe(false);
  });

  test("lists each file of data under its size and hash", () => {
    expect(descriptor.resources.map(({ path }: { path: string }) => `data/${path}`).toSorted()).toEqual(
      [...files.keys()].filter((path) => !/(datapackage|schema|-metadata)\.json$|\.cff$|\.txt$/.test(path)).toSorted(),
    );
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = files.get(`data/${path}`) ?? "";
      expect(bytes, path).toBe(Buffer.byteLength(content));
      expect(hash, path).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  test("describes each column of a CSV, whose cells are of its type and among its values", () => {
    for (const name of tableNames) {
      const { schema } = descriptor.resources.find((one: { name: string }) => one.name === `${name}-csv`);
      const rows: Record<string, string>[] = parseCsv(textOf(`data/${name}.csv`), { columns: true });
      const shapes: Readonly<Record<string, RegExp>> = {
        integer: /^-?\d+$/,
        number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
        boolean: /^(true|false)$/,
      };
      for (const { name: field, type, description, constraints } of schema.fields) {
        const stated = rows.map((row) => row[field] ?? "").filter((cell) => cell !== "");
        expect(description, `${name}.${field}`).toBeTruthy();
        expect(
          stated.filter((cell) => !(shapes[type] ?? /^/).test(cell)),
          `${name}.${field}`,
        ).toEqual([]);
        if (constraints)
          expect(
            stated.filter((cell) => !constraints.enum.includes(cell)),
            `${name}.${field}`,
          ).toEqual([]);
      }
    }
  });
});

test("sites.geojson is GeoJSON by RFC 7946 with a point for each site", () => {
  expect(check(textOf("data/sites.geojson"))).toMatchObject({
    type: "FeatureCollection",
    features: curated.sites.map(({ id, location: { lat, lon } }) => ({
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  });
});

test("CITATION.cff has what the format asks for, and the citations of the Data page say the same", () => {
  const [release] = curated.releases;
  if (!release) throw new Error("no release");
  const cff = parseYaml(textOf("data/CITATION.cff"));
  expect(cff).toMatchObject({
    "cff-version": "1.2.0",
    message: expect.any(String),
    title: "Nordic AI Data Centers",
    authors: [{ name: "Nordic AI Data Centers contributors" }],
    version: release.version,
    "date-released": release.date,
    license: "CC-BY-4.0",
    url: "https://example.org/",
  });
  const { text, bibtex } = citeDataset(release, cff.url);
  const year = release.date.slice(0, 4);
  expect(text).toContain(`${cff.authors[0].name} (${year}): ${cff.title}, release ${cff.version}, as of `);
  for (const line of [
    `author = {{${cff.authors[0].name}}},`,
    `title = {${cff.title}},`,
    `version = {${cff.version}},`,
    `year = {${year}},`,
    `date = {${cff["date-released"]}},`,
    `url = {${cff["repository-artifact"]}},`,
  ])
    expect(bibtex).toContain(line);
});

test("the lines for DuckDB run", async () => {
  const { lines } = toolRecipes(`${data}/`).find(({ tool }) => tool === "duckdb") ?? { lines: "" };
  // The first line fetches what reads over the network; here the files are on the disk.
  const [, view = "", ...query] = lines.split("\n");
  await duckdb.run(view);
  const rows = await rowsOf(query.join("\n"));
  expect(rows.length).toBeGreaterThan(5);
  for (const { tool, lines: all } of toolRecipes("https://example.org/data/"))
    expect(all.split("\n").length, tool).toBe(5);
});

test("hostile names go through every format, and run in none", async () => {
  const name = `=HYPERLINK("https://evil.example","x")</t>]]>&\u0001`;
  const hostile = { ...small, sites: [{ ...site, name, notes: '"quoted", \n line' }] };
  const made = await publishFiles(hostile, "{}");
  const [row]: Record<string, string>[] = parseCsv(String(made.get("data/sites.csv")), { columns: true });
  expect(row).toMatchObject({ name: `'${name}`, notes: '"quoted", \n line' });
  const cell = readWorkbook(made.get("data/nordic-ai-data-centers.xlsx")).Sheets["Sites"]?.["B2"];
  expect(cell).toMatchObject({ t: "s", v: `'${name}`.replace("\u0001", "") });
  expect(cell.f).toBeUndefined();
  expect(JSON.parse(String(made.get("data/sites.geojson"))).features[0].properties.name).toBe(name);
});

/** Whether GDAL's reader, which QGIS opens files with, is on this machine. It is no package of npm, so it cannot be asked for. */
function hasOgr(): boolean {
  try {
    execFileSync("ogrinfo", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

if (hasOgr())
  test("GDAL opens the GeoJSON without a warning", () => {
    const out = execFileSync("ogrinfo", ["-so", "-al", join(data, "sites.geojson")], {
      encoding: "utf8",
      stdio: "pipe",
    });
    expect(out).toContain(`Feature Count: ${curated.sites.length}`);
    expect(out).not.toMatch(/warning|error/i);
  });
