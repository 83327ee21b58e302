import { readFileSync } from "node:fs";
import { open, publishedIndex } from "../support/app";
import { expect, test } from "../support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"], sharesPage: true });

test("the record is two presses away as a table, with its licence and how to cite it", async ({ page }) => {
  await open(page, "");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Data" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Data" })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "sites.csv" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  for (const { id } of publishedIndex().sites) expect(text).toContain(`\n${id},`);
  await expect(page.getByRole("link", { name: "The licence" })).toBeVisible();
  await page.getByRole("radio", { name: "BibTeX" }).check();
  await page.getByRole("button", { name: "Copy citation" }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "Copy citation" }).getByRole("status")).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{nordic-ai-data-centers-/);
});

test("every file that the page offers is there, under the release too", async ({ page, request }) => {
  await open(page, "data");
  const addresses = await page
    .getByRole("main")
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const files = addresses.filter((address) => /\.(json|csv|geojson|parquet|xlsx|cff|txt)$/.test(address));
  expect(files).toHaveLength(16);
  await expect(page.getByRole("main")).toContainText("npm run folder in the project’s code makes it");
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
});
