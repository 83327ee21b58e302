import type { Locator, Page } from "@playwright/test";
import { allRows, open } from "../support/app";
import { expect, test } from "../support/test";

// Four readers and what each came for, by keyboard alone: no pointer is used in this file.
test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Presses Tab, or Shift+Tab, until the element has the focus; past the last control of the page the browser begins again at the first. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < 400; pressed += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${String(target)}`);
}

async function follow(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(page, target, key);
  await expect(target, "what has the focus is in the window").toBeInViewport();
  await page.keyboard.press("Enter");
}

/** Goes to the top of the page, as Ctrl+Home and Tab would, and skips to one of its parts. */
async function skipTo(page: Page, part: string): Promise<void> {
  await follow(page, page.getByRole("link", { name: `Skip to the ${part}` }));
}

function pageLink(page: Page, name: string): Locator {
  return page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true });
}

test("a journalist reads who says the figures of Borlänge and Narvik, and copies the chart's link", async ({
  page,
}) => {
  await open(page, "?country=SE,NO");
  await follow(
    page,
    page.getByRole("region", { name: "Announced investment" }).getByRole("link", { name: "Large chart" }),
  );
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/announced for \d+ of \d+ sites?, by site$/);

  for (const [id, shown, stated] of [
    ["se-borlange-ecodatacenter", "€2.5 bn", "€2.5 bn"],
    ["no-narvik-nscale", "€856 mn", "$1 bn"],
  ] as const) {
    const figure = page.locator(`[data-row="${id}"]`).getByRole("link", { name: shown }).first();
    await follow(page, figure);
    const panel = page.getByRole("dialog");
    await expect(panel).toContainText(stated);
    await expect(panel).toContainText("Said by");
    const source = panel.locator('a[href^="http"]').first();
    await tabTo(page, source);
    await expect(source).toHaveAttribute("href", /^https?:\/\//);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(figure, "the reader is back where the figure is").toBeFocused();
  }

  await follow(page, page.getByRole("button", { name: "Copy link" }).first(), "Shift+Tab");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/charts\/investment\?country=SE,NO$/);
});

test("an analyst narrows the record to a country and a status, hears how many, and reads the capacity as a table", async ({
  page,
}) => {
  await open(page, "");
  await tabTo(page, page.getByRole("checkbox", { name: "Norway", exact: true }).first());
  await page.keyboard.press("Space");
  await follow(page, page.locator("[data-choices] summary", { hasText: "More" }));
  await tabTo(page, page.getByRole("checkbox", { name: "Operating", exact: true }).first());
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?country=NO&status=operating$/);
  // Said once: a second region would say it twice.
  const said = page.getByRole("status").filter({ hasText: /^Showing \d+ of \d+ sites$/ });
  await expect(said).toHaveCount(1);
  const [, count = ""] = /Showing (\d+)/.exec((await said.textContent()) ?? "") ?? [];
  await expect(await allRows(page)).toHaveCount(Number(count));

  await follow(page, pageLink(page, "Charts"), "Shift+Tab");
  await expect(page).toHaveURL(/\/charts\/investment\?country=NO&status=operating$/);
  await follow(page, page.getByRole("navigation", { name: "Charts" }).getByRole("link", { name: "Capacity" }));
  await expect(page).toHaveURL(/\/charts\/capacity\?country=NO&status=operating$/);
  await tabTo(page, page.getByRole("radio", { name: "Chart" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Table" })).toBeFocused();
  await expect(page).toHaveURL(/view=table/);
  const rows = page.getByRole("table").first().getByRole("row");
  await expect(rows.filter({ hasText: "Norway" }).first()).toBeVisible();
  await expect(rows.filter({ hasText: "Sweden" })).toHaveCount(0);
});

test("an investor goes to Narvik's page and reads its opening, what moved, and who says so", async ({ page }) => {
  await open(page, "?country=NO");
  await skipTo(page, "list");
  await follow(page, page.locator('tr[data-site="no-narvik-nscale"]').getByRole("link", { name: "Stargate Norway" }));
  await expect(page).toHaveURL(/\/sites\/no-narvik-nscale$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stargate Norway (Narvik)");
  await expect(page.getByRole("main")).toBeFocused();
  const stands = page.getByRole("region", { name: "What stands for the site" });
  const opening = stands.getByRole("link", { name: "2026", exact: true });
  await follow(page, opening);
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("2026");
  await expect(panel).toContainText("Said by");
  await tabTo(page, panel.getByRole("link", { name: /^All/ }).first());
  await page.keyboard.press("Escape");
  await expect(opening).toBeFocused();
});

test("a researcher reads the rules, and finds the sources that speak of one operator", async ({ page }) => {
  await open(page, "");
  await follow(page, pageLink(page, "Method"));
  await expect(page.getByRole("main")).toBeFocused();
  const late = page
    .getByRole("navigation", { name: "On this page" })
    .getByRole("link", { name: "Late or moved", exact: true });
  await follow(page, late);
  await expect(page.getByRole("heading", { name: "Late or moved", exact: true })).toBeInViewport();

  await follow(page, pageLink(page, "Sources"), "Shift+Tab");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Sources/);
  const said = page.getByRole("status").filter({ hasText: /^Showing .* sources/ });
  await expect(said).toHaveCount(1);
  const before = await said.textContent();
  await tabTo(page, page.getByRole("main").getByRole("searchbox").first());
  await page.keyboard.type("Nscale");
  await expect(said).not.toHaveText(before ?? "");
  const first = page.getByRole("main").locator('td a[href^="http"], th a[href^="http"]').first();
  await tabTo(page, first);
  await expect(first).toHaveAttribute("href", /^https?:\/\//);
});
