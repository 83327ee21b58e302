import type { Page } from "@playwright/test";
import { allRows, caughtUp, hold, listRows, open } from "../support/app";
import { expect, test } from "../support/test";

const scrollY = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Scrolls with the wheel to far down the list and gives the place, once the entry of the history has it. */
async function scrollDown(page: Page): Promise<number> {
  await expect(page.locator("[data-loading]")).toHaveCount(0);
  const more = page.getByRole("button", { name: /^Show \d+ more$/ });
  if ((page.viewportSize()?.width ?? 0) < 700) await more.click();
  await expect((await allRows(page)).nth(60)).toBeAttached();
  await page.mouse.move(900, 400);
  await page.mouse.wheel(0, 2500);
  await expect.poll(() => scrollY(page)).toBeGreaterThan(2000);
  await expect.poll(() => page.evaluate(() => history.state?.scroll === window.scrollY)).toBe(true);
  return scrollY(page);
}

/** Waits until nothing loads and all rows of the list are drawn. */
async function isWhole(page: Page): Promise<void> {
  await expect(page.locator("[data-loading]")).toHaveCount(0);
  await caughtUp(page);
  await expect(listRows(page).nth(100)).toBeAttached();
}

/** The name of the first site whose row can be pressed where the page stands. */
async function pressSite(page: Page): Promise<void> {
  await isWhole(page);
  const at = await page.evaluate(() =>
    [...document.querySelectorAll("tr[data-site]")].findIndex((row) => row.getBoundingClientRect().top > 200),
  );
  await listRows(page).nth(at).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/sites\//);
  await expect(page.locator("[data-loading]")).toHaveCount(0);
}

for (const [width, height] of [
  [1280, 800],
  [390, 800],
] as const)
  test.describe(`at ${width} px the list is where it was`, () => {
    test.use({ viewport: { width, height } });

    test("after a reload, and at Back to it from a page that was reloaded", async ({ page }) => {
      await open(page, "");
      const where = await scrollDown(page);
      await page.reload();
      await expect.poll(() => scrollY(page)).toBe(where);
      await isWhole(page);
      // A row that takes its place above moves the page for a frame, and it is put back.
      await expect.poll(() => scrollY(page)).toBe(where);
      await pressSite(page);
      expect(await scrollY(page)).toBe(0);
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.goBack();
      await expect.poll(() => scrollY(page)).toBe(where);
      await isWhole(page);
      // A row that takes its place above moves the page for a frame, and it is put back.
      await expect.poll(() => scrollY(page)).toBe(where);
    });

    test("at Back to it from another document and in the same, where Forward leads to where the page was left", async ({
      page,
    }) => {
      await open(page, "");
      const where = await scrollDown(page);
      await page.goto("about:blank");
      await page.goBack();
      await expect.poll(() => scrollY(page)).toBe(where);
      // A press has all rows drawn, and those above may be of another height than their places: the row stays where it is.
      const pressed = await page.evaluateHandle(() => {
        const found: { row: string | null; top: number } = { row: null, top: 0 };
        const note = ({ target }: Event): void => {
          const row = target instanceof Element ? target.closest("tr[data-site]") : null;
          found.row = row?.getAttribute("data-site") ?? null;
          found.top = row?.getBoundingClientRect().top ?? 0;
        };
        addEventListener("click", note, { capture: true, once: true });
        return found;
      });
      await pressSite(page);
      const { row, top } = await pressed.jsonValue();
      await page.mouse.wheel(0, 300);
      await expect.poll(() => scrollY(page)).toBeGreaterThan(100);
      await expect.poll(() => page.evaluate(() => history.state?.scroll === window.scrollY)).toBe(true);
      const there = await scrollY(page);
      await page.goBack();
      await isWhole(page);
      const moved = (): Promise<number> =>
        page.locator(`tr[data-site="${row}"]`).evaluate((one, before) => one.getBoundingClientRect().top - before, top);
      await expect.poll(moved).toBeCloseTo(0, 0);
      const left = await scrollY(page);
      await page.reload();
      await expect.poll(() => scrollY(page)).toBe(left);
      await page.goForward();
      await expect.poll(() => scrollY(page)).toBe(there);
    });
  });

test("a reader who does something first is not moved", async ({ page }) => {
  // A view that is not written at build time, so that it is not there before its data.
  await open(page, "?currency=SEK");
  await scrollDown(page);
  const index = await hold(page, "**/data/index.json");
  await page.reload();
  await expect(page.getByText("Loading the data")).toBeVisible();
  await page.keyboard.press("Shift");
  await index.release();
  await expect(listRows(page).first()).toBeAttached();
  await expect(page.locator("[data-loading]")).toHaveCount(0);
  await expect((await allRows(page)).nth(60)).toBeAttached();
  expect(await scrollY(page)).toBeLessThan(2000);
});

test("a panel that is opened and closed there keeps the place of its entry", async ({ page }) => {
  await open(page, "");
  const where = await scrollDown(page);
  const figures = listRows(page).locator("a.cite");
  const at = await figures.evaluateAll((all) => all.findIndex((one) => one.getBoundingClientRect().top > 300));
  await figures.nth(at).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect.poll(() => scrollY(page)).toBe(where);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/$/);
  await page.reload();
  await expect.poll(() => scrollY(page)).toBe(where);
});
