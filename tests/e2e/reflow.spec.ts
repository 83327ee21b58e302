import type { Page } from "@playwright/test";
import { everyAddress } from "./support/addresses";
import { open, sidewaysOverflow } from "./support/app";
import { covered, setLetters, unreadable } from "./support/room";
import { expect, test } from "./support/test";

test.use({ sharesPage: true });

/** The parts between which a phone switches, or the page as it is. */
async function eachView(page: Page, check: (view: string) => Promise<void>): Promise<void> {
  const views = page.getByRole("group", { name: "View", exact: true }).getByRole("radio");
  const isSwitched = (await views.first().isVisible()) && (await page.getByRole("dialog").count()) === 0;
  if (!isSwitched) return check("");
  for (const view of ["Map", "Charts", "List"]) {
    await page.getByRole("radio", { name: view, exact: true }).check();
    await check(`, ${view}`);
  }
}

async function expectRoom(page: Page, where: string): Promise<void> {
  await expect.poll(() => sidewaysOverflow(page), `nothing to scroll sideways ${where}`).toBe(0);
  await expect.poll(() => unreadable(page), `nothing unreadable ${where}`).toEqual([]);
}

for (const address of everyAddress)
  test(`/${address} reflows at every width, at 400 % and at 200 %, and holds letters of twice the size`, async ({
    page,
  }) => {
    await open(page, address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("16px");
    for (const width of [2560, 1440, 1200, 1024, 860, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => sidewaysOverflow(page), `nothing to scroll sideways at ${width} px`).toBe(0);
    }
    // 1280 × 1024 at 400 %, a narrow phone, 1440 × 900 at 200 %.
    for (const [width, height] of [
      [320, 256],
      [320, 640],
      [720, 450],
    ] as const) {
      // Only the overview looks at the height of the window.
      if (height === 640 && /^\w/.test(address)) continue;
      await page.setViewportSize({ width, height });
      await eachView(page, async (view) => {
        await expectRoom(page, `at ${width} × ${height}${view}`);
        if (height === 256)
          await expect.poll(() => covered(page), "what stays in place leaves two thirds").toBeLessThanOrEqual(1 / 3);
      });
    }
    await setLetters(page, 32);
    await open(page, address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await eachView(page, (view) => expectRoom(page, `with letters of 32 px at ${width}${view}`));
    }
    await setLetters(page, 16);
  });

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
