import type { Page } from "@playwright/test";
import { allRows, caughtUp, hold, listRows, open, sidewaysOverflow } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { rest } from "../support/rest";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const all =
  "municipality,country,zone,operator,tenant,owner,kind,status,opening,schedule,capacity,basis,it_load,unspecified,grid_connection,operating,investment,converted,per_mw,accelerators,energy,cooling,heat_reuse,pue,site_area,jobs,disputed,claims,sources";

/** The release of which tests name facts. */
const kept = "v=2026.11.2";

const menu = (page: Page) => page.locator("summary", { hasText: "Columns" });
const cells = (page: Page, column: string) => listRows(page).locator(`[data-column="${column}"]`);
const list = (page: Page) => page.getByRole("region", { name: /^\d+ sites?$/ });

test("the keyboard alone chooses columns, and the address keeps them", async ({ page }) => {
  await open(page, "?country=NO");
  await menu(page).focus();
  await page.keyboard.press("Enter");
  const pue = page.getByRole("checkbox", { name: "PUE" });
  await pue.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/&columns=operator,tenant,.*,investment,pue,sources$/);
  await expect(pue).toBeFocused();
  await page.getByRole("checkbox", { name: "Operator" }).press("Space");
  await expect(page).toHaveURL(/&columns=tenant,status,/);
  await expect(page.getByRole("columnheader", { name: "PUE" })).toBeAttached();
  await expect(list(page).getByRole("columnheader", { name: "Operator" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(menu(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/,pue,sources$/);
});

test("all columns and the usual ones are a press away, and one column always stays", async ({ page }) => {
  await open(page, "?country=IS&columns=pue");
  await menu(page).click();
  await expect(page.getByRole("checkbox", { name: "PUE" })).toBeDisabled();
  await page.getByRole("button", { name: "All columns" }).click();
  await expect(list(page).getByRole("columnheader")).toHaveCount(31);
  await page.getByRole("button", { name: "Usual columns" }).click();
  await expect(page).toHaveURL(/\?country=IS$/);
});

test("an address brings its columns in its order, sorted by any of them, the unknown last either way", async ({
  page,
}) => {
  await open(page, "?columns=site_area,zone,accelerators&sort=-site_area");
  await expect(listRows(page).first()).toBeVisible();
  await caughtUp(page);
  const heads = await list(page).getByRole("columnheader").allInnerTexts();
  expect(heads.map((head) => head.split(",")[0])).toEqual([
    "Site",
    "Site area",
    "Bidding zone",
    "Accelerators",
    "Compare",
  ]);
  const areas = async () =>
    (await cells(page, "site_area").allInnerTexts()).map((text) =>
      text.includes("not stated") ? null : Number(text.replaceAll(/[^\d.]/g, "")),
    );
  const isOrdered = (values: readonly (number | null)[], down: boolean) => {
    const known = values.filter((value) => value !== null);
    expect(known.length).toBeGreaterThan(20);
    expect(values.slice(0, known.length)).toEqual(known.toSorted((a, b) => (down ? b - a : a - b)));
  };
  isOrdered(await areas(), true);
  const head = list(page).getByRole("columnheader", { name: "Site area" });
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await head.getByRole("button").click();
  await expect(page).toHaveURL(/sort=site_area/);
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  isOrdered(await areas(), false);
});

test("figures of every column lead to their claims, and people to their pages and to who named them", async ({
  page,
}) => {
  await open(
    page,
    "?country=NO&columns=it_load,unspecified,operating,converted,accelerators,energy,tenant,owner,jobs,status",
  );
  const row = page.locator('tr[data-site="no-narvik-nscale"]');
  for (const column of ["unspecified", "converted", "accelerators", "energy", "status"])
    await expect(row.locator(`[data-column="${column}"] a`).first(), column).toHaveAttribute(
      "href",
      /[?&]cite=no-narvik-nscale\./,
    );
  const tenant = row.locator('[data-column="tenant"]');
  await expect(tenant.getByRole("link").first()).toHaveAttribute("href", /\/operators\//);
  await tenant
    .getByRole("link", { name: /^Source: tenant / })
    .first()
    .click();
  await expect(
    page.getByRole("complementary", { name: "Cite this number" }).or(page.getByRole("dialog")),
  ).toBeVisible();
  await expect(page).toHaveURL(/cite=no-narvik-nscale\.tenant\.\d+$/);
});

test("a group's subtotals are the totals of the page filtered to it", async ({ page }) => {
  await open(page, "?by=country");
  const group = page.getByRole("rowheader", { name: /^Norway \d+ sites/ });
  await expect(group).toBeVisible();
  const [money, ...megawatts] = await group.getByRole("link").allInnerTexts();
  expect(megawatts.length).toBeGreaterThan(1);
  await expect(group.getByRole("link").first()).toHaveAttribute("href", /cite=total\.investment\.country\.NO$/);
  const count = /\d+/.exec(await group.innerText())?.[0];
  await expect(group).toContainText(
    new RegExp(`MW planned or in place, IT load, \\d+ of ${count} sites.+(has|have) one for a part alone`),
  );
  await open(page, "?country=NO");
  const totals = page.getByRole("region", { name: "What the selection holds" });
  await expect(await allRows(page)).toHaveCount(Number(count));
  await expect(totals).toContainText(money ?? "no money");
  const told = (await totals.innerText()).replaceAll(/\s+/g, " ");
  for (const figure of megawatts) expect(told).toContain(figure.replace(" MW", ""));
});

test("a group without a whole site's capacity says how many of its sites have one for a part", async ({ page }) => {
  await open(page, "?by=operator&operator=magnora");
  await expect(page.getByRole("rowheader", { name: /^Magnora/ })).toContainText(
    "no capacity for a whole site; 1 has one for a part",
  );
});

test("groups stand in their order, the unnamed last, and rows stay sorted within", async ({ page }) => {
  await open(page, "?by=year&sort=name");
  const groups = list(page).locator('th[scope="rowgroup"]');
  await expect(groups.last()).toContainText("No date, or only a part’s");
  await caughtUp(page);
  const years = (await groups.allInnerTexts()).map((text) => text.slice(0, 4)).slice(0, -1);
  expect(years).toEqual(years.toSorted());
  const names = await list(page).locator("tbody").last().locator('[data-column="name"] a').allInnerTexts();
  expect(names).toEqual(names.toSorted(new Intl.Collator("en-GB", { sensitivity: "base", numeric: true }).compare));
  await page.getByLabel("Group by").selectOption("none");
  await expect(page).toHaveURL(/\?sort=name$/);
  await expect(groups).toHaveCount(0);
});

test.describe("a copy", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("holds the rows and columns shown, with what each figure rests on and where they are from", async ({ page }) => {
    await open(page, "?country=IS&columns=capacity&by=status&sort=name");
    await page.getByRole("button", { name: "Copy as TSV" }).click();
    await caughtUp(page);
    const count = await (await allRows(page)).count();
    await expect(page.getByRole("status").filter({ hasText: `${count} rows copied` })).toBeVisible();
    const lines = (await page.evaluate(() => navigator.clipboard.readText()))
      .split("\n")
      .map((line) => line.split("\t"));
    expect(lines[0]).toEqual([
      "Status",
      "Site",
      "Site id",
      "Capacity, MW",
      "Capacity, MW: stage and basis",
      ...["qualifier", "covers", "stated", "source", "claim"].map((what) => `Capacity, MW: ${what}`),
    ]);
    await caughtUp(page);
    const names = await listRows(page).locator('[data-column="name"] a').allInnerTexts();
    expect(lines.slice(1, count + 1).map((cell) => cell[1])).toEqual(names);
    for (const [, , id, figure, , , , , , claim] of lines.slice(1, count + 1))
      if (figure !== "not stated") {
        expect(figure).toMatch(/^\d+(\.\d+)?$/);
        expect(claim).toMatch(new RegExp(`^${id}\\.capacity\\.\\d+$`));
      }
    const last = new Map(lines.slice(count + 2).map(([key, value]) => [key, value]));
    expect(last.get("Rows")).toBe(String(count));
    const release = /^Nordic AI Data Centers, release ([\d.]+)$/.exec(last.get("Release") ?? "")?.[1];
    expect(last.get("View")).toBe(`${page.url()}&v=${release}`);
    expect(last.get("Licence")).toContain("CC BY 4.0");
  });
});

test.describe("on a page of its own", () => {
  test.use({ sharesPage: false });

  test("where the clipboard refuses, the rows stand there selected, and closing leads back", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
    });
    await open(page, "?country=IS");
    const copy = page.getByRole("button", { name: "Copy as TSV" });
    await copy.click();
    const text = page.getByRole("textbox", { name: /^The rows/ });
    await expect(text).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString() ?? "")).toContain("CC BY 4.0");
    await list(page).getByRole("button", { name: "Close" }).press("Enter");
    await expect(copy).toBeFocused();
  });
});

test("a search shows what it matched in the name, and where else", async ({ page }) => {
  await open(page, "?q=narvik");
  const name = page.locator('tr[data-site="no-narvik-nscale"] th');
  await expect(name.locator("mark").first()).toHaveText("Narvik");
  await expect(name).not.toContainText(":");
  await open(page, "?q=kvandal");
  await expect(name).toContainText("alias: Kvandal");
  await expect(name.locator("mark")).toHaveText("Kvandal");
});

test("the head stays at the top of the window while the rows pass", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "");
  const head = list(page).getByRole("columnheader", { name: "Operator" });
  const rows = await allRows(page);
  await rows.nth(40).scrollIntoViewIfNeeded();
  await rows.nth(60).scrollIntoViewIfNeeded();
  await expect.poll(async () => (await head.boundingBox())?.y).toBe(0);
  const link = rows.nth(50).getByRole("link").first();
  await link.focus();
  const box = await head.boundingBox();
  expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
});

test("a table wider than its place scrolls there, by the keyboard too, and keeps head and first column", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await open(page, `?columns=${all}&by=country`);
  const place = page.getByRole("region", { name: /^The sites of the selection/ });
  await expect(place).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
  await allRows(page);
  await place.scrollIntoViewIfNeeded();
  await rest(page);
  await place.focus();
  await expect(place).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => place.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await place.evaluate((element) => element.scrollTo(900, 1200));
  const edge = await place.boundingBox();
  const name = await listRows(page).nth(30).locator("th").boundingBox();
  const head = await list(page).getByRole("columnheader", { name: "Site", exact: true }).boundingBox();
  expect(name?.x).toBeCloseTo((edge?.x ?? 0) + 1, 0);
  expect(head?.x).toBeCloseTo((edge?.x ?? 0) + 1, 0);
  expect(head?.y).toBeCloseTo(edge?.y ?? 0, 0);
});

test("all columns in groups have no axe violation", async ({ page }) => {
  await open(page, `?operator=nscale,google&columns=${all}&by=country`);
  await expect(page.getByRole("region", { name: /^The sites of the selection/ })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("sites are put aside to be compared from their rows, and a full list says so", async ({ page }) => {
  await open(page, "?country=IS");
  const boxes = cells(page, "compare").getByRole("button");
  for (const index of [0, 1, 2, 3]) await boxes.nth(index).click();
  await expect(boxes.nth(3)).toHaveAttribute("aria-pressed", "true");
  await expect(boxes.nth(4)).toHaveAttribute("aria-disabled", "true");
  await expect(page).toHaveURL(/\?country=IS$/);
  await boxes.nth(0).press("Space");
  await expect(boxes.nth(4)).not.toHaveAttribute("aria-disabled");
});

test("with a mouse a press on a row selects, a second one clears, and a site selected elsewhere does not scroll the page", async ({
  page,
}) => {
  await open(page, "?country=NO");
  const row = page.locator('tr[data-site="no-narvik-nscale"]');
  await row.locator('[data-column="sources"]').click();
  await expect(page).toHaveURL(/&site=no-narvik-nscale$/);
  await expect(row).toHaveAttribute("aria-current", "true");
  await row.locator('[data-column="sources"]').click();
  await expect(page).toHaveURL(/\?country=NO$/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator('[data-row="no-narvik-nscale"]').click();
  await expect(row).toHaveAttribute("data-selected", "true");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test.describe("a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("shows a row as a card: who builds for whom, what the money buys, and what is late where something is", async ({
    page,
  }) => {
    await open(page, `?country=NO,IS&${kept}`);
    const row = page.locator('tr[data-site="no-narvik-nscale"]');
    await expect(row).toBeInViewport();
    await page
      .locator("#list summary")
      .filter({ hasText: /^More$/ })
      .tap();
    for (const tool of [/^Columns/, /^Download data/])
      await expect(page.locator("#list summary").filter({ hasText: tool })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(row.locator('[data-column="operator"]')).toHaveText("Nscale for Microsoft");
    await expect(row.getByText("for 20 of 230 MW")).toBeVisible();
    await expect(row.getByText("Finansavisen, trade press")).toBeVisible();
    await expect(row.getByText("MW, planned, IT or grid not said")).toBeVisible();
    await expect(row.getByText("Narvik, NO")).toBeVisible();
    for (const column of ["status", "opening", "capacity", "sources"])
      await expect(row.locator(`[data-column="${column}"]`)).toBeVisible();
    for (const column of ["tenant", "basis"]) await expect(row.locator(`[data-column="${column}"]`)).toBeHidden();
    await expect(row.getByText(/^none known; sources differ on /)).toBeVisible();
    await expect(page.locator('tr[data-site="is-keflavik-verne"] [data-column="schedule"]')).toHaveText(
      /^(a part’s )?date passed, \d+ months$/,
    );
  });

  test("reads in a card, too, that nothing is known to have moved and yet sources differ", async ({ page }) => {
    await open(page, `?${kept}`);
    const differing = page.locator('tr[data-site] [data-column="schedule"]', { hasText: "none known; sources differ" });
    await expect(differing.first()).toBeVisible();
    await expect(differing.first()).toHaveText(/^none known; sources differ on /);
    await expect(page.locator('[data-column="schedule"]', { hasText: /^none known$/ }).first()).toBeHidden();
  });

  test("selects a row with a tap and opens its page with a second", async ({ page }) => {
    await open(page, "?country=NO");
    const row = page.locator('tr[data-site="no-narvik-nscale"]');
    await row.locator('[data-column="sources"]').tap();
    await expect(page).toHaveURL(/&site=no-narvik-nscale$/);
    await expect(row).toHaveAttribute("data-selected", "true");
    // A browser swallows a tap that comes while the page still moves; a reader taps again. One that deselected would never
    // lead to the page.
    await expect(async () => {
      if (!page.url().includes("/sites/")) await row.locator('[data-column="sources"]').tap();
      await expect(page).toHaveURL(/\/sites\/no-narvik-nscale$/, { timeout: 5000 });
    }).toPass();
  });

  test("sees in each row what the rows are sorted by", async ({ page }) => {
    await open(page, "?country=DK&sort=-schedule");
    const worst = cells(page, "schedule").first();
    await expect(worst).toBeVisible();
    await expect(worst).not.toHaveText("none known");
    await open(page, "?country=DK&sort=-pue&columns=pue");
    expect(
      await cells(page, "pue")
        .first()
        .evaluate((cell) => getComputedStyle(cell, "::before").content),
    ).toBe('"PUE"');
  });

  test("finds columns, groups and what matched in the cards", async ({ page }) => {
    await open(page, "?country=NO&columns=municipality,status,pue,energy&by=operator&q=nscale");
    const row = page.locator('tr[data-site="no-narvik-nscale"]');
    await expect(row).toContainText("alias: Nscale");
    const energy = row.locator('[data-column="energy"]');
    await expect(energy).toBeVisible();
    expect(await energy.evaluate((cell) => getComputedStyle(cell, "::before").content)).toBe('"Energy"');
    await expect(page.getByText(/^Nscale \d+ sites/)).toBeVisible();
    await expect(row.locator('[data-column="compare"]').getByRole("button")).toBeVisible();
    await expectNoAxeViolations(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => sidewaysOverflow(page), `at ${width} px`).toBe(0);
    }
  });
});

test("between a phone and a desktop tenants follow their operator and what is late is below its date", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `?country=IS,NO&${kept}`);
  const narvik = page.locator('tr[data-site="no-narvik-nscale"]');
  const keflavik = page.locator('tr[data-site="is-keflavik-verne"]');
  const innerText = (row: typeof narvik, column: string) => row.locator(`[data-column="${column}"]`).innerText();
  expect(await innerText(narvik, "operator")).toBe("Nscale");
  expect(await innerText(narvik, "tenant")).toBe("Microsoft");
  expect(await innerText(keflavik, "opening")).not.toContain("date passed");
  await expect(keflavik.locator('[data-column="schedule"]')).toContainText("date passed");
  for (const width of [1024, 720]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await innerText(narvik, "operator"), `at ${width} px`).toBe("Nscale for Microsoft");
    expect(await innerText(keflavik, "opening"), `at ${width} px`).toContain("date passed");
    for (const column of ["tenant", "schedule"])
      await expect(narvik.locator(`[data-column="${column}"]`), `at ${width} px`).toBeHidden();
  }
});

test("money per megawatt stands only where one statement gives both", async ({ page }) => {
  await open(page, `?columns=investment,per_mw&sort=-per_mw&${kept}`);
  const row = page.locator('tr[data-site="no-narvik-nscale"]');
  await expect(row.locator('[data-column="per_mw"]')).toHaveText("part €42.8 mn");
  await caughtUp(page);
  const texts = await cells(page, "per_mw").allInnerTexts();
  const stated = texts.filter((text) => text !== "not stated");
  expect(stated.length).toBeGreaterThan(2);
  expect(texts.slice(0, stated.length)).toEqual(stated);
});

test("an amount says who names it, and the class of the source", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `?country=NO&${kept}`);
  await expect(page.locator('tr[data-site="no-narvik-nscale"] [data-column="investment"]')).toContainText(
    "Finansavisen, trade press",
  );
});

for (const query of ["?by=operator", `?country=IS,DK&columns=${all}&by=status`])
  test(`the list never makes the page wider than the window: ${query.replace(all, "all")}`, async ({ page }) => {
    await open(page, query);
    await expect(listRows(page).first()).toBeVisible();
    for (const width of [1920, 1320, 1200, 1024, 720, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => sidewaysOverflow(page), `at ${width} px`).toBe(0);
    }
  });

test.describe("on a page of its own", () => {
  test.use({ sharesPage: false });

  for (const width of [1440, 390])
    test(`the tools come after the rows without moving them, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const tools = await hold(page, /assets\/optional-cells-.*\.js/);
      await open(page, "?country=IS");
      const row = listRows(page).first();
      await expect(row).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const before = await row.evaluate((element) => element.getBoundingClientRect().y + window.scrollY);
      const head = page.getByRole("heading", { level: 2, name: /^\d+ sites$/ });
      const above = await head.evaluate((element) => element.getBoundingClientRect().y + window.scrollY);
      await tools.release();
      // A phone has the tools under "More".
      if (width === 390)
        await page
          .locator("#list summary")
          .filter({ hasText: /^More$/ })
          .click();
      await expect(menu(page)).toBeVisible();
      // Other panels may still come: what counts is the way from the list's own head to its rows.
      const moved = await head.evaluate((element) => element.getBoundingClientRect().y + window.scrollY);
      const after = await row.evaluate((element) => element.getBoundingClientRect().y + window.scrollY);
      expect(after - moved).toBeCloseTo(before - above, 0);
    });
});

test("the usual columns need no scrolling of their own at any width, and never make the page wider", async ({
  page,
}) => {
  await open(page, "");
  await expect(listRows(page).first()).toBeVisible();
  for (const width of [1920, 1440, 1320, 1280, 1200, 1024, 900, 800, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => sidewaysOverflow(page), `at ${width} px`).toBe(0);
    await expect(page.getByRole("region", { name: /^The sites of the selection/ }), `at ${width} px`).toHaveCount(0);
  }
});

test.describe("without its tools", () => {
  test.use({ allowed: /optional-cells-|Failed to (load|fetch)|ERR_FAILED/, sharesPage: false });

  test("the list stands with the usual columns, and says what is missing", async ({ page }) => {
    await page.route(/assets\/optional-cells-.*\.js/, (route) => route.abort());
    await open(page, "?country=IS&columns=status,pue");
    await expect(page.getByText("Columns, groups and copy could not be drawn.")).toBeVisible();
    await expect(listRows(page)).toHaveCount(6);
    await expect(cells(page, "status")).toHaveCount(6);
  });
});
