import type { Page } from "@playwright/test";
import { map, marks, open } from "../support/app";
import { rest } from "../support/rest";
import { expect, test } from "../support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"], sharesPage: true });

/** How many controls Tab can reach at least: fewer presses than these never leave the page. */
async function stops(page: Page): Promise<number> {
  return page.locator('main :is(a, button, input, select, summary):visible:not([tabindex="-1"])').count();
}

/** Presses Tab until the focused element answers to a name; fails where it is not reached, and where the focus is lost on the way. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const labelledBy = document.getElementById(element?.getAttribute("aria-labelledby") ?? "");
      return element?.getAttribute("aria-label") ?? (labelledBy ?? element)?.textContent ?? "";
    });
    // Past the last control of the page the focus leaves it, and comes back at the first.
    expect(focused === null && pressed + 1 < (await stops(page)), `the focus is lost after ${pressed + 1} Tabs`).toBe(
      false,
    );
    if (focused !== null && name.test(focused.trim())) return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

test("the keyboard alone skips to the content", async ({ page }) => {
  await open(page, "?country=IS");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the keyboard alone sets a filter", async ({ page }) => {
  await open(page, "?country=IS");
  await marks(page);
  await tabTo(page, /^Norway$/);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?country=IS,NO$/);
});

test("the keyboard alone reaches and reads a marker, and follows it to its page", async ({ page }) => {
  await open(page, "?country=NO");
  await marks(page);
  await tabTo(page, /, Norway, /);
  const first = await page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
  await page.keyboard.press("ArrowUp");
  const second = await page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
  expect(second).not.toBeNull();
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`&site=${second}$`));
  await expect(map(page).getByRole("link", { name: "Open site" })).toBeVisible();
  await tabTo(page, /^Open site$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/sites/${second}$`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the keyboard alone follows a deep link and copies it", async ({ page }) => {
  await open(page, "?country=SE");
  await marks(page);
  await tabTo(page, /^Large chart$/, 120);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/charts\/investment\?country=SE$/);
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("link", { name: "Skip to the content" }).focus();
  await tabTo(page, /^Copy link$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Link copied/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("the year chart is one stop, and arrows walk it", async ({ page }) => {
  await open(page, "?country=IS");
  const years = page.getByRole("group", { name: /^Timeline of first openings/ });
  const buttons = years.getByRole("button");
  await expect(buttons.first()).toBeVisible();
  await expect(years.locator('[tabindex="0"]')).toHaveCount(1);
  await years.locator('[tabindex="0"]').focus();
  await page.keyboard.press("End");
  await expect(buttons.last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/site=is-/);
});

test("Tab walks the bars through the links of their cards", async ({ page }) => {
  await open(page, "?country=NO");
  await marks(page);
  const rows = page.getByRole("list", { name: /^Bar chart of announced investment/ }).getByRole("listitem");
  await expect(rows.nth(2)).toBeVisible();
  await rest(page);
  await rows.nth(0).getByRole("button").focus();
  for (const index of [0, 1, 2]) {
    const row = rows.nth(index);
    await expect(row.getByRole("button")).toBeFocused();
    await expect(row.getByRole("note")).toBeVisible();
    // The addresses of the sources come with the first card, and make links of names.
    await rest(page);
    const links = row.getByRole("link");
    const count = await links.count();
    expect(count).toBeGreaterThan(0);
    for (let link = 0; link < count; link += 1) {
      await page.keyboard.press("Tab");
      await expect(links.nth(link)).toBeFocused();
      await expect(row).toHaveAttribute("data-active", "true");
    }
    await page.keyboard.press("Tab");
  }
});

test("Escape closes the card of a bar and leaves the reader at the bar", async ({ page }) => {
  await open(page, "charts/investment?country=NO");
  const row = page.locator('[data-row="no-narvik-nscale"]');
  await row.getByRole("link").first().focus();
  await expect(row.getByRole("note").getByRole("link").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(row.getByRole("note").getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row.getByRole("note")).toHaveCount(0);
  await expect(row.getByRole("link").first()).toBeFocused();
});
