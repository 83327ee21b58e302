import { map, marks, open } from "../support/app";
import { rest } from "../support/rest";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

test("the pointer walks down the bars without being caught by their cards", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "?country=FI");
  await marks(page);
  const rows = page.getByRole("list", { name: /^Bar chart of announced investment/ }).getByRole("listitem");
  await expect(rows.nth(5)).toBeVisible();
  for (let index = 0; index < 6; index += 1) {
    const row = rows.nth(index);
    const box = await row.locator("[data-space]").boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 12, { steps: 4 });
    await expect(row.getByRole("note")).toBeVisible();
    // Longer than it takes for a card to be firm: it still stands over no row.
    await page.waitForTimeout(400);
  }
  const card = rows.nth(5).getByRole("note");
  const link = await card.getByRole("link").first().boundingBox();
  const row = await rows.nth(5).boundingBox();
  await page.mouse.move((row?.x ?? 0) + 2, (row?.y ?? 0) + 12, { steps: 10 });
  await page.mouse.move((link?.x ?? 0) + 4, (row?.y ?? 0) + 12, { steps: 10 });
  await page.mouse.move((link?.x ?? 0) + 4, (link?.y ?? 0) + 4, { steps: 10 });
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
});

test("a pointer that only walks over the large chart is let through", async ({ page }) => {
  await open(page, "charts/investment");
  const rows = page.locator("[data-row]");
  await expect(rows.nth(6)).toBeVisible();
  // The key comes after the chart, and moves it.
  await expect(page.locator("[data-loading]")).toHaveCount(0);
  await rest(page);
  const boxes = await Promise.all([0, 1, 2, 3].map((index) => rows.nth(index).boundingBox()));
  const right = (boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0) - 30;
  const lit = await rows.nth(0).evaluateHandle((first) => {
    const found = new Set<string | null>();
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof Element && target.getAttribute("data-active") === "true")
          found.add(target.getAttribute("data-row"));
    }).observe(first.ownerDocument, { subtree: true, attributeFilter: ["data-active"] });
    return found;
  });
  // A card takes the pointer once it has rested, which it never does while time stands still, however slow the machine.
  const time = await page.evaluateHandle(() => {
    const real: unknown = Reflect.get(window, "setTimeout");
    Reflect.set(window, "setTimeout", () => 0);
    return { goOn: () => Reflect.set(window, "setTimeout", real) };
  });
  // It waits for nothing on its way, and lights every row of it.
  for (const box of boxes) await page.mouse.move(right, (box?.y ?? 0) + 8, { steps: 3 });
  await expect(rows.nth(3)).toHaveAttribute("data-active", "true");
  await time.evaluate(({ goOn }) => goOn());
  const ids = await Promise.all([0, 1, 2, 3].map((index) => rows.nth(index).getAttribute("data-row")));
  expect(await lit.evaluate((found) => [...found])).toEqual(ids);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap anywhere on a bar opens its card, and a tap elsewhere closes it", async ({ page }) => {
    await open(page, "charts/investment");
    const row = page.locator("[data-row]").nth(1);
    await row.locator("[data-space]").tap();
    await expect(row.getByRole("note")).toBeVisible();
    await row.getByRole("note").getByText("Said by").tap();
    await expect(row.getByRole("note")).toBeVisible();
    await page.getByRole("heading", { level: 1 }).tap();
    await expect(page.getByRole("note")).toHaveCount(0);
  });

  test("a tap on a bar of the overview is answered by the sheet alone", async ({ page }) => {
    await open(page, "?country=NO");
    await page.getByRole("radio", { name: "Charts" }).check({ force: true });
    await page.locator("[data-row] [data-space]").nth(1).tap();
    await expect(page.getByRole("link", { name: "Open site" })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("note")).toHaveCount(0);
  });

  test("a site chosen on the map is told at the foot of the screen, under its mark", async ({ page }) => {
    await open(page, "?country=DK");
    await page.getByRole("radio", { name: "Map" }).check({ force: true });
    const all = await marks(page);
    await all.and(page.locator('[data-mark^="dk-"]')).first().tap();
    const way = page.getByRole("link", { name: "Open site" });
    await expect(way).toBeInViewport({ ratio: 1 });
    expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const mark = map(page).locator('[aria-pressed="true"]');
    await expect(mark).toBeInViewport({ ratio: 1 });
    const top = (await way.locator("xpath=ancestor::*[@data-foot]").boundingBox())?.y ?? 0;
    await expect.poll(async () => ((await mark.boundingBox())?.y ?? 1e4) + 22).toBeLessThan(top);
    await page.getByRole("button", { name: "Close", exact: true }).tap();
    await expect(way).toHaveCount(0);
  });

  test("the same totals stand over list, map and charts", async ({ page }) => {
    await open(page, "?country=NO");
    const totals = page.getByRole("region", { name: "What the selection holds" });
    for (const view of ["List", "Map", "Charts"]) {
      await page.getByRole("radio", { name: view }).check({ force: true });
      await expect(totals.getByRole("row", { name: /^All sites \d+ [\d,]+ / })).toBeVisible();
      await expect(totals).toContainText(/Never added to them: IT load [\d,]+ MW, Grid connection [\d,]+ MW\./);
    }
  });

  test("list, map and charts are in the address, and Back walks them", async ({ page }) => {
    await open(page, "?country=NO");
    await page.getByRole("radio", { name: "Map" }).check({ force: true });
    await expect(page).toHaveURL(/\?country=NO&tab=map$/);
    await page.getByRole("radio", { name: "Charts" }).check({ force: true });
    await expect(page).toHaveURL(/\?country=NO&tab=charts$/);
    await page.goBack();
    await expect(page.getByRole("radio", { name: "Map" })).toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(/\?country=NO$/);
    await expect(page.getByRole("radio", { name: "List" })).toBeChecked();
    await open(page, "?tab=charts");
    await expect(page.getByRole("region", { name: /First opening|When the first/ })).toBeVisible();
  });

  test("currency and reading are chosen among the filters", async ({ page }) => {
    await open(page, "?country=IS");
    await expect(page.getByLabel("Currency")).toBeHidden();
    await page.getByRole("button", { name: "Filters" }).tap();
    await page.getByLabel("Currency").selectOption("SEK");
    await expect(page).toHaveURL(/\?country=IS&currency=SEK$/);
  });

  test("the order of the list is said in its column's words", async ({ page }) => {
    await open(page, "?country=IS&sort=name");
    await page.locator("#list summary", { hasText: "More" }).tap();
    const order = page.getByRole("button", { name: /^Order: / });
    await expect(order).toHaveText("A to Z");
    await order.tap();
    await expect(order).toHaveText("Z to A");
    await page.getByLabel("Sort by").selectOption("opening");
    await expect(order).toHaveText("Earliest first");
  });
});
