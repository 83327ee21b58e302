import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, expect, test, vi } from "vitest";
import { claimRows, claimTable } from "../../../../src/domain/tables/claim-table";
import { sitesGeoJson } from "../../../../src/domain/tables/sites-geojson";
import { siteTable } from "../../../../src/domain/tables/site-table";
import { csvText } from "../../../../src/features/files/csv-text";
import { toolRecipes, type Tool } from "../../../../src/features/downloads/recipes";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { investmentTotal } from "../../../../src/domain/series/totals";
import { useOrigin } from "../../../../src/ui/dom/use-origin";
import { parquet } from "../../../../tools/site/files/parquet";
import { publishedSiteRows } from "../../../../tools/site/files/files";
import { everySite, record } from "../../support/record";

const folder = mkdtempSync(join(tmpdir(), "recipes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = publishedSiteRows(record, new Map());
writeFileSync(join(folder, "sites.csv"), csvText(siteTable, rows));
writeFileSync(join(folder, "sites.geojson"), JSON.stringify(sitesGeoJson(rows, {})));

/** Returns what the page tells a reader of a tool to type, with the files of this folder. */
function recipe(of: Tool): string {
  return toolRecipes(`${folder}/`).find(({ tool }) => tool === of)?.lines ?? "";
}

/** Returns the first of some commands that runs with such arguments, or null where none is installed. */
function installed(commands: readonly string[], ...args: readonly string[]): string | null {
  return commands.find((command) => spawnSync(command, args).status === 0) ?? null;
}

/** Runs a program and returns what it printed. Fails if it complained. */
function said(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  expect(`${status}${stderr}`, command).toBe("0");
  return stdout;
}

const billions = (investmentTotal(investmentSeries(everySite, "EUR", record.rates)).amount ?? 0) / 1e9;

test("in the page as written the lines have the origin that the build was told", () => {
  vi.stubEnv("SITE_ORIGIN", "https://example.org");
  const Origin = () => createElement("p", null, useOrigin());
  expect(renderToString(createElement(Origin))).toBe("<p>https://example.org</p>");
  vi.unstubAllEnvs();
});

const python = installed(["python3", "/usr/bin/python3"], "-c", "import pandas");
test.skipIf(python === null)(
  "the lines for pandas give the money of the page (skipped where there is no pandas)",
  () => {
    const printed = said(python ?? "", "-W", "ignore", "-c", recipe("pandas"));
    expect(Number.parseFloat(printed)).toBeCloseTo(billions, 6);
    expect(printed).toMatch(/\nSE +[\d.]+ +[\d.]+ +[\d.]+\n/);
  },
);

const r = installed(["Rscript"], "--version");
test.skipIf(r === null)("the lines for R give the money of the page (skipped where there is no R)", () => {
  const printed = said(r ?? "", "-e", recipe("r"));
  expect(Number.parseFloat(printed.replace("[1] ", ""))).toBeCloseTo(billions, 3);
  expect(printed).toMatch(/SE +[\d.]+/);
});

test("the lines for DuckDB list the newest amounts", async () => {
  const sources = new Map([...record.sources].map(([id, source]) => [id, { ...source, title: "", url: "" }]));
  const table = claimRows(record, record.sites, sources);
  writeFileSync(join(folder, "claims.parquet"), parquet(claimTable, table, {}));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  // What a file of this folder does not need, and a machine without a network cannot have.
  const lines = recipe("duckdb").replace("INSTALL httpfs; LOAD httpfs;\n", "");
  const found = (await connection.runAndReadAll(lines)).getRowObjectsJson();
  connection.closeSync();
  expect(found).toHaveLength(20);
  for (const { amount, publisher } of found) expect([Number(amount) > 0, publisher === ""]).toEqual([true, false]);
});

const gdal = installed(["ogrinfo"], "--version");
test.skipIf(gdal === null)("QGIS's reader takes the points without a warning (skipped where there is no GDAL)", () => {
  const printed = said(gdal ?? "", "-so", "-al", join(folder, "sites.geojson"));
  expect(printed).toContain(`Feature Count: ${record.sites.length}\n`);
  expect(printed).toContain("Geometry: Point\n");
  for (const field of ["status: String", "it_load_mw: Real", "precision: String", "in_totals: Integer(Boolean)"])
    expect(printed).toContain(`\n${field}`);
});
