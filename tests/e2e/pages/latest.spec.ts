import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { open, sidewaysOverflow } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

type Index = {
  release: { date: string };
  sites: {
    id: string;
    country: string;
    claims: { id: string; field: string; stated: string | null; source: string }[];
    events: { date: string }[];
  }[];
  sources: { id: string; class: string }[];
};

const index = (): Index => JSON.parse(readFileSync("dist/data/index.json", "utf8"));
const lines = (page: Page): Locator => page.locator("[data-line]");
const months = (page: Page): Locator =>
  page.getByRole("main").getByRole("heading", { level: 2, name: / on \d+ sites?$/ });
const radio = (page: Page, name: string): Locator => page.getByRole("radio", { name, exact: true });

/** Every date of a statement or event that is on the page, as stated. */
async function dates(page: Page): Promise<readonly string[]> {
  return page
    .locator("[data-line] > time")
    .evaluateAll((found) => found.map((one) => one.getAttribute("datetime") ?? ""));
}

/** Opens all that the page holds back: earlier months, the rest of each, the other statements of each line. */
async function openAll(page: Page): Promise<void> {
  const press = async (buttons: Locator) => {
    for (let left = await buttons.count(); left > 0; left = await buttons.count()) {
      await buttons.first().click();
      await expect(buttons).not.toHaveCount(left);
    }
  };
  const earlier = page.getByRole("button", { name: /^\d+ earlier months?/ });
  while ((await earlier.count()) > 0) {
    const text = await earlier.innerText();
    await earlier.click();
    await expect(page.getByRole("button", { name: text, exact: true })).toHaveCount(0);
  }
  await press(page.getByRole("button", { name: /^\d+ more in / }));
  await press(page.locator('[data-line] button[aria-expanded="false"]'));
}

test("the latest is one press away, newest first, by months, each line with a site, a value and who said it", async ({
  page,
}) => {
  await open(page, "");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Latest" }).click();
  await expect(page).toHaveURL(/\/latest$/);
  await expect(page.getByRole("heading", { level: 1, name: "What was said lately" })).toBeVisible();
  await expect(lines(page).first()).toBeVisible();
  const days = (await dates(page)).map((date) => date.padEnd(10, "-01"));
  expect(days.length).toBeGreaterThan(20);
  expect(days).toEqual(days.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
  for (const line of (await lines(page).all()).slice(0, 20)) {
    await expect(line.locator('a[href^="/sites/"]').first()).toBeVisible();
    await expect(line.locator("svg").first()).toBeAttached();
    await expect(line).toContainText(/primary|trade press|press|aggregator/);
  }
  for (const month of (await months(page).all()).slice(0, 3)) {
    const list = month.locator("xpath=..").locator("> ol > li");
    expect(await list.count()).toBeLessThanOrEqual(16);
  }
});

test("what is held back opens in place: at the end every dated statement and event of the selection is there once", async ({
  page,
}) => {
  await open(page, "latest?country=IS");
  await openAll(page);
  const { sites, release } = index();
  const own = sites.filter(({ country }) => country === "IS");
  const stated = own.flatMap(({ claims }) => claims.filter((claim) => claim.stated !== null));
  const events = own.flatMap((site) => site.events.filter(({ date }) => date <= release.date));
  const cited = await page
    .locator('[data-line] a.cite[href*="cite="]')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).searchParams.get("cite")),
    );
  expect(new Set(cited)).toEqual(new Set(stated.map(({ id }) => id)));
  expect(cited).toHaveLength(stated.length);
  const all = await page.locator("[data-line] > ul > li").count();
  expect(all + (await lines(page).count())).toBe(stated.length + events.length);
  const pairs = await lines(page).evaluateAll((found) =>
    found.map((line) => `${line.getAttribute("data-line")} ${line.querySelector("time")?.dateTime}`),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
});

test("the keyboard opens what is held back, and goes on where it was", async ({ page }) => {
  await open(page, "latest");
  const more = lines(page)
    .getByRole("button", { name: /^\d+ more on / })
    .first();
  await more.press("Enter");
  await expect(more).toHaveAttribute("aria-expanded", "true");
  await expect(more).toBeFocused();
  await more.press("Enter");
  await expect(more).toHaveAttribute("aria-expanded", "false");
  const rest = page.getByRole("button", { name: /^\d+ more in / }).first();
  const text = await rest.innerText();
  await rest.press("Enter");
  await expect(page.getByRole("button", { name: text, exact: true })).toHaveCount(0);
  await expect(lines(page).locator("a:focus")).toHaveCount(1);
  const before = await months(page).count();
  await page.getByRole("button", { name: /^\d+ earlier months?/ }).press("Enter");
  await expect(months(page)).not.toHaveCount(before);
  await expect(lines(page).locator("a:focus")).toHaveCount(1);
  await radio(page, "Everything").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\/latest\?said=investment$/);
  await expect(radio(page, "Money")).toBeFocused();
});

test("kind and class are in the address, and keep what they say", async ({ page }) => {
  await open(page, "latest?said=opening&class=primary");
  await expect(radio(page, "Opening")).toBeChecked();
  await expect(page.getByLabel("Said by")).toHaveValue("primary");
  for (const text of await lines(page).allInnerTexts()) expect(text).toMatch(/first opening|a part opens|all in use/);
  await expect(lines(page).filter({ hasText: "aggregator" })).toHaveCount(0);
  await page.getByLabel("Said by").selectOption("aggregator");
  await expect(page).toHaveURL(/\?said=opening&class=aggregator$/);
  await radio(page, "Events").check({ force: true });
  await expect(page).toHaveURL(/\?said=event&class=aggregator$/);
  await expect(lines(page).locator("a.cite")).toHaveCount(0);
  await page.goBack();
  await expect(radio(page, "Opening")).toBeChecked();
});

test("a kind or class that does not exist is named, and elsewhere they mean nothing", async ({ page }) => {
  await open(page, "latest?said=rumour&class=gossip");
  await expect(page.getByText("said “rumour”")).toBeVisible();
  await expect(page.getByText("class “gossip”")).toBeVisible();
  await expect(lines(page).first()).toBeVisible();
  await open(page, "charts/capacity?said=status");
  await expect(page.getByText("said “status”")).toBeVisible();
});

test("the filters of the charts narrow it, and a chip takes them away", async ({ page }) => {
  await open(page, "latest");
  await page.getByRole("checkbox", { name: "Denmark", exact: true }).click();
  await expect(page).toHaveURL(/\/latest\?country=DK$/);
  for (const id of await lines(page).evaluateAll((found) => found.map((line) => line.getAttribute("data-line"))))
    expect(id).toMatch(/^dk-/);
  const fresh = page.getByRole("complementary", { name: "How fresh the record is" });
  await expect(fresh.getByRole("rowheader")).toHaveText(["Denmark"]);
  await page.getByRole("button", { name: /^Country: Denmark/ }).click();
  await expect(page).toHaveURL(/\/latest$/);
  await expect(fresh.getByRole("rowheader").first()).toBeVisible();
});

test("as of an earlier day nothing later is there, and freshness is judged by that day", async ({ page }) => {
  await open(page, "latest?asof=2025-06-30");
  await expect(lines(page).first()).toBeVisible();
  for (const date of await dates(page)) expect(date.padEnd(10, "-01") <= "2025-06-30").toBe(true);
  const fresh = page.getByRole("complementary", { name: "How fresh the record is" });
  await expect(fresh).toContainText("since Apr");
  await expect(fresh).toContainText("April 2025 or later");
});

test("a release of its own is read too", async ({ page }) => {
  await open(page, "latest?v=2026.11.1");
  await expect(page.getByRole("region", { name: "Release" })).toBeVisible();
  await expect(lines(page).first()).toBeVisible();
  for (const date of await dates(page)) expect(date <= "2026-11-21").toBe(true);
});

test("where nothing is left it says what caused it and leads out: the filter, the kind or the class", async ({
  page,
}) => {
  await open(page, "latest?country=GL&status=operating");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Greenland");
  await page.getByRole("main").locator("section").getByRole("button").first().click();
  await expect(lines(page).first()).toBeVisible();
  await open(page, "latest?country=GL&said=opening&class=aggregator");
  await expect(
    page.getByRole("heading", { name: /^Nothing under “Opening” .* “aggregator” of this site\.$/ }),
  ).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Sources of any class" }).click();
  await expect(page).toHaveURL(/\?country=GL&said=opening$/);
  await expect(lines(page).first()).toBeVisible();
});

test("beside it: how fresh each country is, and each site in one of four ages", async ({ page }) => {
  await open(page, "latest");
  const fresh = page.getByRole("complementary", { name: "How fresh the record is" });
  await expect(fresh.getByRole("rowheader")).toHaveCount(new Set(index().sites.map(({ country }) => country)).size);
  let sites = 0;
  for (const age of await fresh.locator("details").all()) {
    await age.locator("summary").click();
    sites += await age.locator("li a").count();
    await expect(age.locator("summary b")).toHaveText(String(await age.locator("li a").count()));
  }
  expect(sites).toBe(index().sites.length);
  await expect(fresh.getByRole("link", { name: "Atom" })).toHaveAttribute("href", "/feed.xml");
  await expect(fresh.getByRole("link", { name: "JSON Feed" })).toHaveAttribute("href", "/feed.json");
  await expect(fresh.getByRole("link", { name: "Changes" })).toHaveAttribute("href", "/changes");
});

test("a figure answers for itself here too", async ({ page }) => {
  await open(page, "latest?said=capacity");
  await lines(page).locator("a.cite").first().click();
  await expect(page.getByRole("dialog", { name: "Cite this number" })).toContainText("Said by");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/latest\?said=capacity$/);
});

test("the overview says the newest of the selection once for each publisher, and leads to the rest of them", async ({
  page,
}) => {
  await open(page, "?country=SE");
  const lately = page.getByRole("region", { name: "Said lately" });
  await expect(lately.locator("[data-lately]")).toHaveCount(5);
  for (const id of await lately
    .locator("[data-lately]")
    .evaluateAll((found) => found.map((line) => line.getAttribute("data-lately"))))
    expect(id).toMatch(/^se-/);
  const month = (await lately.locator("time").first().getAttribute("datetime"))?.slice(0, 7) ?? "";
  await lately.getByRole("link", { name: "All that was said lately" }).click();
  await expect(page).toHaveURL(/\/latest\?country=SE$/);
  // Within the newest month the best class of source comes first.
  await expect(lines(page).first().locator("time")).toHaveAttribute("datetime", new RegExp(`^${month}`));
});

test("a site's page says when its newest statement was made, and as of a day the newest by then", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale");
  await expect(page.getByText(/newest statement: \d+ \w+ 2026/)).toBeVisible();
  await open(page, "sites/no-narvik-nscale?asof=2025-08-31");
  await expect(page.getByText(/newest statement: (\d+ )?\w+ 2025/)).toBeVisible();
});

test("it fits every width, opened too, and is accessible", async ({ page }) => {
  await open(page, "latest?country=DK");
  await expect(lines(page).first()).toBeVisible();
  for (const more of await lines(page).getByRole("button").all()) await more.click();
  await page.locator("details:not([open]) > summary").last().click();
  for (const width of [1440, 1024, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await expect.poll(() => sidewaysOverflow(page), `at ${width} px`).toBe(0);
    if (width === 1440 || width === 390) await expectNoAxeViolations(page);
  }
});
