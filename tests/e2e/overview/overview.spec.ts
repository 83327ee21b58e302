import type { Page } from "@playwright/test";
import { allRows, caughtUp, listRows, map, marks, open } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const nordic = ["Sweden", "Norway", "Finland", "Denmark", "Iceland"];

test("the map names Borlänge and Narvik, and has marks in all five countries", async ({ page }) => {
  await open(page, "");
  const all = await marks(page);
  await expect(page.getByRole("button", { name: /^EcoDataCenter Borlänge, .*Borlänge, Sweden/ })).toBeVisible();
  await expect(
    page.getByRole("button", { name: /^Stargate Norway \(Narvik\), .*Narvik, Norway/ }).first(),
  ).toBeVisible();
  const names = await all.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
  for (const country of nordic)
    expect(names.filter((name) => name.includes(`, ${country},`)).length).toBeGreaterThan(4);
  expect(names.length).toBe(await (await allRows(page)).count());
});

test("a country in the address narrows map, bars, years, table and totals alike", async ({ page }) => {
  await open(page, "?country=NO");
  const all = await marks(page);
  const rows = await allRows(page);
  const count = await rows.count();
  expect(count).toBeGreaterThan(10);
  await expect(page.getByText(`Showing ${count} of`)).toBeAttached();
  for (const place of await rows.locator("th small").allTextContents()) expect(place).toMatch(/, NO$/);

  const ids = await rows.evaluateAll((found) => found.map((row) => row.getAttribute("data-site")));
  for (const id of ids) expect(id).toMatch(/^no-/);
  expect(await all.count()).toBe(count);
  for (const name of await all.evaluateAll((found) => found.map((mark) => mark.getAttribute("aria-label"))))
    expect(name).toContain("Norway");

  const bars = page.locator("[data-row]");
  await expect(bars.first()).toBeVisible();
  for (const id of await bars.evaluateAll((found) => found.map((bar) => bar.getAttribute("data-row"))))
    expect(id).toMatch(/^no-/);
  const years = page.getByRole("group", { name: /^Timeline of first openings/ }).getByRole("button");
  // Those without a date are counted in a line.
  const dated = await rows.locator('[data-column="opening"]').filter({ hasNotText: "not stated" }).count();
  expect(dated).toBeLessThan(count);
  await expect(years).toHaveCount(dated);
});

test("filters count under the others, narrow by press, show as chips and are cleared", async ({ page }) => {
  await open(page, "");
  await marks(page);
  await page.locator("[data-choices] summary", { hasText: "More" }).click();
  await page.getByRole("group", { name: "Status" }).getByLabel("Under construction").check();
  await expect(page).toHaveURL(/\?status=under_construction$/);
  await caughtUp(page);
  const count = await (await allRows(page)).count();
  await expect(page.getByText(`Showing ${count} of`)).toBeAttached();

  const greenland = page.getByRole("checkbox", { name: "Greenland" }).first();
  await expect(greenland).toBeDisabled();
  await expect(greenland).toHaveAccessibleDescription("0 sites");

  await page.getByRole("checkbox", { name: "Norway" }).first().check();
  await page.getByRole("checkbox", { name: "Sweden" }).first().check();
  await expect(page).toHaveURL(/\?country=NO,SE&status=under_construction$/);
  await page.getByRole("button", { name: /^Country: Norway, Sweden, remove/ }).click();
  await expect(page).toHaveURL(/\?status=under_construction$/);
  await listRows(page).first().locator('td[data-column="sources"]').click();
  await expect(page).toHaveURL(/site=/);
  await page.getByRole("button", { name: "Clear all" }).first().click();
  await expect(page).toHaveURL(/\/$/);
});

test("an empty result names the filters and offers each way out with what it gives", async ({ page }) => {
  await open(page, "?country=GL&status=operating");
  await expect(page.getByRole("heading", { name: "No site in Greenland is operating." })).toBeVisible();
  await expect(page.getByText("None of the 113 AI data centers in the record is in this selection.")).toBeVisible();
  const faint = await marks(page);
  expect(await faint.count()).toBeGreaterThan(5);
  const wayOut = page.getByRole("listitem").filter({ hasText: "Remove “Operating”" });
  await expect(wayOut).toContainText("1 site");
  await wayOut.getByRole("button").click();
  await expect(page).toHaveURL(/\?country=GL$/);
  await expect(listRows(page)).toHaveCount(1);
});

test("back and forward walk the views", async ({ page }) => {
  await open(page, "");
  await marks(page);
  await page.getByRole("checkbox", { name: "Finland" }).first().check();
  await page.getByLabel("Currency").selectOption("SEK");
  await page.getByRole("button", { name: "Site", exact: true }).click();
  await expect(page).toHaveURL(/\?country=FI&currency=SEK&sort=name$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?country=FI&currency=SEK$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?country=FI$/);
  await expect(page.getByLabel("Currency")).toHaveValue("EUR");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "Finland" }).first()).not.toBeChecked();
  await page.goForward();
  await expect(page.getByRole("checkbox", { name: "Finland" }).first()).toBeChecked();
});

test("a link leads to the top of its page, and back to where the reader was", async ({ page }) => {
  await open(page, "");
  const far = (await allRows(page)).nth(60).getByRole("link").first();
  const title = await far.innerText();
  await far.scrollIntoViewIfNeeded();
  const where = await page.evaluate(() => scrollY);
  expect(where).toBeGreaterThan(1000);
  await far.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeInViewport();
  await expect(page.locator("[data-loading]")).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await caughtUp(page);
  await expect(far).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(where);
});

test("a selected site is marked everywhere and its card leads on; Escape clears it", async ({ page }) => {
  await open(page, "?site=no-narvik-nscale");
  await marks(page);
  const mark = map(page).getByRole("button", { name: /^Stargate Norway/ });
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator('[data-row="no-narvik-nscale"]')).toHaveCount(1);
  await expect(page.locator('tr[data-site="no-narvik-nscale"]')).toHaveAttribute("data-selected", "true");
  await expect(map(page).getByText("part $1 bn").first()).toBeVisible();
  await expect(map(page).getByRole("link", { name: "Open site" })).toHaveAttribute(
    "href",
    /\/sites\/no-narvik-nscale$/,
  );
  await mark.focus();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/$/);
});

test("unknown values of a link are left out and named; the rest holds", async ({ page }) => {
  await open(page, "?country=NO,XX&operator=no-such-firm&curency=NOK&currency=SEK");
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  await expect(notice).toContainText("country “XX”");
  await expect(notice).toContainText("“curency”");
  await expect(notice).toContainText("operator “no-such-firm”");
  await expect(page.getByLabel("Currency")).toHaveValue("SEK");
  expect(await (await allRows(page)).count()).toBeGreaterThan(10);
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(page).toHaveURL(/\?country=NO&currency=SEK$/);
  await expect(notice).toHaveCount(0);
});

test("the first screen of a laptop holds filters, totals, map and investment together", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "");
  await marks(page);
  const parts = [
    page.getByRole("group", { name: "Country" }),
    page.getByRole("region", { name: "What the selection holds" }),
    map(page),
    page.getByRole("region", { name: "Announced investment" }),
    page.getByRole("heading", { name: "First opening" }),
  ];
  for (const part of parts) {
    const box = await part.boundingBox();
    expect(box, String(part)).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 1e4), String(part)).toBeLessThanOrEqual(900);
  }
});

const totals = (page: Page) => page.getByRole("region", { name: "What the selection holds" });

test("the first sentence is made from the selection, and the page says what it is", async ({ page }) => {
  await open(page, "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^AI data centers in the Nordics: announced/);
  const sentence = page.locator("h1 + p");
  await expect(sentence).toHaveText(
    /^Of \d+ AI data centers in the Nordics, \d+ run and \d+ are being built\. €[\d.]+ bn is announced for \d+ of them, .+ of it for two: .+ and .+\.$/,
  );
  await open(page, "?country=NO&operator=nscale");
  await expect(sentence).toContainText("AI data centers in Norway operated by Nscale");
  const how = page.getByText("How to read this page");
  await how.click();
  await expect(page.getByRole("link", { name: "All rules and terms" })).toHaveAttribute("href", /method$/);
});

test("the matrix filters by a press on a status or a figure, and keeps its rows", async ({ page }) => {
  await open(page, "?country=NO");
  const row = totals(page).locator('tr[data-status="under_construction"]');
  const told = Number(await row.getByRole("cell").first().innerText());
  await row.getByRole("link", { name: "Under construction" }).click();
  await expect(page).toHaveURL(/\?country=NO&status=under_construction$/);
  await expect(await allRows(page)).toHaveCount(told);
  await expect(totals(page).locator("tr[data-status]")).toHaveCount(4);
  await expect(row.getByRole("link", { name: "Under construction" })).toBeFocused();
  await expect(row).toHaveAttribute("data-chosen", "true");
  await expect(totals(page).getByRole("row", { name: new RegExp(`^Chosen sites ${told} `) })).toBeVisible();
  await row.locator("[data-cite]").first().click();
  await expect(page).toHaveURL(/\?country=NO$/);
});

test("a figure of the matrix is cited with C, and the panel says the same", async ({ page }) => {
  await open(page, "");
  const figure = totals(page).locator('[data-cite="total.investment.status.under_construction"]');
  const told = await figure.innerText();
  await figure.focus();
  await page.keyboard.press("c");
  const panel = page.getByRole("dialog", { name: "What this total covers" });
  await expect(panel.locator("p").first()).toHaveText(told);
  await expect(page).toHaveURL(/\?cite=total\.investment\.status\.under_construction$/);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(figure).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await expect(panel, "closing went back to the entry before").toBeVisible();
});

test("what is in no total stands under the matrix, with links", async ({ page }) => {
  await open(page, "");
  await expect(totals(page)).toContainText(
    "1,500 of the 4,624 MW is one plan: Kangerlussuaq AI data center, Greenland.",
  );
  await expect(totals(page).getByRole("link", { name: "36 programmes" })).toHaveAttribute("href", /programmes$/);
  const unsure = totals(page).getByRole("link", { name: "48 data centers without clear sources" });
  await expect(unsure).toHaveAttribute("href", /watchlist$/);
  await expect(totals(page), "the last row counts what no other row has").toContainText(
    "Paused, in no MW or money: 1 of the 113,",
  );
  await totals(page).getByRole("link", { name: "1 of the 113", exact: true }).click();
  await expect(page).toHaveURL(/\?status=paused$/);
});

test("the links under the bars lead to what they name", async ({ page }) => {
  // In kroner, because an amount is in a currency without a rate to them.
  await open(page, "?currency=SEK&v=2026.11.2");
  const bars = page.getByRole("region", { name: "Announced investment" });
  await expect(bars.getByRole("link", { name: /^The other \d+$/ })).toHaveAttribute(
    "href",
    /view=table&v=2026\.11\.2#silent$/,
  );
  await bars.getByRole("link", { name: /^\d+ not converted$/ }).click();
  await expect(page).toHaveURL(/charts\/investment\?currency=SEK&view=table&v=2026\.11\.2#not-converted$/);
  await expect(page.locator("#not-converted")).toBeInViewport();
});

test("every page says of which day its data is, at every width", async ({ page }) => {
  await open(page, "programmes");
  for (const width of [1440, 1200, 1024, 920, 860, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const said = await page.getByRole("banner").innerText();
    expect(said, `at ${width} px`).toMatch(/[Aa]s of \d+ \w+ \d{4}/);
  }
});

test("a chart without money offers no currency", async ({ page }) => {
  await open(page, "charts/investment");
  await expect(page.getByLabel("Currency")).toBeVisible();
  await open(page, "charts/openings");
  await expect(page.getByLabel("Currency")).toHaveCount(0);
});
