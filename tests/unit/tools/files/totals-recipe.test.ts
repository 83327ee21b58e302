import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { headlineBases } from "../../../../src/domain/headline/headline";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { capacityTotals, investmentTotal } from "../../../../src/domain/series/totals";
import { siteTable } from "../../../../src/domain/tables/site-table";
import { statusMatrix } from "../../../../src/domain/overview/status-matrix";
import { csvText } from "../../../../src/features/files/csv-text";
import { totalsRecipe } from "../../../../src/features/downloads/recipes";
import { publishedSiteRows } from "../../../../tools/site/files/files";
import { everySite, record } from "../../support/record";

const folder = mkdtempSync(join(tmpdir(), "recipe-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the recipe of the Data page gives the page's totals from sites.csv", async () => {
  const file = join(folder, "sites.csv");
  writeFileSync(file, csvText(siteTable, publishedSiteRows(record, new Map())));
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const [found = {}] = (await connection.runAndReadAll(totalsRecipe(file))).getRowObjectsJson();
  const [running = {}] = (
    await connection.runAndReadAll(
      `SELECT ${headlineBases.map((basis) => `sum(${basis}_operating_mw) AS ${basis}`).join(", ")}
       FROM '${file}' WHERE in_totals AND status = 'operating';`,
    )
  ).getRowObjectsJson();
  connection.closeSync();

  const money = investmentTotal(investmentSeries(everySite, "EUR", record.rates));
  const megawatts = capacityTotals(everySite);
  expect(money.amount).toBeGreaterThan(1e10);
  expect(Number(found.eur)).toBeCloseTo(money.amount ?? 0, 2);
  const sums = [found.it_load, found.unspecified, found.grid].map(Number);
  for (const [index, basis] of headlineBases.entries())
    expect(sums[index], basis).toBeCloseTo(megawatts[basis].mw ?? 0, 6);
  const matrix = statusMatrix(everySite, [], "EUR", record);
  for (const basis of headlineBases)
    expect(Number(running[basis]), `${basis}, running`).toBeCloseTo(matrix.running[basis].value ?? 0, 6);
  expect(Number(found.sites)).toBe(
    everySite.filter(({ site, status }) => site.parent === null && status !== "paused" && status !== "cancelled")
      .length,
  );
});
