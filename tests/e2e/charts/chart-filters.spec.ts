import type { Locator, Page } from "@playwright/test";
import { open, sidewaysOverflow } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const charts = ["investment", "openings", "capacity"];

function legend(page: Page): Locator {
  return page.getByRole("list", { name: "Legend" });
}

/** The entry of a status in the legend. */
function entry(page: Page, status: string): Locator {
  return legend(page).getByRole("button", { name: new RegExp(`^${status}\\b`) });
}

/** Where something stands in the window, px. */
async function topOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => Math.round(element.getBoundingClientRect().top));
}

async function rowIds(page: Page): Promise<string[]> {
  await expect(page.locator("[data-row]").first()).toBeVisible();
  return page.locator("[data-row]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row") ?? ""));
}

for (const chart of charts) {
  test(`${chart}: the keyboard chooses statuses in the legend, and Esc takes them back`, async ({ page }) => {
    await open(page, `charts/${chart}?country=NO`);
    const announced = entry(page, "Announced");
    await expect(announced).toHaveAccessibleName(/^Announced \d+ sites$/);
    const entries = await legend(page).getByRole("button").count();
    await announced.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?country=NO&status=announced$/);
    await expect(announced).toHaveAttribute("aria-pressed", "true");
    await expect(announced).toBeFocused();
    // The others stay, so that one can be added back.
    await expect(legend(page).getByRole("button")).toHaveCount(entries);
    await entry(page, "Permitting").focus();
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/&status=permitting,announced$|&status=announced,permitting$/);
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/status=/);
    await expect(entry(page, "Permitting")).toBeFocused();
  });
}

test("a pressed legend entry stays under the pointer, on a phone too", async ({ page }) => {
  for (const [width, height] of [
    [1024, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, "charts/investment?by=country");
    const paused = entry(page, "Announced");
    // The key of a chart is folded on a phone.
    if (width === 390) await page.getByRole("button", { name: "Key and how to read this" }).click();
    await paused.scrollIntoViewIfNeeded();
    await expect(page.locator("[data-row]").first()).toBeVisible();
    const top = await topOf(paused);
    await paused.click();
    await expect(page).toHaveURL(/status=announced/);
    await expect.poll(() => topOf(paused)).toBe(top);
  }
});

test("a legend entry counts the sites that it gives", async ({ page }) => {
  await open(page, "charts/openings?country=SE");
  const told = (await entry(page, "Announced").getAttribute("aria-label")) ?? "";
  const count = Number(/ (\d+) site/.exec(told)?.[1]);
  expect(count).toBeGreaterThan(0);
  await entry(page, "Announced").click();
  await expect(page.getByText(new RegExp(`of ${count} sites? (has|have) a date`))).toBeVisible();
});

for (const [address, row, filter] of [
  ["investment?by=country", "SE", /\?country=SE$/],
  ["investment?by=zone", "SE3", /\?zone=SE3$/],
  ["investment?by=status", "announced", /\?status=announced$/],
  ["capacity?by=zone", "NO4", /\?zone=NO4&by=site$/],
] as const) {
  test(`a bar of ${address} leads where its name leads`, async ({ page }) => {
    await open(page, `charts/${address}`);
    const bar = page.locator(`[data-row="${row}"]:has(a[href])`).first();
    await bar.locator("[data-space]").click({ position: { x: 20, y: 8 } });
    await expect(page).toHaveURL(filter);
    await expect(page.locator("[data-row]").first()).toBeVisible();
    await page.goBack();
    await page.locator(`[data-row="${row}"]`).first().getByRole("link").first().press("Enter");
    await expect(page).toHaveURL(filter);
    await expect(page.locator("[data-sheet] :focus")).toBeVisible();
  });
}

test("a year of a chart says how many sites it leads to, and leads to that many", async ({ page }) => {
  for (const chart of charts) {
    await open(page, `charts/${chart}?by=year`);
    const year = page.getByRole("link", { name: "2027", exact: true }).first();
    const title = (await year.getAttribute("title")) ?? "";
    expect(title).toMatch(/^Sites that opened or may open in 2027, site by site: \d+ sites$/);
    await expect(page.getByText(/A year leads to every site that opened or may open in it/)).toBeVisible();
    await year.click();
    await expect(page).toHaveURL(/\?opens=2027\.\.2027/);
    const count = /(\d+) sites$/.exec(title)?.[1];
    await expect(page.getByText(new RegExp(`^Showing ${count} of \\d+ sites$`))).toBeAttached();
  }
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("the first tap on a bar tells, the second one opens", async ({ page }) => {
    await open(page, "charts/investment?by=country");
    const row = page.locator('[data-row="FI"]');
    await row.locator("[data-space]").tap({ position: { x: 40, y: 8 } });
    await expect(row.getByRole("note")).toBeVisible();
    await expect(page).toHaveURL(/by=country$/);
    await row.locator("[data-space]").tap({ position: { x: 40, y: 8 } });
    await expect(page).toHaveURL(/\?country=FI$/);
  });

  test("legend entries and years are large enough", async ({ page }) => {
    await open(page, "charts/openings");
    for (const button of await page.getByRole("group", { name: "Years of opening" }).getByRole("button").all())
      expect((await button.boundingBox())?.width).toBeGreaterThanOrEqual(24);
    await page.getByRole("button", { name: "Key and how to read this" }).click();
    expect((await entry(page, "Announced").boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test("the years of the timeline are toggles that do not move", async ({ page }) => {
  await open(page, "charts/openings?by=site");
  const years = page.getByRole("group", { name: "Years of opening" });
  const year = years.getByRole("button", { name: /^2027, / });
  const before = await year.boundingBox();
  const count = /, (\d+) site/.exec((await year.getAttribute("aria-label")) ?? "")?.[1];
  await year.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?opens=2027\.\.2027&by=site$/);
  await expect(year).toHaveAttribute("aria-pressed", "true");
  await expect(year).toBeFocused();
  await expect(page.locator("[data-row]")).toHaveCount(Number(count));
  expect((await year.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  expect((await year.boundingBox())?.width).toBeCloseTo(before?.width ?? 0, 0);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/opens/);
  await years.getByRole("button").first().click();
  await expect(page).toHaveURL(/\?opens=\.\.\d{4}&by=site$/);
});

test("a range of years is chosen in part in each of its years", async ({ page }) => {
  await open(page, "charts/openings?opens=2026..2027");
  const years = page.getByRole("group", { name: "Years of opening" });
  await expect(years.locator('[aria-pressed="mixed"]')).toHaveCount(2);
});

for (const chart of charts) {
  test(`${chart} by bidding zone names what has none, and why`, async ({ page }) => {
    await open(page, `charts/${chart}?country=SE,IS,GL&by=zone`);
    await expect(
      page
        .getByRole("main")
        .getByText(/^SE3 Stockholm/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await expect(page.getByText("No bidding zone known").first()).toBeVisible();
    await expect(page.getByText(/Without a bidding zone: (Iceland and )?Greenland/)).toBeVisible();
    await expect(page.getByRole("link", { name: "How zones are told" })).toHaveAttribute(
      "href",
      /\/method#bidding-zone$/,
    );
    await page.getByRole("radio", { name: "Table" }).check();
    await expect(page.getByRole("table").first()).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test("the total of a bidding zone answers for itself", async ({ page }) => {
  await open(page, "charts/investment?by=zone");
  const row = page.locator('[data-row="SE3"]');
  const figure = (await row.locator("a.cite").textContent()) ?? "";
  await row.locator("a.cite").click();
  await expect(page).toHaveURL(/cite=total\.investment\.zone\.SE3$/);
  await expect(page.getByRole("dialog")).toContainText(figure);
});

test("a link with a site marks it in chart, table and list, and Esc lets it go", async ({ page }) => {
  await open(page, "charts/investment?site=no-narvik-nscale");
  await expect(page.locator('[data-row="no-narvik-nscale"]')).toHaveAttribute("aria-current", "true");
  await page.getByRole("radio", { name: "Table" }).check();
  await expect(page.locator('tr[data-site="no-narvik-nscale"]').first()).toHaveAttribute("aria-current", "true");
  await open(page, "charts/investment?by=country&site=no-narvik-nscale");
  await expect(page.locator('[data-row="NO"]')).toHaveAttribute("aria-current", "true");
  await open(page, "charts/capacity?by=site&view=table&site=no-narvik-nscale");
  await expect(page.locator('[aria-current="true"]').filter({ hasText: "Narvik" }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/site=no-/);
  await expect(page.locator('main [aria-current="true"]')).toHaveCount(0);
});

test("a chart tells in one sentence what it shows, under every selection", async ({ page }) => {
  const said = async (address: string) => {
    await open(page, `charts/${address}`);
    // What customers pay and what a megawatt costs have bars of their own, which may be there first.
    const list = page
      .locator("[role=list][aria-label], [role=img][aria-label]")
      .and(page.locator(":not([aria-label*='what customers pay'], [aria-label*='one megawatt'])"))
      .first();
    await expect(list).toBeVisible();
    return list.getAttribute("aria-label");
  };
  expect(await said("investment?currency=USD&claims=lowest&asof=2026-06-01")).toMatch(
    /^Bar chart of announced investment: \d+ of \d+ sites drawn; the largest is .+, \$.+, which source wins: lowest, as known on 1 Jun 2026\.$/,
  );
  expect(await said("investment?q=borl%C3%A4nge%20ecodatacenter")).toMatch(
    /^Bar chart of announced investment: 1 of 1 site drawn: EcoDataCenter Borlänge, €2\.5 bn\.$/,
  );
  expect(await said("investment?by=country&status=announced")).toMatch(
    /^Stacked bars of announced investment by country, in EUR: \d+ groups; the largest is .+\.$/,
  );
  expect(await said("openings?opens=2027..2027")).toMatch(
    /^Timeline of first openings: (\d+) of \1 sites drawn, in 2027(; .+)?\.$/,
  );
  expect(await said("capacity?country=NO")).toMatch(
    /^Capacity by country, IT or grid not said: [\d,]+ MW for \d+ whole sites, all under Norway\.$/,
  );
  expect(await said("history?country=SE")).toMatch(
    /^Step line of announced investment in EUR over time: €.+ for \d+ whole sites on .+, after \d+ movements\.$/,
  );
});

test("a selection that states nothing keeps its legend, and says so", async ({ page }) => {
  await open(page, "charts/investment?country=GL");
  await expect(page.getByText("The site has no stated amount that stands for it.")).toBeVisible();
  await expect(entry(page, "Operating")).toBeDisabled();
  await expect(page.locator("[data-row]")).toHaveCount(0);
});

/** How many pairs of ticks and years lie on one another. */
async function overlaps(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll(".recharts-cartesian-axis-tick-value, [aria-label='Years of opening'] button"),
    ]
      .filter((tick) => tick.textContent !== "")
      .map((tick) => {
        const range = document.createRange();
        range.selectNodeContents(tick.firstChild ?? tick);
        return range.getBoundingClientRect();
      });
    return boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    ).length;
  });
}

test("charts keep within the narrowest phones, and no tick lies on another", async ({ page }) => {
  for (const address of [
    "investment",
    "investment?by=zone",
    "investment?scale=log&status=announced",
    "investment?currency=ISK&scale=log",
    "openings",
    "openings?by=zone",
    "capacity",
    "capacity?by=site",
    "capacity?by=site&scale=log",
    "history",
  ]) {
    await open(page, `charts/${address}`);
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => sidewaysOverflow(page), `${address} at ${width} px`).toBeLessThanOrEqual(0);
      await expect.poll(() => overlaps(page), `${address} at ${width} px`).toBe(0);
    }
  }
});

test("on paper every row bears its own marks, and on the screen they are one picture again", async ({ page }) => {
  await open(page, "charts/openings");
  expect((await rowIds(page)).length).toBeGreaterThan(10);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  // Fewer rows than on the screen, since the chart is one sheet.
  const rows = await page.locator("[data-row]:visible").count();
  expect(rows).toBeGreaterThan(10);
  await expect(page.locator("[data-row]:visible svg use")).toHaveCount(rows);
  const isDrawn = await page
    .locator("[data-row]:visible svg:has(use)")
    .evaluateAll((slices) => slices.every((slice) => slice.querySelector("use")?.getBoundingClientRect().height !== 0));
  expect(isDrawn).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("[data-row] svg use")).toHaveCount(0);
});
