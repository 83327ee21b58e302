import { allRows, marks, open } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test("the menu leads to the countries, and each to its page with only its sites in every part", async ({ page }) => {
  await open(page, "");
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByText("More", { exact: true }).click();
  await pages.getByRole("link", { name: "Countries" }).click();
  const table = page.getByRole("table", { name: "Countries and their totals" });
  const sites = await table
    .getByRole("row", { name: /^Norway/ })
    .getByRole("cell")
    .first()
    .innerText();
  await table.getByRole("link", { name: "Norway" }).click();
  await expect(page).toHaveURL(/\/countries\/no$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("AI data centers in Norway");
  await expect(page.locator("#list").locator(await allRows(page))).toHaveCount(Number(sites));
  const ids = await (await marks(page)).evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark")));
  expect(ids).toHaveLength(Number(sites));
  expect(ids.filter((id) => !id?.startsWith("no-"))).toEqual([]);
  await expect(page.getByRole("table", { name: "Bidding zones of Norway and their totals" })).toBeVisible();
  await expect(page.locator("#programmes li").first()).toBeVisible();
  await expectNoAxeViolations(page);
});

test("filters narrow the page at its own address, and clearing them keeps the country", async ({ page }) => {
  await open(page, "countries/no");
  await page.locator("#zones").getByRole("link", { name: /^NO2/ }).click();
  await expect(page).toHaveURL(/\/countries\/no\?zone=NO2$/);
  await expect(page.locator("[data-chips] > button")).toHaveText(["Bidding zone: NO2 Kristiansand", "Clear all"]);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/countries\/no$/);
  await page.getByRole("navigation", { name: "Announced investment" }).getByRole("link", { name: "Table" }).click();
  await expect(page).toHaveURL(/\/charts\/investment\?country=NO&view=table$/);
});

test("a total answers for the country and can be corrected, and an empty selection leads out of it", async ({
  page,
}) => {
  await open(page, "countries/is?v=2026.11.2&cite=total.investment");
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("of 6 sites have a stated amount");
  await panel.locator("summary").filter({ hasText: "Suggest a correction" }).click();
  await expect(panel.getByRole("textbox", { name: "Text of the correction" })).toHaveValue(
    /\(total\.investment\)\nRelease: 2026\.11\.2\nLink: http/,
  );
  await open(page, "countries/gl?status=operating");
  await page.getByRole("button", { name: /^Remove “Greenland”/ }).click();
  await expect(page).toHaveURL(/\/\?status=operating$/);
});

test("another country in the address is named and left out", async ({ page }) => {
  await open(page, "countries/no?country=SE");
  await expect(page.getByText(/“SE”, which does not exist here/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("AI data centers in Norway");
});

test("an unknown code says so and names the countries", async ({ page }) => {
  await open(page, "countries/xx");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such country");
  await expect(page.locator("main").getByRole("link", { name: "Faroe Islands" }), "which has no page").toHaveCount(0);
  await page.locator("main").getByRole("link", { name: "Finland" }).click();
  await expect(page).toHaveURL(/\/countries\/fi$/);
});

test("one country chosen on the overview, and a site, lead to the page of the country", async ({ page }) => {
  await open(page, "?country=IS&status=operating");
  await page.getByRole("link", { name: /More on Iceland/ }).click();
  await expect(page).toHaveURL(/\/countries\/is\?status=operating$/);
  await open(page, "sites/no-narvik-nscale");
  await page.getByRole("navigation", { name: "Where this page is" }).getByRole("link", { name: "Norway" }).click();
  await expect(page).toHaveURL(/\/countries\/no$/);
});

test("an organisation with two sites or more has its map and charts, which lead on to the overview", async ({
  page,
}) => {
  await open(page, "operators/nscale");
  const ids = await (await marks(page)).evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark")));
  await expect(page.locator("#operator [data-site]")).toHaveCount(ids.length);
  await page.locator('[data-mark="no-narvik-nscale"]').click();
  await expect(page).toHaveURL(/\/operators\/nscale\?site=no-narvik-nscale$/);
  await page.locator("[data-views]").getByRole("link", { name: "Large chart" }).first().click();
  await expect(page).toHaveURL(/\/charts\/investment\?operator=nscale$/);
  await open(page, "operators/nscale");
  await page
    .locator("[data-views]")
    .getByRole("button", { name: /^Announced/ })
    .click();
  await expect(page).toHaveURL(/\/\?operator=nscale&status=announced$/);
  await open(page, "operators/telenor");
  await expect(page.locator("#operator [data-site]")).toHaveCount(1);
  await expect(page.locator("[data-views]")).toHaveCount(0);
});
