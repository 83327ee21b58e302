import { everyAddress } from "./support/addresses";
import { open } from "./support/app";
import { expectNoAxeViolations } from "./support/axe";
import { expect, test } from "./support/test";

// One of the addresses is of no page.
test.use({ allowed: /status of 404/ });

for (const address of everyAddress) {
  test(`no axe violation on /${address}, wide and narrow, light and dark`, async ({ page }) => {
    await open(page, address);
    // A theme's colours are the same at every width.
    for (const [width, colorScheme] of [
      [1440, "light"],
      [1440, "dark"],
      [390, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.waitForLoadState("networkidle");
      await expectNoAxeViolations(page);
    }
  });
}

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("has its filters in a sheet whose button says how many sites show", async ({ page }) => {
    await open(page, "");
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await expect(sheet).toBeVisible();
    await sheet.getByLabel("Iceland").check();
    await expect(sheet.getByRole("button", { name: "Show 6 sites" })).toBeVisible();
    await expectNoAxeViolations(page);
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
    await expectNoAxeViolations(page);
    await page.getByRole("radio", { name: "Charts" }).check();
    await expect(page.getByRole("region", { name: "Announced investment" })).toBeVisible();
    await expectNoAxeViolations(page);
  });
});
