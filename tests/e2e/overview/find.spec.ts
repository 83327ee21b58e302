import type { Page } from "@playwright/test";
import { hold, open } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const panel = (page: Page) => page.getByRole("dialog", { name: "Find anything" });
const field = (page: Page) => panel(page).getByRole("combobox");
const options = (page: Page) => panel(page).getByRole("option");

test("it is opened from any page by its button, a slash or Ctrl K, and Esc leads back to where the focus was", async ({
  page,
}) => {
  await open(page, "method");
  await page.getByRole("button", { name: /Find anything/ }).click();
  await expect(field(page)).toBeFocused();
  await expect(options(page).filter({ hasText: "Watchlist" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Find anything/ })).toBeFocused();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
});

test("what is typed while the search loads is in its field", async ({ openApart }) => {
  const page = await openApart();
  const search = await hold(page, /\/assets\/find-panel-/);
  await page.goto("watchlist");
  await expect(page.getByRole("button", { name: /Find anything/ })).toBeEnabled();
  await expect(async () => {
    await page.keyboard.press("/");
    expect(search.count()).toBe(1);
  }).toPass();
  // Esc gives it up, a slash begins it anew, and is a letter once there are others; Backspace takes the last one off.
  await page.keyboard.type("oslo");
  await page.keyboard.press("Escape");
  await page.keyboard.type("/borlange/");
  await page.keyboard.press("Backspace");
  await search.release();
  await expect(field(page)).toHaveValue("borlange");
  await expect(options(page).filter({ hasText: "EcoDataCenter Borlänge" })).toBeVisible();
});

test("a slash in a field is a slash", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "method");
  await page
    .getByRole("searchbox", { name: "Find a site" })
    .or(page.locator("header input[type=search]"))
    .first()
    .fill("a");
  await page.keyboard.press("/");
  await expect(panel(page)).toHaveCount(0);
  await page.locator("header input[type=search]").fill("");
});

test("sites, organisations, tenants and places are found without their marks, and by keys alone", async ({ page }) => {
  await open(page, "countries");
  await page.keyboard.press("/");
  await field(page).fill("borlange");
  await expect(panel(page).getByRole("group", { name: "Municipalities" })).toContainText("Borlänge");
  await field(page).fill("Borlänge".normalize("NFD"));
  await expect(options(page).filter({ hasText: "EcoDataCenter Borlänge" })).toBeVisible();
  await field(page).fill("mistral");
  await expect(options(page).filter({ hasText: "EcoDataCenter Borlänge" })).toContainText("found by Mistral");
  await expect(panel(page).getByRole("status")).toContainText(/\d+ finds/);
  await expectNoAxeViolations(page);
  await field(page).fill("nscale");
  const [first, second] = [options(page).nth(0), options(page).nth(1)];
  await expect(first).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(second).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await second.getAttribute("id")) ?? "");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/operators\/nscale$/);
  await expect(panel(page)).toHaveCount(0);
});

test("what is nowhere is said, and a place leads to its sites", async ({ page }) => {
  await open(page, "data");
  await page.keyboard.press("/");
  await field(page).fill("no such thing");
  await expect(panel(page).getByRole("status")).toHaveText("Nothing of that name is in the record.");
  await field(page).fill("narvik");
  await panel(page).getByRole("group", { name: "Municipalities" }).getByRole("option").click();
  await expect(page).toHaveURL(/\/\?country=NO&q=Narvik$/);
});
