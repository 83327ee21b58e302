import { open } from "../support/app";
import { expectContrast, expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

// A unit test computes the contrast of the whole palette; this one sees that the colours are used as they are meant.
test("every word stands out from its ground, light and dark", async ({ page }) => {
  for (const address of [
    "?country=IS&site=is-keflavik-verne",
    "charts/capacity?country=IS",
    "sites/no-narvik-nscale",
    "method",
  ])
    await test.step(`/${address}`, async () => {
      await open(page, address);
      // What is chosen stands out under the pointer, too, and after a tap.
      const chosen = page.locator("label:has(> input:checked)").filter({ visible: true });
      if ((await chosen.count()) > 0) await chosen.first().hover();
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
    await open(page, "?country=IS");
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
