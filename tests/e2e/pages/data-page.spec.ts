import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { contrast, light } from "../../unit/marks/colour";
import { open, publishedIndex } from "../support/app";
import { expect, test } from "../support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"], sharesPage: true });

/** The contrast of a button's words with its ground, once neither changes any more. */
async function contrastOf(button: Locator): Promise<number> {
  const [words = "", ground = ""] = await button.evaluate(async (one) => {
    await Promise.all(one.getAnimations().map(({ finished }) => finished));
    const { color, backgroundColor } = getComputedStyle(one);
    return [color, backgroundColor].map((colour) =>
      (colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join(""),
    );
  });
  return contrast(light(`#${words}`), light(`#${ground}`));
}

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
  const copy = page.getByRole("button", { name: "Copy citation" });
  expect(await contrastOf(copy)).toBeGreaterThanOrEqual(4.5);
  await copy.hover();
  expect(await contrastOf(copy), "under the pointer").toBeGreaterThanOrEqual(4.5);
  await copy.click();
  expect(await contrastOf(copy), "after the press").toBeGreaterThanOrEqual(4.5);
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
  await open(page, "data?v=2026.11.1");
  await expect(page.getByRole("main")).toContainText("Of release 2026.11.1 the whole record is kept, in one file.");
  await expect(page.getByRole("main"), "it has no table of its own").not.toContainText("sites.csv");
});
