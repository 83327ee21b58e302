import { allRows, listRows, open, sidewaysOverflow } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

test("a site's page names its bidding zone, and leads to the zone's sites and to the rule", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale?currency=SEK");
  const named = page.getByText(/^Bidding zone NO4 Tromsø, \d+ sites/);
  await expect(named).toBeVisible();
  const count = /(\d+) sites/.exec((await named.textContent()) ?? "")?.[1] ?? "";
  await page.getByRole("link", { name: "how we know" }).click();
  await expect(page).toHaveURL(/method\?currency=SEK#bidding-zone$/);
  await expect(page.getByRole("heading", { level: 2, name: "Bidding zone" })).toBeInViewport();
  await page
    .locator('[data-zone="NO4"]')
    .getByRole("link", { name: `${count} sites` })
    .click();
  await expect(page).toHaveURL(/\?zone=NO4&currency=SEK$/);
  await expect(await allRows(page)).toHaveCount(Number(count));
  await page.goBack();
  await page.goBack();
  await page.getByRole("link", { name: `NO4 Tromsø, ${count} sites` }).click();
  await expect(page).toHaveURL(/\?zone=NO4&currency=SEK$/);
  await expect(listRows(page).filter({ hasText: "Stargate Norway" })).toHaveCount(1);
});

test("a site without a zone says why", async ({ page }) => {
  for (const [id, why] of [
    ["is-keflavik-verne", "Iceland has no bidding zones"],
    ["gl-kangerlussuaq-amforge", "Greenland has no bidding zones"],
    ["se-skelleftea-edgeconnex", "The municipality alone does not tell the bidding zone"],
  ] as const) {
    await open(page, `sites/${id}`);
    await expect(page.getByText(why)).toBeVisible();
  }
});

for (const anchor of [
  "bidding-zone",
  "filters",
  "filter-tenant",
  "filter-opens",
  "filter-stated",
  "filter-q",
  "grouping",
])
  test(`the method has a place to link to: #${anchor}`, async ({ page }) => {
    await open(page, `method#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true });

  test("zones and filters fit, and nothing is in the way of a reader", async ({ page }) => {
    await open(page, "method#bidding-zone");
    expect(await sidewaysOverflow(page)).toBe(0);
    await expectNoAxeViolations(page);
    await open(page, "sites/no-narvik-nscale");
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});
