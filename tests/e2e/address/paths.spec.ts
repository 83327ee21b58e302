import type { Page } from "@playwright/test";
import { chartIds } from "../../../src/domain/series/charts";
import { readCurated } from "../../../tools/site/curated";
import { pages } from "../../../tools/site/pages/pages";
import { publicOrigin } from "../support/addresses";
import { expect, test } from "../support/test";

const all = pages(readCurated());
// One page of each kind: addresses are relative to the base, so that they hold under a sub-path too.
const many = ["sites/", "countries/", "operators/"];
const isOneOfMany = ({ path }: { path: string }) => many.some((folder) => path.startsWith(folder));
const samples = many.flatMap((folder) => all.find(({ path }) => path.startsWith(folder)) ?? []);
const [site] = samples;
const kinds = [...all.filter((page) => !isOneOfMany(page)), ...samples];

test("every path answers with a page of its own", { tag: "@sub-path" }, async ({ request }) => {
  expect(new Set(all.map((page) => page.path)).size).toBe(all.length);
  for (const page of all) {
    const response = await request.get(page.path === "" ? "./" : `${page.path}/`);
    expect(response.status(), page.path).toBe(200);
    const html = await response.text();
    expect(html, page.path).toContain("<title>");
    expect(titleOf(html), page.path).toBe(page.title);
    expect(html, page.path).toContain('property="og:title"');
  }
});

test("every kind of page opens directly: the program takes over what is written at build time, and shows the same", async ({
  page,
}) => {
  const warnings: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "warning") warnings.push(`${page.url()}: ${message.text()}`);
  });
  for (const { path, written } of kinds)
    await test.step(`/${path}`, async () => {
      await page.goto(path === "" ? "./" : path);
      await expectApp(page);
      await expect(page).toHaveTitle(/Nordic AI Data Centers/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      // What was written live was taken over as it stands, and not replaced.
      await expect(page.locator("#root[data-page]")).toHaveCount(written === "live" ? 1 : 0);
    });
  expect(warnings).toEqual([]);
});

test("an unknown path answers 404, in words", { tag: "@sub-path" }, async ({ request, baseURL }) => {
  for (const path of ["no-such-page", "sites/no-such-site", "charts/no-such-chart/"]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    const html = await response.text();
    expect(html, path).toContain("This page does not exist");
    expect(html, path).toContain(`href="${new URL(baseURL ?? "").pathname}"`);
  }
});

test("every file that a page names is there", { tag: "@sub-path" }, async ({ request, baseURL }) => {
  for (const path of ["./", "charts/investment/", "no-such-page"]) {
    const html = await (await request.get(path)).text();
    const named = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(named.length, path).toBeGreaterThan(4);
    // A build that knows its public address says it where it must be whole.
    for (const address of named.map((one) => one.replace(publicOrigin, ""))) {
      expect(address, path).toMatch(new RegExp(`^${new URL(baseURL ?? "").pathname}`));
      expect((await request.get(address)).status(), address).toBe(200);
    }
  }
});

test("the published data is there, and is one release", { tag: "@sub-path" }, async ({ request }) => {
  const index = await (await request.get("data/index.json")).json();
  for (const file of ["sources", "programmes", "watchlist", "basemap"])
    expect((await request.get(`data/${file}.json`)).status(), file).toBe(200);
  const whole = await (await request.get("data/dataset.json")).text();
  const pinned = await (await request.get(`releases/${index.release.version}/dataset.json`)).text();
  expect(pinned).toBe(whole);
});

test("a link with a closing slash opens the same page", { tag: "@sub-path" }, async ({ page }) => {
  await page.goto("./");
  await expectApp(page);
  for (const path of ["charts/investment", site?.path ?? ""]) {
    await page.goto(path);
    await expectApp(page);
    await expect(page).toHaveTitle(/Nordic AI Data Centers/);
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    await page.goto(`${path}/`);
    await expectApp(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
  }
});

test("a folder's own index.html is the folder", { tag: "@sub-path" }, async ({ page, baseURL }) => {
  for (const path of ["", "charts/investment/"]) {
    await page.goto(`${path}index.html?country=NO`);
    await expectApp(page);
    await expect(page).toHaveURL(`${baseURL}${path}?country=NO`);
    await expect(page.getByRole("heading", { name: "This page does not exist" })).toHaveCount(0);
  }
});

test.describe("an unknown path", () => {
  test.use({ allowed: /status of 404/ });

  test("shows the app's own page and the way home", { tag: "@sub-path" }, async ({ page, baseURL }) => {
    await page.goto("no-such-page");
    await expectApp(page);
    await expect(page.getByText("This page does not exist")).toBeVisible();
    await expect(page.locator(`a[href="${new URL(baseURL ?? "").pathname}"]`).first()).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a page says what it is and where the data lies", { tag: "@sub-path" }, async ({ page, request }) => {
    await page.goto(site?.path ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(site?.heading ?? "");
    await expect(page.getByRole("figure")).toHaveText(/^\S.+ \d+\.\d+/);
    const data = await page.getByRole("link", { name: /JSON/ }).getAttribute("href");
    expect((await request.get(data ?? "")).status()).toBe(200);
  });

  test("the list goes on as a table of text, with the page of each site, and names the file", async ({
    page,
    request,
  }) => {
    await page.goto("");
    const rest = page.locator("#list noscript");
    await expect(rest.locator("table")).toBeVisible();
    const listed = await page.locator("#list tbody").getByRole("rowheader").getByRole("link").count();
    expect(listed).toBe(all.filter(({ path }) => path.startsWith("sites/")).length);
    await expect(rest.getByRole("cell", { name: /\d MW, .+ \(.+\)/ }).first()).toBeVisible();
    const last = await rest.locator("table").getByRole("link").last().getAttribute("href");
    expect((await request.get(`${last}/`)).status()).toBe(200);
    const file = await rest.getByRole("link", { name: "sites.csv" }).getAttribute("href");
    expect((await request.get(file ?? "")).status()).toBe(200);
  });

  test("a chart and its embed stand as a table with sources and licence, and the start of a comparison has figures", async ({
    page,
  }) => {
    for (const chart of chartIds)
      for (const path of [`charts/${chart}`, `embed/charts/${chart}`]) {
        await page.goto(path);
        const told = page.locator("main noscript").filter({ has: page.locator("table") });
        await expect(told.getByRole("heading").first(), path).toBeVisible();
        expect(await told.getByRole("row").count(), path).toBeGreaterThan(4);
        await expect(told.locator("p"), path).toContainText("CC BY 4.0");
        await expect(page.getByRole("button", { name: "Key and how to read this" }), path).toBeHidden();
        await expect(page.getByRole("radio", { name: "Table" }), path).toBeHidden();
        // Of the groups of the capacity, each is of many sources: its second table names them.
        if (path !== "embed/charts/capacity")
          expect(await told.locator('a[href^="https://"]').count(), path).toBeGreaterThan(4);
      }
    await page.goto("compare");
    for (const pair of await page.locator("main li:has(noscript)").all())
      await expect(pair.getByRole("listitem").first()).toContainText(/\d.*\(.+\d{4}.*\)/);
  });

  test("the map of a country and of an organisation stands as a picture, and no page waits for a program", async ({
    page,
  }) => {
    for (const path of ["countries/no", "operators/microsoft"]) {
      await page.goto(path);
      await expect(page.locator("[data-written] svg").first()).toBeVisible();
    }
    for (const path of ["", "countries/no", "operators/microsoft", site?.path ?? ""]) {
      await page.goto(path);
      await expect(page.getByText("Loading")).toHaveCount(0);
      await expect(page.getByRole("contentinfo")).toBeVisible();
    }
  });
});

/** Waits until the app stands where the prerendered words stood. */
async function expectApp(page: Page): Promise<void> {
  await expect(page.locator("[data-prerendered]")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

function titleOf(html: string): string {
  const text = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  return text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
