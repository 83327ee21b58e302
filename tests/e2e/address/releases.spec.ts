import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { allRows, caughtUp, listRows, navigate, open, publishedIndex, sidewaysOverflow } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

type Release = { version: string; date: string };
type Whole = {
  release: Release;
  sites: { id: string; name: string; claims: { id: string }[] }[];
  sources: unknown[];
  programmes: { name: string }[];
  watchlist: { name: string }[];
};

const releases: readonly Release[] = JSON.parse(readFileSync("dist/data/releases.json", "utf8"));
const [newest, ...older] = releases;
const whole = ({ version }: Release): Whole =>
  JSON.parse(readFileSync(`dist/releases/${version}/dataset.json`, "utf8"));
const bar = (page: Page) => page.getByRole("region", { name: "Release" });
const narvik = "sites/no-narvik-nscale";
const old = "v=2026.11.1";

test("every release that is published has its turn here, the newest first", () => {
  expect(older.length).toBeGreaterThan(0);
  expect(newest?.version).toBe(JSON.parse(readFileSync("dist/data/index.json", "utf8")).release.version);
});

for (const release of releases) {
  const isOld = release !== newest;
  const pin = `v=${release.version}`;
  test(`release ${release.version} opens on every kind of page, with its own data`, async ({ page }) => {
    const { sites, sources, programmes, watchlist } = whole(release);
    await open(page, `?${pin}`);
    await expect(await allRows(page)).toHaveCount(sites.length);
    await expect(bar(page)).toHaveCount(isOld ? 1 : 0);
    await expect(page.locator("footer").last()).toContainText(`release ${release.version}`);
    await expect(page.getByRole("alert")).toHaveCount(0);
    for (const chart of ["investment", "openings", "capacity", "accelerators", "history"]) {
      await open(page, `charts/${chart}?country=NO&${pin}`);
      await expect(page.locator("[data-sheet] svg").first(), chart).toBeVisible();
      await expect(page.locator("[data-loading]"), chart).toHaveCount(0);
      await open(page, `charts/${chart}?country=NO&view=table&${pin}`);
      await expect(page.getByRole("row").nth(1), chart).toBeVisible();
    }
    const site = sites.find(({ id }) => id === "no-narvik-nscale");
    await open(page, `${narvik}?${pin}`);
    await expect(page.getByRole("heading", { level: 1, name: site?.name ?? "" })).toBeVisible();
    await expect(page.locator("tr[data-claim]")).toHaveCount(site?.claims.length ?? 0);
    await expect(page.locator('tr[data-claim] a[href^="http"]').first()).toBeVisible();
    await open(page, `${narvik}?cite=${site?.claims[0]?.id ?? ""}&${pin}`);
    await expect(page.getByRole("dialog")).toContainText(`release ${release.version}`);
    await open(page, `compare?sites=no-narvik-nscale,se-borlange-ecodatacenter&${pin}`);
    await expect(page.getByRole("link", { name: site?.name ?? "" }).first()).toBeVisible();
    await open(page, `operators/nscale?${pin}`);
    await expect(page.getByRole("link", { name: site?.name ?? "" }).first()).toBeVisible();
    await open(page, `sources?${pin}`);
    await expect(page.getByText(new RegExp(`\\b${sources.length} sources`)).first()).toBeVisible();
    await open(page, `programmes?${pin}`);
    for (const { name } of programmes.slice(0, 3)) await expect(page.getByText(name).first()).toBeAttached();
    await open(page, `watchlist?${pin}`);
    await expect(page.locator("tbody tr[id]")).toHaveCount(watchlist.length);
    await open(page, `method?${pin}#limits`);
    await expect(page.locator("#limits")).toContainText(String(sources.length));
    await open(page, `data?${pin}`);
    await expect(page.locator("main")).toContainText(`releases/${release.version}/dataset.json`);
    await expect(page.getByRole("link", { name: "sites.csv" })).toHaveCount(isOld ? 0 : 1);
    await expect(page.locator("main textarea")).toHaveValue(new RegExp(pin));
  });
}

test("the first release has 88 sites with what was stated of them by then, the newest more of both", async ({
  page,
}) => {
  const row = page.locator('tr[data-site="no-narvik-nscale"]');
  const counts: number[] = [];
  for (const address of [`?columns=capacity,claims&${old}`, "?columns=capacity,claims"]) {
    await open(page, address);
    await expect(row.locator('[data-column="capacity"]')).toContainText("230");
    await caughtUp(page);
    const claims = Number(await row.locator('[data-column="claims"]').innerText());
    counts.push(await (await allRows(page)).count(), claims);
  }
  const [sites = 0, claims = 0, sitesNow = 0, claimsNow = 0] = counts;
  expect([sites, claims]).toEqual([88, 62]);
  expect(sitesNow).toBeGreaterThan(sites);
  expect(claimsNow).toBeGreaterThan(claims);
});

test("a page that is opened from another shows nothing of the newest release in a view of an older one", async ({
  page,
}) => {
  const cell = page.locator('tr[data-site="no-narvik-nscale"] [data-column="claims"]');
  const address = `?columns=claims&${old}`;
  await open(page, address);
  await caughtUp(page);
  const stated = await cell.innerText();
  await open(page, "method");
  // Whatever is drawn on the way, not only what stands at the end.
  await page.evaluate((row) => {
    const shown = new Set<string>();
    Object.assign(window, { shown });
    new MutationObserver(() => {
      for (const one of document.querySelectorAll(row)) shown.add(one.textContent);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, 'tr[data-site="no-narvik-nscale"] [data-column="claims"]');
  await navigate(page, await page.evaluate((query) => new URL(`./${query}`, location.href).href, address));
  await expect(cell).toHaveText(stated);
  await caughtUp(page);
  expect(await page.evaluate(() => [...Reflect.get(window, "shown")])).toEqual([stated]);
});

test.describe("a view of an older release", () => {
  test("says which one it is, and everything that is pressed in it stays in that release", async ({ page }) => {
    await open(page, `?country=NO&${old}`);
    await expect(bar(page)).toContainText("You are reading release 2026.11.1 of 21 Nov 2026.");
    await expect(bar(page)).toContainText(`The newest is ${newest?.version}`);
    await expect(bar(page).getByRole("link", { name: "What changed", exact: true })).toHaveAttribute(
      "href",
      "/changes?country=NO&against=2026.11.1",
    );
    await expect(page.locator("summary").filter({ hasText: "Known on" })).toContainText("21 Nov 2026");
    await page.getByRole("checkbox", { name: "Sweden", exact: true }).first().click();
    await expect(page).toHaveURL(/\?country=NO,SE&v=2026\.11\.1$/);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const own = links.filter(
      (href) => href.startsWith("/") && !/\.txt$|^\/changes\?|^\/data\/dataset\.json$/.test(href),
    );
    const loose = own.filter((href) => !href.includes(old));
    expect(loose).toEqual([
      await bar(page).getByRole("link", { name: "See this view in the newest" }).getAttribute("href"),
    ]);
    const pages = page.getByRole("navigation", { name: "Pages" });
    await pages.getByText("More", { exact: true }).click();
    await pages.getByRole("link", { name: "Watchlist" }).click();
    await expect(page).toHaveURL(/watchlist\?v=2026\.11\.1$/);
    await expect(bar(page)).toBeVisible();
  });

  test("leads to the same view in the newest, and Back leads back", async ({ page }) => {
    await open(page, `charts/capacity?country=FI&${old}`);
    await bar(page).getByRole("link", { name: "See this view in the newest" }).click();
    await expect(page).toHaveURL(/\/charts\/capacity\?country=FI$/);
    await expect(bar(page)).toHaveCount(0);
    await page.goBack();
    await expect(bar(page)).toBeVisible();
  });

  test("says by which rules it is read, and where those are told", async ({ page }) => {
    await open(page, `${narvik}?${old}`);
    await expect(bar(page)).toContainText("read by the rules of today");
    await bar(page).getByRole("link", { name: "What changed in the method" }).click();
    await expect(page).toHaveURL(/\/method\?v=2026\.11\.1#changes$/);
    await expect(page.locator("#changes")).toBeInViewport();
  });

  test("knows no later day, and reads an earlier one", async ({ page }) => {
    await open(page, `charts/openings?asof=2025-06-01&${old}`);
    await expect(page.locator("header").first()).toContainText("1 Jun 2025");
    await open(page, `charts/openings?asof=2026-11-25&${old}`);
    await expect(page.getByText("As known on: “2026-11-25” is not a day of this record")).toBeVisible();
  });

  test("has a page for a site that came later: it says so, and leads to it", async ({ page }) => {
    const had = new Set(whole({ version: "2026.11.1", date: "" }).sites.map(({ id }) => id));
    const later = publishedIndex().sites.find(({ id }) => !had.has(id));
    await open(page, `compare?sites=no-narvik-nscale,${later?.id}&${old}`);
    await expect(page.getByText(`“${later?.id}” is not in this release; it was left out.`)).toBeVisible();
    await open(page, `sites/${later?.id}?${old}`);
    await expect(page).toHaveTitle(/^Not in this release/);
    await expect(page.getByRole("main")).toContainText("is not in release 2026.11.1");
    await page.getByRole("link", { name: `${later?.name} in the newest release` }).click();
    await expect(page.getByRole("heading", { level: 1, name: later?.name ?? "" })).toBeVisible();
  });

  test("has a page for an organisation that came later, too", async ({ page }) => {
    const index: { organisations: { id: string; name: string }[] } = JSON.parse(
      readFileSync("dist/data/index.json", "utf8"),
    );
    const had = readFileSync("dist/releases/2026.11.1/dataset.json", "utf8");
    const later = index.organisations.find(({ id }) => !had.includes(`"id":"${id}"`));
    await open(page, `operators/${later?.id}?${old}`);
    await expect(page.getByRole("main")).toContainText("This organisation is not in release 2026.11.1");
    await page.getByRole("link", { name: `${later?.name} in the newest release` }).click();
    await expect(page).toHaveURL(new RegExp(`/operators/${later?.id}$`));
    await expect(page.getByRole("heading", { level: 1, name: later?.name ?? "" })).toBeVisible();
  });

  test("fits every width and is accessible", async ({ page }) => {
    await open(page, `${narvik}?${old}`);
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expect(bar(page)).toBeVisible();
      await expect.poll(() => sidewaysOverflow(page), `at ${width} px`).toBe(0);
      if (width !== 1024) await expectNoAxeViolations(page);
    }
  });
});

test("a link pinned to the newest keeps its pin", async ({ page }) => {
  await open(page, `charts/investment?v=${newest?.version}`);
  await page.getByRole("radio", { name: "Table" }).check({ force: true });
  await expect(page).toHaveURL(new RegExp(`\\?view=table&v=${newest?.version}$`));
});

for (const version of ["2030.1.1", "newest", "%F0%9F%A6%86", "2026.11", "2026.11.1.1"])
  test(`v=${version} is no release: it is named, and the newest is shown`, async ({ page }) => {
    await open(page, `?country=IS&v=${version}`);
    await expect(page.getByText(`There is no release “${decodeURIComponent(version)}”`)).toBeVisible();
    const iceland = publishedIndex().sites.filter(({ id }) => id.startsWith("is-")).length;
    await expect(await allRows(page)).toHaveCount(iceland);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page).toHaveURL(/\?country=IS$/);
  });

test.describe("a release that cannot be loaded", () => {
  test.use({ allowed: /Failed to load resource/, sharesPage: false });
  const file = "releases/2026.11.1/dataset.json";

  test("is named with the reason, and a new try succeeds", async ({ page }) => {
    let missing = true;
    await page.route(`**/${file}`, (route) => (missing ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto(`?country=NO&${old}`);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(`${file} could not be used`);
    await expect(alert).toContainText("404");
    await expect(page.getByRole("link", { name: "Charts" })).toBeVisible();
    missing = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(listRows(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\?country=NO&v=2026\.11\.1$/);
  });

  for (const [how, name] of [
    ["cut off", file],
    ["unreachable", file],
    ["of another shape", file],
    ["unreachable", "data/releases.json"],
  ] as const)
    test(`since ${name} is ${how}, leads to the newest`, async ({ page }) => {
      await page.route(`**/${name}`, (route) => {
        if (how === "unreachable") return route.abort();
        return route.fulfill({ body: how === "cut off" ? '{"release":{"ver' : '{"release":1}' });
      });
      await page.goto(`?country=IS&${old}`);
      await expect(page.getByRole("alert")).toContainText(`${name} could not be used`);
      await page.getByRole("link", { name: "See this view in the newest release" }).click();
      await expect(page).toHaveURL(/\?country=IS$/);
      await expect(listRows(page).first()).toBeVisible();
    });
});

test.describe("the menu of links", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("pins the view to the release that is shown, or leaves it to the newest", async ({ page }) => {
    const copy = page.getByRole("button", { name: "Copy link" }).first();
    for (const [address, version] of [
      ["charts/history?country=DK", newest?.version],
      [`charts/history?country=DK&${old}`, "2026.11.1"],
    ] as const) {
      await open(page, address);
      await copy.click();
      await page.getByRole("menuitem", { name: /^As it stands now/ }).click();
      await expect(page.getByText(`as it stands in release ${version}`)).toBeVisible();
      expect(await copied(page)).toMatch(new RegExp(`/charts/history\\?country=DK&v=${version}$`));
      await copy.click();
      await page.getByRole("menuitem", { name: /^Always the newest/ }).click();
      await expect(page.getByText("whichever release is the newest")).toBeVisible();
      expect(await copied(page)).toMatch(/\/charts\/history\?country=DK$/);
    }
  });

  test("opens, walks and closes by the keyboard", async ({ page }) => {
    await open(page, "?country=IS");
    const copy = page.getByRole("button", { name: "Copy link" }).first();
    const items = page.getByRole("menuitem");
    await copy.press("ArrowDown");
    await expect(copy).toHaveAttribute("aria-expanded", "true");
    await expect(items.first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(items.last()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(items.first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(items.last()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(items).toHaveCount(0);
    await expect(copy).toBeFocused();
    await copy.press("Enter");
    await expect(items.first()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(items).toHaveCount(0);
  });

  test("has rows for a thumb on a phone, and stays in the window", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, "method");
    await page.getByRole("button", { name: "Copy link" }).first().click();
    for (const item of await page.getByRole("menuitem").all())
      expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const box = await page.getByRole("menu").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await expectNoAxeViolations(page, "[role=menu]");
  });

  test("is not needed for what is cited: that is pinned", async ({ page }) => {
    await open(page, "?country=IS&cite=total.investment");
    await page.getByRole("button", { name: "Copy citation" }).click();
    await expect(page.getByText("Citation copied.")).toBeVisible();
    expect(await copied(page)).toContain(`v=${newest?.version}`);
    await open(page, `${narvik}?cite=no-narvik-nscale.investment.1&${old}`);
    await page.getByRole("radio", { name: "CSV" }).check({ force: true });
    await page.getByRole("button", { name: "Copy citation" }).click();
    await expect(page.getByText("Citation copied.")).toBeVisible();
    expect(await copied(page)).toContain("/sites/no-narvik-nscale?v=2026.11.1#investment.1");
    await page.keyboard.press("Escape");
    await open(page, "?country=IS");
    await page.getByRole("button", { name: "Copy as TSV" }).click();
    await expect(page.getByRole("status").filter({ hasText: "rows copied" })).toBeVisible();
    expect(await copied(page)).toContain(`?country=IS&v=${newest?.version}`);
  });
});
