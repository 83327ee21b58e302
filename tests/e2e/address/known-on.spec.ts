import type { Locator, Page } from "@playwright/test";
import { open, publishedIndex, releaseDay } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

/** Opens the menu of the day and gives its field. */
async function openDay(page: Page, address: string): Promise<Locator> {
  await open(page, address);
  await page.locator("summary", { hasText: "Known on" }).press("Enter");
  const field = page.getByLabel("Day", { exact: true });
  await expect(field).toBeVisible();
  return field;
}

const slider = (page: Page): Locator => page.getByLabel("Day, by month");

// A browser asks for the day or for the month first, as its own language has it: the dates read the same both ways.

test("a date is typed digit by digit, and is one step of the history", async ({ page }) => {
  const field = await openDay(page, "?country=IS&asof=2025-03-10");
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.type("02022026");
  await expect(field).toHaveValue("2026-02-02");
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/\?country=IS&asof=2026-02-02$/);
  await expect(page.locator("summary", { hasText: "Known on" })).toContainText("2 Feb 2026");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "2 Feb 2026");
  await page.goBack();
  await expect(page).toHaveURL(/\?country=IS&asof=2025-03-10$/);
  await expect(field).toHaveValue("2025-03-10");
});

test("the arrows of a date's parts move the page with them and keep the focus", async ({ page }) => {
  const field = await openDay(page, "?country=IS&asof=2025-03-03");
  await page.keyboard.press("Tab");
  for (const [key, day] of [
    ["ArrowUp", "2025-(03-04|04-03)"],
    ["ArrowUp", "2025-(03-05|05-03)"],
    ["ArrowRight", "2025-(03-05|05-03)"],
    ["ArrowUp", "2025-(04-05|05-04)"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`asof=${day}$`));
    await expect(field).toBeFocused();
  }
  // After Back the field begins anew: what is chosen then is a step of its own.
  await page.goBack();
  await expect(field).toHaveValue("2025-03-03");
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL(/asof=2025-(03-04|04-03)$/);
  await page.goBack();
  await expect(page).toHaveURL(/asof=2025-03-03$/);
});

test("a year that is half typed moves nothing and is no fault, and goes when the field is left", async ({ page }) => {
  const field = await openDay(page, "?country=IS&asof=2025-10-10");
  const said = page.locator("details[open] p[role=status]");
  await page.keyboard.press("Tab");
  await page.keyboard.type("10102");
  for (const [digit, value] of [
    ["0", "0020-10-10"],
    ["2", "0202-10-10"],
  ] as const) {
    await page.keyboard.press(digit);
    await expect(field).toHaveValue(value);
    await expect(said).toBeEmpty();
    await expect(page).toHaveURL(/asof=2025-10-10$/);
  }
  await slider(page).focus();
  await expect(field).toHaveValue("2025-10-10");
  await expect(page).toHaveURL(/asof=2025-10-10$/);
});

test("a day out of range is refused with the range that is possible", async ({ page }) => {
  const field = await openDay(page, "?country=IS&asof=2025-03-10");
  const said = page.locator("details[open] p[role=status]");
  const first = (await field.getAttribute("min")) ?? "";
  const range = new RegExp(`run from .*${first.slice(0, 4)} to ${releaseDay()}`);
  await page.keyboard.press("Tab");
  await page.keyboard.type("01011990");
  await expect(said).toHaveText(range);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(range);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("1990-01-01");
  // What is left behind is the day that is read, and why the other was not.
  await slider(page).focus();
  await expect(field).toHaveValue("2025-01-01");
  await expect(page).toHaveURL(/asof=2025-01-01$/);
  await expect(said).toHaveText(range);
  await field.fill("2027-01-01");
  await expect(said).toHaveText(range);
  await field.fill(publishedIndex().release.date);
  await expect(said).toBeEmpty();
  await expect(page).toHaveURL(/\?country=IS$/);
});

test("the slider keeps the focus through arrows, Home and End, and Back leads to the day before it", async ({
  page,
}) => {
  const field = await openDay(page, "?country=IS&asof=2025-03-28");
  const first = (await field.getAttribute("min")) ?? "";
  await slider(page).focus();
  for (const [key, address] of [
    ["ArrowLeft", /asof=2025-02-/],
    ["ArrowLeft", /asof=2025-01-/],
    ["Home", new RegExp(`asof=${first}$`)],
    ["ArrowRight", /asof=/],
    ["End", /\?country=IS$/],
    ["ArrowLeft", /asof=\d{4}-\d{2}-/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(address);
    await expect(slider(page)).toBeFocused();
  }
  await page.goBack();
  await expect(page).toHaveURL(/asof=2025-03-28$/);
  await expect(field).toHaveValue("2025-03-28");
  await expect(page.locator("details[open] output")).toHaveText("28 Mar 2025");
});

test("from the day before it the slider reaches the release's own", async ({ page }) => {
  const before = new Date(Date.parse(publishedIndex().release.date) - 86_400_000).toISOString().slice(0, 10);
  await openDay(page, `?country=IS&asof=${before}`);
  await slider(page).press("ArrowRight");
  await expect(page).toHaveURL(/\?country=IS$/);
});

test("the way back to the release's day leaves the focus in the menu", async ({ page }) => {
  for (const address of ["?country=IS&asof=2025-03-10", "charts/investment?country=IS&asof=2025-03-10"]) {
    const field = await openDay(page, address);
    await page.getByRole("button", { name: `Back to ${releaseDay()}` }).press("Enter");
    await expect(page).not.toHaveURL(/asof/);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(publishedIndex().release.date);
  }
});
