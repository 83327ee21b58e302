import type { CDPSession, Locator, Page } from "@playwright/test";
import { listRows, open } from "../support/app";
import { expect, test } from "../support/test";

// Each test has a page of its own, because an unfinished word stays in the box of the header.

/** Composes a word letter by letter in what has the focus, as the keyboard of a phone does, and leaves it unfinished. */
async function compose(page: Page, word: string): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  for (let end = 1; end <= word.length; end += 1)
    await session.send("Input.imeSetComposition", {
      text: word.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    });
  return session;
}

/** Counts in the page how often a word is begun and ended: a box that is written to under a word ends it. */
async function countCompositions(box: Locator): Promise<() => Promise<readonly [number, number]>> {
  await box.evaluate((input) => {
    for (const type of ["compositionstart", "compositionend"])
      input.addEventListener(type, () => {
        input.setAttribute(`data-${type}`, String(Number(input.getAttribute(`data-${type}`)) + 1));
      });
  });
  const times = async (type: string) => Number(await box.getAttribute(`data-${type}`));
  return async () => [await times("compositionstart"), await times("compositionend")];
}

test.describe("while a word is composed", () => {
  test("the search follows each letter and leaves the word whole", async ({ page }) => {
    await open(page, "");
    const box = page.getByRole("searchbox", { name: "Find a site, place or operator" });
    const count = await countCompositions(box);
    await box.focus();
    const session = await compose(page, "narvik");
    await expect(page).toHaveURL(/\?q=narvik$/);
    await expect(listRows(page)).toHaveCount(1);
    await expect(listRows(page)).toContainText("Stargate Norway");
    await expect(box).toHaveValue("narvik");
    // The address came back to the box meanwhile, and the word is still the same one.
    await session.send("Input.imeSetComposition", { text: "narvi", selectionStart: 5, selectionEnd: 5 });
    await expect(page).toHaveURL(/\?q=narvi$/);
    expect(await count()).toEqual([1, 0]);
    await session.send("Input.insertText", { text: "falun" });
    await expect(page).toHaveURL(/\?q=falun$/);
    await expect(box).toHaveValue("falun");
    expect(await count()).toEqual([1, 1]);
  });

  test("Back rewrites nothing, and the page answers for what stands in the box", async ({ page }) => {
    await open(page, "");
    await page.getByRole("checkbox", { name: "Norway" }).check();
    const box = page.getByRole("searchbox", { name: "Find a site, place or operator" });
    const count = await countCompositions(box);
    await box.focus();
    await compose(page, "narvik");
    await expect(page).toHaveURL(/\?country=NO&q=narvik$/);
    // Over the step of the search and that of the country.
    await page.evaluate(() => history.go(-2));
    await expect(page.getByRole("checkbox", { name: "Norway" })).not.toBeChecked();
    await expect(page).toHaveURL(/\/\?q=narvik$/);
    await expect(box).toHaveValue("narvik");
    expect(await count()).toEqual([1, 0]);
  });

  test("Escape is the keyboard's and clears neither the box nor the selected site", async ({ page }) => {
    await open(page, "?site=no-narvik-nscale");
    const box = page.getByRole("searchbox", { name: "Find a site, place or operator" });
    await box.focus();
    await compose(page, "narvik");
    await expect(page).toHaveURL(/\?q=narvik&site=no-narvik-nscale$/);
    await page.keyboard.press("Escape");
    await expect(box).toHaveValue("narvik");
    await expect(page).toHaveURL(/\?q=narvik&site=no-narvik-nscale$/);
  });

  test("a menu's list follows, and Enter and Escape choose and close nothing", async ({ page }) => {
    await open(page, "?country=NO");
    await page.locator("summary", { hasText: "Operator" }).click();
    const box = page.getByRole("searchbox", { name: "Find an operator" });
    await box.focus();
    const session = await compose(page, "nscale");
    await expect(page.locator("details[open]").getByRole("checkbox")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await expect(box).toHaveValue("nscale");
    await expect(box).toBeFocused();
    await session.send("Input.insertText", { text: "nscale" });
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("checkbox", { name: "Nscale" })).toBeFocused();
  });

  test("a phone's sheet stays open at Escape", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, "?country=NO");
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    const box = sheet.getByRole("searchbox", { name: "Find an operator" });
    await box.focus();
    await compose(page, "nscale");
    const operators = sheet.getByRole("group", { name: "Operator" });
    await expect(operators.getByRole("checkbox", { name: "Nscale" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeVisible();
    await expect(box).toHaveValue("nscale");
  });

  test("the finder of a comparison lists, and Enter chooses only once the word is whole", async ({ page }) => {
    await open(page, "compare");
    const field = page.getByRole("combobox", { name: /^Find a site/ });
    await field.focus();
    const session = await compose(page, "hamina");
    const options = page.getByRole("listbox").getByRole("option");
    await expect(options.first()).toContainText("Google Hamina");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(options.first()).toBeVisible();
    await expect(page).toHaveURL(/\/compare$/);
    await session.send("Input.insertText", { text: "hamina" });
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/compare\?sites=fi-hamina-google$/);
  });

  test("the sources follow", async ({ page }) => {
    await open(page, "sources");
    const all = page.getByRole("status").filter({ hasText: /^Showing (\d+) of \1 sources/ });
    await expect(all).toBeVisible();
    const box = page.getByRole("main").getByRole("searchbox");
    await box.focus();
    await compose(page, "nscale");
    await expect(all).toHaveCount(0);
    await expect(page.locator("tbody tr").first()).toContainText(/nscale/i);
    await expect(box).toHaveValue("nscale");
  });
});
