import { open, sidewaysOverflow } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

test("charts find room at every width between a phone and a desktop", async ({ page }) => {
  for (const address of ["charts/investment", "charts/openings"]) {
    await open(page, address);
    await expect(page.locator("[data-row]").first()).toBeVisible();
    for (let width = 400; width <= 1200; width += 40) {
      await page.setViewportSize({ width, height: 700 });
      await expect.poll(() => sidewaysOverflow(page), `/${address} at ${width} px`).toBe(0);
    }
  }
});
