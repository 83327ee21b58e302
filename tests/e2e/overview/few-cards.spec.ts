import type { Locator, Page } from "@playwright/test";
import { listRows, open, publishedIndex } from "../support/app";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, sharesPage: false });

const more = (page: Page): Locator => page.getByRole("button", { name: /^Show \d+ more$/ });

const all = publishedIndex().sites.length;

test("a phone shows nine cards before the news, and says how many more there are", async ({ page }) => {
  await open(page, "");
  await expect(more(page)).toHaveText(`Show ${all - 9} more`);
  await expect(listRows(page)).toHaveCount(9);
  const news = page.getByRole("heading", { name: "Said lately" });
  expect((await more(page).boundingBox())?.y).toBeLessThan((await news.boundingBox())?.y ?? 0);
  expect((await more(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5000);
});

test("what was opened stays open for a selection, at Back, at Forward and after a reload, and the first new card has the focus", async ({
  page,
}) => {
  await open(page, "");
  await more(page).click();
  await expect(listRows(page)).toHaveCount(all);
  await expect(more(page)).toHaveCount(0);
  await expect(listRows(page).nth(9).getByRole("link").first()).toBeFocused();
  await expect(listRows(page).nth(9), "no card is tinted by the focus").not.toHaveAttribute("data-active");
  await page.reload();
  await expect(listRows(page).nth(9)).toBeAttached();
  await expect(more(page)).toHaveCount(0);
  await listRows(page).nth(1).locator('[data-column="sources"]').tap();
  await expect(page).toHaveURL(/site=/);
  await expect(more(page)).toHaveCount(0);
  // A browser swallows a tap that comes while the page still moves; a reader taps again.
  await expect(async () => {
    if (!page.url().includes("/sites/")) await listRows(page).nth(3).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/sites\//, { timeout: 5000 });
  }).toPass();
  await page.goBack();
  await expect(listRows(page).nth(9)).toBeAttached();
  await expect(more(page)).toHaveCount(0);
  await page.goForward();
  await expect(page).toHaveURL(/\/sites\//);
  // Another page with a list begins with few again.
  await open(page, "countries/no");
  await expect(more(page)).toBeVisible();
});

test("a link with a site opens the list as far as its card, which stays when the site is let go", async ({ page }) => {
  await open(page, "?sort=name&site=se-borlange-ecodatacenter");
  const card = page.locator('tr[data-site="se-borlange-ecodatacenter"]');
  await expect(card).toBeInViewport();
  const left = Number((await more(page).innerText()).replace(/\D/g, ""));
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all - 9);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/site=/);
  await expect(more(page)).toHaveText(`Show ${left} more`);
  await expect(card).toBeInViewport();
});

test("a search of the browser finds a card that is not shown, and brings it into sight", async ({ page }) => {
  // A link to a text is followed by the same search as that in a page.
  await page.goto("?sort=-name#:~:text=Arcem%20Joroinen");
  await expect(page.locator("tr[data-site]", { hasText: "Arcem Joroinen" })).toBeInViewport();
});

test("groups keep their sums, and paper has every site", async ({ page }) => {
  await open(page, "?by=country");
  await expect(more(page)).toBeVisible();
  await expect(listRows(page)).toHaveCount(9);
  await expect(page.locator("#list [scope=rowgroup]")).toHaveCount(1);
  await expect(page.locator("#list [scope=rowgroup]")).toContainText(/\d{2} sites/);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(listRows(page)).toHaveCount(all);
  await expect(more(page)).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(listRows(page)).toHaveCount(9);
});

test("a wide screen has no button, and all rows", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await open(page, "?country=SE");
  await page.keyboard.press("Control");
  await expect(listRows(page).nth(20)).toBeAttached();
  await expect(more(page)).toHaveCount(0);
});

test("a phone has the megawatts of every basis by status, which a laptop has in columns", async ({ page }) => {
  /** The head and the rows of a table of totals, with a text for each column that a cell spans. */
  const rowsOf = (index: number): Promise<readonly (readonly string[])[]> =>
    page
      .getByRole("region", { name: "What the selection holds" })
      .getByRole("table")
      .nth(index)
      .getByRole("row")
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll("td, th")].flatMap((cell) =>
            Array.from({ length: Number(cell.getAttribute("colspan") ?? 1) }, () => cell.textContent.trim()),
          ),
        ),
      );
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "?country=NO");
  const wide = await rowsOf(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator("summary").filter({ hasText: "Other megawatts" }).click();
  await expect(page.getByRole("region", { name: "What the selection holds" }).getByRole("table")).toHaveCount(2);
  const folded = await rowsOf(1);
  expect(folded).toHaveLength(wide.length);
  const bases = (folded[0] ?? []).slice(1).map((head) => head.replace(/^[^,]+, /, ""));
  expect(bases).toHaveLength(4);
  for (const [index, basis] of bases.entries()) {
    // A basis has two columns: the sum, and the number of sites in it.
    const column = (wide[0] ?? []).findIndex((head) => head.startsWith(basis)) + (index % 2);
    for (const [at, row] of folded.slice(1).entries()) expect(row[index + 1]).toBe(wide[at + 1]?.[column]);
  }
  await page
    .getByRole("link", { name: folded[1]?.[1] ?? "", exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\?country=NO&status=operating$/);
});
