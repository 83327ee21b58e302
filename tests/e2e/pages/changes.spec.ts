import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { open, sidewaysOverflow } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const part = (page: Page, name: string): Locator => page.locator(`[data-changes="${name}"]`);

async function opened(page: Page, query = ""): Promise<void> {
  await open(page, `changes${query}`);
  await expect(page.locator('[data-changes="table"], [data-changes="empty"]')).toBeVisible();
}

test("the changes say why the sum fell, to the cent where it is asked for @sub-path", async ({ page }) => {
  await opened(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Release 2026.11.2: 25 sites more, €4.4 bn less");
  await expect(page.getByText("Almost all of the fall in the sum comes from a changed rule.")).toBeVisible();
  const sum = part(page, "sum");
  await expect(sum.getByRole("heading", { level: 2 })).toHaveText("Why the sum fell from €41.1 bn to €36.7 bn");
  const rows = sum.locator('[data-total="investment"] tbody tr');
  await expect(rows).toHaveCount(6);
  await expect(rows.first()).toHaveText(/^In 2026\.11\.1, as published€41\.08 bn17 whole sites$/);
  await expect(rows.nth(1)).toContainText("−€4.30 bn");
  await expect(rows.nth(1)).toContainText("Green Mountain Kalberg");
  await expect(rows.nth(2)).toHaveText(
    /^In 2026\.11\.1, by today’s rules€36\.78 bn16 whole sites; links to this release show this figure$/,
  );
  await expect(rows.nth(3)).toContainText("better source");
  await sum.getByRole("button", { name: "Show every cent" }).click();
  await expect(rows.nth(3)).toContainText("−€152,015,919.71");
  const cents = (await rows.locator("td:nth-child(2)").allTextContents()).map((text) =>
    Math.round(Number(text.replace("−", "-").replaceAll(/[^\d.-]/g, "")) * 100),
  );
  const added = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  const [today, end] = [cents[2], cents.at(-1)];
  expect(added(cents.slice(0, 2)), "the rules lead from what was published to what a link shows").toBe(today);
  expect(added(cents.slice(2, -1)), "the other steps lead from there to the later sum").toBe(end);
  await sum.getByText("IT load, planned or else in operation").click();
  await expect(sum.locator('[data-total="it_load"] tbody tr')).toHaveCount(11);
});

test("a field lists its first changes, and the others in place, where the keyboard goes on", async ({ page }) => {
  await opened(page);
  const field = part(page, "values").locator('[data-field="opening"]');
  await expect(field.locator("tbody tr")).toHaveCount(8);
  const first = field.locator("tbody tr").first();
  await expect(first).toContainText("2026 (Q1)");
  await expect(first).toContainText("opened 2025 (Q4)");
  await field.getByRole("button", { name: "10 more" }).press("Enter");
  await expect(field.locator("tbody tr")).toHaveCount(18);
  await expect(field.locator("tbody tr").nth(8).getByRole("link").first()).toBeFocused();
});

test("what only rests on another source, and what changed nothing, is counted and listed on demand", async ({
  page,
}) => {
  await opened(page);
  const sources = part(page, "sources");
  await expect(sources.locator("tbody tr")).toHaveCount(0);
  await sources.getByText("56 values are the same by another source").click();
  await expect(sources.locator("tbody tr")).toHaveCount(56);
  const statements = part(page, "statements");
  await expect(statements).toContainText("151 of the 278 stand behind no value that is shown");
  await statements.getByText("List the 151 that stand behind none").click();
  await expect(statements.locator("li")).toHaveCount(151);
  await part(page, "altered").getByText("List them").click();
  await expect(part(page, "altered").locator("li")).toHaveCount(42);
});

test("the filters compute everything anew, and leave a way out where nothing is left", async ({ page }) => {
  await opened(page, "?country=FI");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Release 2026.11.2: 4 sites more, €152 mn less");
  await expect(part(page, "sum").getByRole("row")).toHaveCount(4);
  await expect(part(page, "added").locator("[data-site]")).toHaveCount(4);
  await expect(part(page, "table").getByRole("row", { name: /^Sites/ })).toHaveText("Sites2731");
  await expect(part(page, "table")).not.toContainText("Watchlist4");
  await opened(page, "?country=GL&status=operating");
  await expect(part(page, "empty")).toContainText("No site matches the filters in either release");
  await page.getByRole("button", { name: "Show the changes of all sites" }).click();
  await expect(part(page, "sum")).toBeVisible();
  await expect(page).toHaveURL(/\/changes$/);
});

test("an address names its releases; the usual ones stay out, and unknown ones are told", async ({ page }) => {
  await opened(page, "?against=2026.11.1");
  await expect(page).toHaveURL(/\/changes$/);
  await opened(page, "?v=2025.1.1");
  await expect(page.getByRole("status").filter({ hasText: "2025.1.1" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Release 2026.11.2");
  await page.getByLabel("Release", { exact: true }).selectOption("2026.11.1");
  await expect(page).toHaveURL(/\?v=2026\.11\.1$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Release 2026.11.1, the first one");
  await page.getByRole("link", { name: "Changes in 2026.11.2" }).click();
  await expect(page).toHaveURL(/\/changes$/);
  await expect(part(page, "sum")).toBeVisible();
});

test("what the rules alone changed is listed apart, and a site that only came to match is no new one", async ({
  page,
}) => {
  await opened(page);
  const rows = part(page, "rule-values").locator("tbody tr");
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: "Bitdeer Tydal" })).toContainText("part: $4.7 bn");
  await expect(rows.filter({ hasText: "Bitdeer Tydal" })).toContainText("not stated");
  await opened(page, "?operator=google&status=announced");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1 site more");
  await opened(page, "?against=2026.11.2");
  await expect(page.getByText("Release “2026.11.2” is not earlier than the one shown here")).toBeVisible();
});

test("the changes shown are saved with their link", async ({ page }) => {
  await opened(page, "?country=FI");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Data, 26 changes" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("nordic-ai-data-centers-changes-2026.11.1-2026.11.2.json");
  const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(saved.values).toHaveLength(26);
  expect(saved.link).toMatch(/\/changes\?country=FI&v=2026\.11\.2$/);
});

test("the overview, the changes and a site name a feed, which is served as one @sub-path", async ({ page }) => {
  for (const [address, folder] of [
    ["./", ""],
    ["changes/", ""],
    ["sites/no-narvik-nscale/", "sites/no-narvik-nscale/"],
  ] as const) {
    await page.goto(address);
    for (const [type, file] of [
      ["application/atom+xml", "feed.xml"],
      ["application/feed+json", "feed.json"],
    ] as const) {
      const href = await page.locator(`head link[rel="alternate"][type="${type}"]`).getAttribute("href");
      expect(href).toMatch(new RegExp(`/${folder}${file}$`));
      const answer = await page.request.get(href ?? "");
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toContain(type);
    }
  }
});

test.describe("a release that cannot be loaded", () => {
  test.use({ allowed: /Failed to load resource/, sharesPage: false });

  test("is named, the rest stands, and a new try succeeds", async ({ page }) => {
    let missing = true;
    await page.route("**/releases/2026.11.1/dataset.json", (route) =>
      missing ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await open(page, "changes");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("releases/2026.11.1/dataset.json could not be used");
    await expect(part(page, "releases").locator("li")).toHaveCount(2);
    missing = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(part(page, "sum")).toBeVisible();
  });
});

test("on a phone nothing is wider than the screen, with everything open", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await opened(page);
  await part(page, "sum").getByRole("button", { name: "Show every cent" }).click();
  for (const fold of await page.locator("main details > summary").all()) await fold.click();
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByLabel("Which releases are compared")).toBeHidden();
});
