import { everyAddress, everyPage } from "./support/addresses";
import { open } from "./support/app";
import { expectContrast, expectNoAxeViolations } from "./support/axe";
import { expect, test } from "./support/test";

test.use({ sharesPage: true });

/** A page is looked at as on a laptop and as on a phone, its other states once; an embed also at its least width. */
function widthsOf(address: string): readonly number[] {
  if (address.startsWith("embed/")) return [1440, 320];
  return everyPage.includes(address) ? [1440, 390] : [1440];
}

for (const address of everyAddress)
  test(`no axe violation on /${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, address);
    for (const width of widthsOf(address)) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator("[data-loading]")).toHaveCount(0);
      await expectNoAxeViolations(page);
    }
  });

// A unit test computes the contrast of the whole palette; this one sees that the colours are used as they are meant.
test("every word stands out from its ground, light and dark", async ({ page }) => {
  for (const address of ["?country=NO&site=no-narvik-nscale", "charts/capacity", "sites/no-narvik-nscale", "method"])
    await test.step(`/${address}`, async () => {
      await open(page, address);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectContrast(page);
      }
    });
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("has its filters in a sheet whose button says how many sites show", async ({ page }) => {
    await open(page, "");
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await expect(sheet).toBeVisible();
    await sheet.getByLabel("Iceland").check();
    await expect(sheet.getByRole("button", { name: "Show 6 sites" })).toBeVisible();
    await expectNoAxeViolations(page, "dialog[open]");
    await sheet.getByRole("button", { name: "Show 6 sites" }).click();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/\?country=IS$/);
  });

  test("switches between list, map and charts", async ({ page }) => {
    await open(page, "");
    await expect(page.locator("tr[data-site]").first()).toBeVisible();
    await page.getByRole("radio", { name: "Map" }).check();
    await expect(page.getByRole("region", { name: "Map of the sites" })).toBeVisible();
    await expect(page.locator("tr[data-site]").first()).toBeHidden();
    await expectNoAxeViolations(page, "main");
    await page.getByRole("radio", { name: "Charts" }).check();
    await expect(page.getByRole("region", { name: "Announced investment" })).toBeVisible();
    await expectNoAxeViolations(page, "main");
  });
});
