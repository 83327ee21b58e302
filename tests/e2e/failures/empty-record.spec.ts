import type { Page } from "@playwright/test";
import { map, open, publishedIndex } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { keepLoaded } from "../support/pool";
import { expect, test } from "../support/test";

const none = "The record holds no site.";

/** Serves the record without its sites. */
test.beforeEach(async ({ page }) => {
  const empty = { ...publishedIndex(), sites: [] };
  await page.route("**/data/index.json", (route) => route.fulfill({ json: empty }));
});

/** What the page says, to the eye and to a screen reader, once all of it has come. */
async function textOf(page: Page): Promise<string> {
  await expect(page.locator("[data-loading]")).toHaveCount(0);
  return page.getByRole("main").evaluate((main) => main.textContent);
}

test("says that it holds no site, and blames no filter and no day", async ({ page, baseURL }) => {
  keepLoaded(page, baseURL);
  for (const address of [
    "",
    "?country=NO&status=operating",
    "?q=narvik",
    "?asof=2020-01-01",
    "?opens=2027..2027&asof=2020-01-01",
    "charts/investment",
    "charts/investment?by=country&view=table",
    "charts/openings",
    "charts/capacity?by=site",
    "charts/history",
  ])
    await test.step(`/${address}`, async () => {
      await open(page, address);
      await expect(page.getByRole("heading", { name: none })).toBeVisible();
      expect(await textOf(page)).not.toMatch(
        /No site \.|Each of these|Nor is|Either filter|As known on \d+ \w+ \d{4}\s*0/,
      );
      await expect(
        page.getByRole("main").getByRole("button", { name: /^(As known on|Remove|Keep only|Clear all f)/ }),
      ).toHaveCount(0);
    });
});

test("the map and the comparison say so too, and every other page counts nothing out of nothing", async ({
  page,
  baseURL,
}) => {
  keepLoaded(page, baseURL);
  await open(page, "");
  await expect(map(page).locator("[data-mark]")).toHaveCount(0);
  await expect(page.locator("figcaption").filter({ hasText: none })).toBeVisible();
  await expectNoAxeViolations(page);
  await open(page, "compare?sites=no-narvik-nscale,fi-hamina-google");
  await expect(page.getByRole("main").getByText(none)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Pairs to start with" })).toHaveCount(0);
  for (const address of [
    "sources",
    "method",
    "data",
    "programmes",
    "watchlist",
    "operators/nscale",
    "sites/no-narvik-nscale",
  ]) {
    await open(page, address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await textOf(page), address).not.toMatch(/of the 0 |of 0 |NaN|undefined|null/);
  }
});
