import type { Page } from "@playwright/test";
import fc from "fast-check";
import { allRows, listRows, map, open, publishedIndex, publishedSources } from "../support/app";
import { keepLoaded } from "../support/pool";
import { expect, test } from "../support/test";

test.describe("a data file", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("that cannot be reached is named with the reason", async ({ page }) => {
    await page.route("**/data/index.json", (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("could not be reached");
  });

  test("of the sources fails alone: publishers are named without a link", async ({ page, baseURL }) => {
    await page.route("**/data/sources.json", (route) => route.fulfill({ status: 404 }));
    const notice = page.getByText(/addresses of the sources could not be loaded/i);
    for (const address of ["?cite=no-narvik-nscale.investment.1", "charts/investment", "sites/no-narvik-nscale"]) {
      await open(page, address);
      keepLoaded(page, baseURL);
      await expect(notice).toBeVisible();
    }
    await expect(page.locator("[data-claim]").first()).toBeVisible();
    await open(page, "sources");
    await expect(page.getByRole("alert")).toContainText("data/sources.json could not be used");
    await expect(notice).toHaveCount(0);
  });
});

test.describe("a script", () => {
  test.use({ allowed: /Failed to load resource|dynamically imported module/ });

  test("of one panel that fails leaves the others standing, and a new try succeeds", async ({ page }) => {
    let broken = true;
    await page.route("**/assets/site-map-*.js", (route) => (broken ? route.abort() : route.continue()));
    await open(page, "?country=IS");
    await expect(page.getByRole("alert")).toContainText("Map of the sites could not be drawn");
    await expect(page.locator("[data-row]").first()).toBeVisible();
    await expect(listRows(page).first()).toBeVisible();
    broken = false;
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await expect(map(page).locator("[data-mark]").first()).toBeVisible();
  });

  test("that all pages need leaves the page as it is written, which says so", async ({ page }) => {
    await page.route("**/assets/index-*.js", (route) => route.abort());
    await page.goto("charts/investment");
    await expect(page.getByRole("alert")).toContainText("could not be loaded. Reload to try again.");
    await expect(page.getByRole("link", { name: /JSON/ })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("announced for");
  });

  test("of a whole page that fails does not claim that the rest of it works", async ({ page }) => {
    await page.route("**/assets/method-page-*.js", (route) => route.abort());
    await page.goto("method");
    await expect(page.getByRole("alert")).toContainText("Method could not be drawn. The other pages may work.");
  });
});

test("one malformed record is left out and named; the others are shown", async ({ page }) => {
  const index = publishedIndex();
  const [first] = index.sites;
  if (first?.claims[0]) Object.assign(first.claims[0], { qualifier: "roughly" });
  await page.route("**/data/index.json", (route) => route.fulfill({ json: index }));
  await open(page, "");
  const notice = page.getByRole("status").filter({ hasText: "has a fault" });
  await expect(notice).toContainText(first?.id ?? "?");
  await expect(notice).toContainText("claims.0.qualifier");
  await expect(await allRows(page)).toHaveCount(index.sites.length - 1);
});

test("hostile strings are text, and never a link or a script", async ({ page, baseURL }) => {
  const attack = `<img src=x onerror="window.hacked=1"> "><script>window.hacked=1</script>`;
  const index = publishedIndex();
  const narvik = index.sites.find(({ id }) => id === "no-narvik-nscale");
  if (!narvik?.claims[0]) throw new Error("Narvik has claims");
  narvik.name = attack;
  for (const claim of narvik.claims) claim.scope = attack;
  for (const source of index.sources) source.publisher = attack;
  const addresses = [
    "javascript:window.hacked=1",
    " JavaScript:window.hacked=1",
    "java\tscript:window.hacked=1",
    "data:text/html,<script>1</script>",
    "vbscript:hacked",
    "//example.org/",
    "https://",
  ];
  const sources = publishedSources().map((source, nth) => ({
    ...source,
    title: attack,
    url: addresses[nth % addresses.length],
  }));
  await page.route("**/data/index.json", (route) => route.fulfill({ json: index }));
  await page.route("**/data/sources.json", (route) => route.fulfill({ json: sources }));
  for (const address of [
    "?country=NO",
    "charts/investment?country=NO",
    "charts/investment?country=NO&view=table",
    "sites/no-narvik-nscale",
  ]) {
    await open(page, address);
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    await expect(page.getByText("<img src=x onerror").first()).toBeAttached();
    const origins = await page.evaluate(() => [...document.links].map(({ protocol, host }) => `${protocol}//${host}`));
    const { origin } = new URL(page.url());
    const foreign = origins.filter((one) => one !== origin && one !== "https://www.openstreetmap.org");
    expect(foreign, address).toEqual([]);
    expect(await page.evaluate(() => "hacked" in window), address).toBe(false);
    keepLoaded(page, baseURL);
  }
});

const parameters = [
  "country",
  "operator",
  "status",
  "kind",
  "currency",
  "view",
  "sort",
  "site",
  "q",
  "v",
  "asof",
  "claims",
  "<b>",
];
const values = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "SE,NO",
    "-investment",
    "XX",
    "",
    ",,,",
    "no-narvik-nscale",
    "__proto__",
    "constructor",
    "%",
    "%E0%A4%A",
    "<img onerror=1>",
    "javascript:alert(1)",
    "table",
    "SEK",
    "under_construction",
    "9".repeat(400),
  ),
);
const queries = fc.array(fc.tuple(fc.constantFrom(...parameters, "__proto__", "toString"), values, fc.boolean()), {
  maxLength: 8,
});

test("hundreds of nonsense addresses never break a page", async ({ page }) => {
  const strange = fc.sample(queries, { numRuns: 300, seed: 20261121 }).map((pairs) =>
    // Half of the values are written raw, as a hand would type them.
    pairs
      .map(([name, value, raw]) => `${name}=${raw ? value.replaceAll("#", "") : encodeURIComponent(wellFormed(value))}`)
      .join("&"),
  );
  // Most go where little is drawn: an address is read alike on every page.
  for (const [path, share] of [
    ["", strange.slice(0, 6)],
    ["charts/investment", strange.slice(6, 12)],
    ["charts/openings", strange.slice(12, 18)],
    ["compare", strange.slice(18)],
  ] as const) {
    await open(page, path);
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    const broken = await visitAll(page, [...share]);
    expect(broken, path).toEqual([]);
  }
});

/** Text without lone surrogates, which no address can carry. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "?");
}

/** Goes through addresses inside the page, as Back and Forward do, and returns those that broke it. */
async function visitAll(page: Page, all: string[]): Promise<string[]> {
  return page.evaluate(async (addresses) => {
    const found: string[] = [];
    for (const query of addresses) {
      history.pushState(null, "", `${location.pathname}?${query}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const stands = document.querySelector("main h1") && document.querySelector("header nav");
      if (!stands || document.querySelector('[role="alert"]')) found.push(query);
    }
    return found;
  }, all);
}
