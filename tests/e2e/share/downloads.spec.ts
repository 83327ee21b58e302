import { readFileSync } from "node:fs";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { check } from "@placemarkio/check-geojson";
import type { Page } from "@playwright/test";
import { parse as parseCsv } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { open, publishedIndex } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const { release } = publishedIndex();

/** The button of the menu, with the number of sites on it. */
const menu = (page: Page) => page.locator("summary").filter({ hasText: /^Download data · \d+ sites?$/ });

/** The number of sites on the button. */
async function promised(page: Page): Promise<number> {
  return Number(/\d+/.exec((await menu(page).textContent()) ?? "")?.[0]);
}

/** Presses a choice of the open menu and returns the file that arrives. */
async function downloaded(page: Page, choice: string) {
  const button = page.getByRole("button", { name: choice, exact: false }).and(page.locator("details[open] button"));
  const [download] = await Promise.all([page.waitForEvent("download"), button.first().click()]);
  const name = download.suggestedFilename();
  await expect(page.locator("details[open]").getByRole("status")).toHaveText(`${name} is downloaded.`);
  return { name, bytes: readFileSync(await download.path()) };
}

test("the selection leaves as each kind of file, with its release, filter, day, currency and link", async ({
  page,
}) => {
  await open(page, "?country=NO&claims=primary&currency=SEK");
  const count = await promised(page);
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(publishedIndex().sites.length);
  await menu(page).press("Enter");
  await expect(page.getByRole("button", { name: /^GeoJSON/ })).toBeVisible();

  const csv = await downloaded(page, "CSV UTF-8");
  expect(csv.name).toBe(`nordic-ai-data-centers-${release.version}-${count}-sites.csv`);
  const rows: Record<string, string>[] = parseCsv(csv.bytes.toString("utf8"), { columns: true });
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map((row) => row.country))).toEqual(new Set(["NO"]));
  expect(new Set(rows.map((row) => row.rule))).toEqual(new Set(["primary"]));
  expect(new Set(rows.flatMap((row) => row.investment_converted_to || []))).toEqual(new Set(["SEK"]));
  expect(new Set(rows.flatMap((row) => row.investment_class || []))).toEqual(new Set(["primary"]));
  for (const { investment_source: source = "", investment_url: url = "" } of rows)
    expect(url.startsWith("http"), source).toBe(source !== "");
  const ids = rows.map((row) => row.id);

  const json = JSON.parse((await downloaded(page, "JSON with")).bytes.toString("utf8"));
  expect(json).toMatchObject({ release: release.version, date: release.date, currency: "SEK", licence: "CC-BY-4.0" });
  expect(json.filter).toContain("Norway");
  expect(json.link).toContain(`v=${release.version}`);
  expect(json.sites.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(Object.keys(json.columns)).toEqual(Object.keys(json.sites[0]));
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(json.sites[0]));

  const geojson = await downloaded(page, "GeoJSON");
  expect(geojson.name.endsWith(".geojson")).toBe(true);
  expect(check(geojson.bytes.toString("utf8"))).toMatchObject({ features: ids.map((id) => ({ id })) });
  expect(JSON.parse(geojson.bytes.toString("utf8"))).toMatchObject({ release: release.version, link: json.link });

  const zip = unzipSync(new Uint8Array((await downloaded(page, "CSV, described")).bytes));
  expect(Object.keys(zip)).toEqual([csv.name, `${csv.name}-metadata.json`]);
  expect(strFromU8(zip[csv.name] ?? new Uint8Array())).toBe(csv.bytes.toString("utf8"));
  const described = JSON.parse(strFromU8(zip[`${csv.name}-metadata.json`] ?? new Uint8Array()));
  expect(described).toMatchObject({ url: csv.name, "dc:source": { "@id": json.link } });
  expect(described.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(Object.keys(rows[0] ?? {}));

  const book = readWorkbook((await downloaded(page, "Excel sites")).bytes, { cellDates: true, UTC: true });
  expect(book.SheetNames).toEqual(["Sites", "Statements", "About"]);
  const lines = utils.sheet_to_json<Record<string, unknown>>(book.Sheets["Sites"] ?? {});
  expect(lines.map(({ id }) => id)).toEqual(ids);
  expect(lines.map(({ investment_converted: amount }) => amount ?? "")).toEqual(
    rows.map(({ investment_converted: amount = "" }) => (amount === "" ? "" : Number(amount))),
  );
  const links = Object.values(book.Sheets["Sites"] ?? {}).flatMap((cell) => cell?.l?.Target ?? []);
  expect(links.length).toBeGreaterThan(count);
  expect(links.every((link) => /^https?:/.test(link))).toBe(true);
  expect(utils.sheet_to_csv(book.Sheets["About"] ?? {})).toContain("Norway");

  await page.getByRole("checkbox", { name: /byte-order mark/ }).check();
  const marked = (await downloaded(page, "CSV UTF-8")).bytes;
  expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(marked.subarray(3).equals(csv.bytes)).toBe(true);
});

test("by the keyboard alone: the menu opens, is walked through and closes with Esc", async ({ page }) => {
  await open(page, "charts/capacity?country=IS&view=table");
  await menu(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Excel/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Excel/ })).toBeFocused();
  await page.keyboard.press("Tab");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const rows: Record<string, string>[] = parseCsv(readFileSync(await download.path(), "utf8"), { columns: true });
  expect(rows).toHaveLength(await promised(page));
  expect(new Set(rows.map((row) => row.country))).toEqual(new Set(["IS"]));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Excel/ })).toBeHidden();
  await expect(menu(page)).toBeFocused();
});

test("a comparison leaves with its sites, as known on its day", async ({ page }) => {
  await open(page, "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter&asof=2026-06-30");
  await menu(page).click();
  const { name, bytes } = await downloaded(page, "JSON with");
  expect(name).toContain("known-2026-06-30-2-sites");
  const { sites, as_of: day, filter, rule, rule_text: inWords } = JSON.parse(bytes.toString("utf8"));
  expect([rule, inWords]).toEqual(["headline", "By the rule on the Method page."]);
  expect(sites.map(({ id }: { id: string }) => id)).toEqual(["no-narvik-nscale", "se-borlange-ecodatacenter"]);
  expect(day).toBe("2026-06-30");
  expect(filter).toContain("EcoDataCenter");
});

test.describe("a file that needs what cannot be loaded", () => {
  test.use({ allowed: /sources\.json/ });

  test("says so, and a new press succeeds", async ({ page }) => {
    await open(page, "?country=GL");
    await page.context().route("**/data/sources.json", (route) => route.abort());
    await page.reload();
    await menu(page).click();
    await page.getByRole("button", { name: /^Excel/ }).click();
    await expect(page.getByText("The file could not be made")).toBeVisible();
    await page.context().unroute("**/data/sources.json");
    expect((await downloaded(page, "Excel sites")).bytes.subarray(0, 2).toString()).toBe("PK");
  });
});
