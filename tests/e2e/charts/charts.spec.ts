import { open, publishedIndex, sidewaysOverflow } from "../support/app";
import { expect, test } from "../support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"], sharesPage: true });

test("an investment link opened cold shows that chart: two countries, in kronor", async ({ page }) => {
  await open(page, "charts/investment?country=SE,NO&currency=SEK");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^SEK [\d.]+ bn announced for \d+ of \d+ sites, by site$/,
  );
  const rows = page.locator("[data-row]");
  await expect(rows.first()).toBeVisible();
  const ids = await rows.evaluateAll((found) => found.map((row) => row.getAttribute("data-row") ?? ""));
  expect(ids.every((id) => /^(se|no)-/.test(id))).toBe(true);
  expect(ids[0]).toBe("se-strangnas-brookfield");
  const strangnas = page.locator('[data-row="se-strangnas-brookfield"]');
  await expect(strangnas).toContainText("up to");
  await expect(strangnas).toContainText("SEK 95.0 bn");
  await expect(strangnas).toContainText("in SEK");
  await expect(page.locator('[data-row="no-narvik-nscale"]')).toContainText("$1 bn");
  // A picture stands behind the rows: one bar or more a row.
  await expect(page.locator(".recharts-surface path").first()).toBeAttached();
});

test("a bar tells the amount as stated, what it covers, who said it, and its rate", async ({ page }) => {
  await open(page, "charts/investment?country=NO");
  const narvik = page.locator('[data-row="no-narvik-nscale"]');
  await narvik.hover();
  const card = narvik.getByRole("note");
  await expect(card).toContainText("part $1 bn");
  await expect(card).toContainText("first phase, 20 MW");
  await expect(card.getByRole("link", { name: "Finansavisen" })).toHaveAttribute("href", /^https?:/);
  await expect(card).toContainText("31 Jul 2025");
  await expect(card).toContainText("mean of July 2025, ECB reference rates");
  // The page may scroll to what gets the focus: no row must come under a pointer that rests.
  await page.mouse.move(1, 1);
  await expect(card).toHaveCount(0);
  await page.keyboard.press("Tab");
  await narvik.getByRole("link", { name: "Stargate Norway (Narvik)" }).focus();
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
});

test("an amount as stated keeps its qualifier, in the chart and in its table", async ({ page }) => {
  for (const query of ["", "&view=table"]) {
    await open(page, `charts/investment?country=SE${query}`);
    await expect(page.getByText("up to SEK 95 bn").first()).toBeVisible();
  }
});

test("Borlänge bears its part inside the whole, and Narvik stays a part", async ({ page }) => {
  await open(page, "charts/investment?country=SE,NO");
  await expect(page.locator('[data-row="se-borlange-ecodatacenter"]')).toContainText("€2.5 bn");
  await expect(page.getByText("a part: €1.2 bn")).toBeAttached();
  await expect(page.locator('[data-row="no-narvik-nscale"]')).toContainText("part");
});

test("amounts that are not drawn are counted and listed with the reason", async ({ page }) => {
  await open(page, "charts/investment");
  const coverage = page.getByText(/\d+ of \d+ sites have a stated amount/);
  await expect(coverage).toBeVisible();
  await expect(page.getByRole("heading", { name: /amounts? not converted/ })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Olivia" })).toContainText("undated");
  await expect(page.getByRole("heading", { name: /sites without an amount that may stand/ })).toBeVisible();
});

test("the table has the sites of the chart, which draws whole sites before parts and paused ones", async ({ page }) => {
  await open(page, "charts/investment");
  const bars = page.getByRole("list", { name: /^Bar chart of announced investment/ }).locator("[data-row]");
  await expect(bars.first()).toBeVisible();
  const drawn = await bars.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row")));
  await page.getByRole("radio", { name: "Table" }).check();
  await expect(page).toHaveURL(/\?view=table$/);
  const listed = await page
    .locator("tr[data-site]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-site")));
  expect(new Set(listed.slice(0, drawn.length))).toEqual(new Set(drawn));
});

test("a table is sorted by any of its columns, and the order is in the address", async ({ page }) => {
  await open(page, "charts/investment?view=table&v=2026.11.2");
  const names = () => page.getByRole("table").first().locator("tbody th").allInnerTexts();
  const inOrderOfChart = await names();
  const head = page.getByRole("table").first().getByRole("columnheader", { name: /^Site/ });
  await head.getByRole("button").press("Enter");
  await expect(page).toHaveURL(/\?view=table&order=site&v=/);
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const byName = [...inOrderOfChart].toSorted(new Intl.Collator("en", { sensitivity: "base", numeric: true }).compare);
  expect(await names()).toEqual(byName);
  await head.getByRole("button").press("Enter");
  await expect(page).toHaveURL(/&order=-site&v=/);
  expect(await names()).toEqual(byName.toReversed());
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\?view=table&v=/);
  expect(await names()).toEqual(inOrderOfChart);
});

test("a table says in a narrow window what it says in a wide one", async ({ page }) => {
  for (const [chart, hidden] of [
    ["capacity", "td:is([data-column=place], [data-column=operator], [data-column=covers])"],
    ["openings", "td:is([data-column=place], [data-column=covers])"],
    ["investment", "td:is([data-column=status], [data-column=place], [data-column=operator], [data-column=rate])"],
  ] as const) {
    const row = page.locator('tr[data-site="no-narvik-nscale"]').first();
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, `charts/${chart}?view=table`);
    await expect(row.locator(hidden).first()).toBeVisible();
    const cells = await row.locator(hidden).allInnerTexts();
    for (const said of cells) await expect(row.locator("th").getByText(said, { exact: true })).toBeHidden();
    for (const width of [1100, 720, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const said of cells) await expect(row.locator("th").getByText(said, { exact: true })).toBeVisible();
      await expect(row.locator(hidden).filter({ visible: true })).toHaveCount(0);
      await expect.poll(() => sidewaysOverflow(page), `${chart} at ${width} px`).toBe(0);
      await expect(page.locator("[data-wide]"), `tables of ${chart} that scroll at ${width} px`).toHaveCount(0);
    }
  }
});

test("the money for one megawatt is that of one statement, and each bar answers for itself", async ({ page }) => {
  await open(page, "charts/investment?v=2026.11.2");
  const section = page.getByRole("region", { name: "Money for one megawatt" });
  const narvik = section.locator('[data-row="no-narvik-nscale.investment.2"]');
  await expect(narvik).toContainText("€42.8 mn");
  await expect(narvik).toContainText("for 20 of 230 MW");
  await expect(section).toContainText(/For \d+ of 113 sites one statement gives both/);
  await narvik.getByRole("link", { name: "€42.8 mn" }).click();
  await expect(page.getByRole("dialog", { name: "Cite this number" })).toContainText("Finansavisen");
});

test("what customers pay has bars and a table of its own, and is no investment", async ({ page }) => {
  await open(page, "charts/investment?country=NO");
  const group = page.getByRole("region", { name: "What customers pay" });
  const bar = group.locator("[data-row]").filter({ hasText: "Bitdeer Tydal" }).filter({ hasText: "$4.7 bn" });
  await expect(bar).toHaveCount(1);
  await expect(bar).toContainText("€4.1 bn");
  await expect(group).toContainText(/\d+ of \d+ sites (has|have) an amount that a customer pays: \d+ amounts?\./);
  await expect(page.locator('[data-row="no-tydal-bitdeer"]')).toHaveCount(0);
  await page.getByRole("radio", { name: "Table" }).check();
  const row = group.getByRole("row").filter({ hasText: "Bitdeer Tydal" }).filter({ hasText: "$4.7 bn" });
  await expect(row).toContainText("rent from Volta Tydal AS over 16 years");
  await expect(row).toContainText("1.1593 USD for 1 EUR");
  await row.getByRole("link", { name: "$4.7 bn" }).click();
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("a statement of this kind never stands for the site");
});

test("the timeline groups dates by how they stand and never calls silence late", async ({ page }) => {
  await open(page, "charts/openings");
  await expect(page.locator("[data-row]").first()).toBeVisible();
  await expect(page.getByText(/^Date passed, opening not documented \d+/)).toBeVisible();
  await expect(page.locator('[data-row="dk-hoje-taastrup-microsoft"]')).toContainText("5 months past");
  await page.getByRole("button", { name: /opened, no change known$/ }).click();
  await expect(page.locator('[data-row="no-stad-lefdal-mine"]')).toContainText("opened 2017");
  await expect(page.locator('[data-row="se-borlange-ecodatacenter"]')).toContainText("about 2027 (H1)");
  await expect(page.getByText(/delayed/i)).toHaveCount(0);
});

test("the link of a view is copied with a confirmation, and opens that view", async ({ page, context }) => {
  await open(page, "charts/openings?country=DK");
  await page.getByRole("button", { name: "Copy link" }).first().click();
  await page.getByRole("menuitem", { name: /^Always the newest/ }).click();
  await expect(page.getByText(/^Link copied/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator("[data-row]").first()).toBeVisible();
  for (const id of await other
    .locator("[data-row]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row"))))
    expect(id).toMatch(/^dk-/);
});

test.describe("on a page of its own", () => {
  test.use({ sharesPage: false });

  test("the link goes to the device's own panel of sharing where there is one, and stands there selected where the clipboard is refused", async ({
    page,
  }) => {
    const shared: unknown[] = [];
    await page.exposeFunction("toShare", (data: unknown) => shared.push(data));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", {
        value: async (data: unknown) => {
          await Reflect.apply(Reflect.get(window, "toShare"), window, [data]);
          // As where the reader closes the panel without sending anything.
          throw new DOMException("closed", "AbortError");
        },
      });
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("denied")) },
      });
    });
    await open(page, "?country=IS");
    const button = page.getByRole("button", { name: "Copy link" }).first();
    await button.click();
    await page.getByRole("menuitem", { name: /^Share…/ }).click();
    await expect(button).toBeFocused();
    const url = `${page.url()}&v=${publishedIndex().release.version}`;
    await expect.poll(() => shared).toEqual([{ title: await page.title(), url }]);
    await button.click();
    await page.getByRole("menuitem", { name: /^Always the newest/ }).click();
    const field = page.getByLabel("Link to this view");
    await expect(field).toHaveValue(page.url());
    await expect(field).toBeFocused();
  });
});

test("/charts alone leads to the first chart and keeps the selection", async ({ page }) => {
  await open(page, "charts?country=FI");
  await expect(page).toHaveURL(/\/charts\/investment\?country=FI$/);
});

test("the timeline groups by country too, and says each country's count", async ({ page }) => {
  await open(page, "charts/openings?by=country");
  await expect(page.locator("[data-row]").first()).toBeVisible();
  await expect(page.getByText(/^Sweden \d+$/)).toBeVisible();
  await expect(page.getByText(/^Date passed, opening not documented \d+$/)).toHaveCount(0);
});

test("the accelerators of a site are told apart by model and stage, in the chart as in its table", async ({ page }) => {
  await open(page, "charts/accelerators");
  const chart = page.getByRole("list", { name: /^Bar chart of accelerators: \d+ counts at \d+ of \d+ sites/ });
  const rows = chart.getByRole("listitem");
  await expect(rows.filter({ hasText: "Narvik" }).filter({ hasText: "NVIDIA GB300, planned" })).toHaveCount(1);
  await expect(rows.filter({ hasText: "LUMI" }).filter({ hasText: "AMD MI250X, in operation" })).toContainText(
    "11,912",
  );
  const count = await rows.count();
  await expect(page.getByText(/^\d+ of \d+ sites have a stated number of accelerators[;.]/)).toBeVisible();
  await page.getByRole("radio", { name: "Table" }).check({ force: true });
  await expect(page.locator("tbody tr")).toHaveCount(count);
  await rows.or(page.locator("tbody tr")).first().locator("a.cite").first().click();
  await expect(page.getByRole("dialog", { name: "Cite this number" })).toContainText("100,000");
});
