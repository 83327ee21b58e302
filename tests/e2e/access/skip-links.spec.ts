import type { Locator, Page } from "@playwright/test";
import { map, marks, open } from "../support/app";
import { isAtHand, skip } from "../support/skip";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

for (const width of [1440, 1024])
  test(`the overview's other stops skip to filters, map and list at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const parts: readonly [string, (target: Page) => Locator][] = [
      [
        "Skip to the filters",
        (target) => target.locator("[data-controls] :is(summary, button, input, select):visible").first(),
      ],
      ["Skip to the map", (target) => map(target)],
      ["Skip to the list", (target) => target.locator("#list :is(summary, button):visible").first()],
    ];
    for (const [name, first] of parts) {
      await open(page, "?country=NO");
      await marks(page);
      await skip(page, name);
      const target = page.locator(":focus");
      expect(await isAtHand(target), name).toBe(true);
      expect(
        await target.evaluate((part) => part.getBoundingClientRect().top),
        `${name}: its beginning`,
      ).toBeGreaterThanOrEqual(-1);
      // The next stop is the part's own first one.
      await page.keyboard.press("Tab");
      await expect(first(page)).toBeFocused();
    }
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a skip to a part that is not shown switches to it", async ({ page }) => {
    await open(page, "?country=IS");
    await expect(page.getByRole("radio", { name: "List" })).toBeChecked();
    await skip(page, "Skip to the map");
    await expect(page.getByRole("radio", { name: "Map" })).toBeChecked();
    await expect(map(page)).toBeVisible();
    expect(await isAtHand(page.locator(":focus"))).toBe(true);
    await page.keyboard.press("Tab");
    await expect(map(page)).toBeFocused();

    await page.getByRole("link", { name: "Skip to the list" }).press("Enter");
    await expect(page.getByRole("radio", { name: "List" })).toBeChecked();
    await expect(page.locator(":focus").getByRole("heading", { name: /^\d+ sites$/ })).toBeVisible();
  });
});

test("where nothing matches, a skip to the list leads to the content, which says so", async ({ page }) => {
  await open(page, "?country=GL&status=operating");
  await skip(page, "Skip to the list");
  await expect(page.getByRole("main")).toBeFocused();
});
