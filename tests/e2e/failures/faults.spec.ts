import { readFileSync } from "node:fs";
import type { Locator, Page, Route } from "@playwright/test";
import { caughtUp, hold, listRows, map, open, publishedIndex } from "../support/app";
import { disturb } from "../support/extension";
import { rest } from "../support/rest";
import { expect, test } from "../support/test";

test.use({ allowed: /Failed to load resource|dynamically imported module|ERR_INTERNET_DISCONNECTED|on purpose/ });

type Answer = Parameters<Route["fulfill"]>[0];

const whole = (file: string): string => readFileSync(`dist/${file}`, "utf8");

/** What can come in place of a file, and what the page says was found. */
const wrongs: readonly (readonly [answer: (file: string) => Answer, said: RegExp])[] = [
  [() => ({ status: 404 }), /does not have it.*answered 404/],
  [() => ({ status: 500, body: "{}" }), /does not have it.*answered 500/],
  [(file) => ({ body: whole(file).slice(0, whole(file).length / 2) }), /cut off or damaged.*(in|at) .*position \d/],
  [
    () => ({ body: "<!doctype html><title>App", contentType: "text/html" }),
    /something else came.*Unexpected token '<'/,
  ],
  [() => ({ body: "" }), /cut off or damaged.*Unexpected end of JSON/],
  [() => ({ json: 7 }), /does not have the shape/],
];

/** The files, the pages that need them, and what stands on those when the file is there. */
const files: readonly (readonly [file: string, address: string, shown: (page: Page) => Locator])[] = [
  ["data/index.json", "?country=IS", listRows],
  ["data/basemap.json", "?country=IS", (page) => map(page).locator("[data-mark]")],
  ["data/sources.json", "sources", (page) => page.locator("main table a[href^=http]")],
  ["data/programmes.json", "programmes", (page) => page.locator("main h2")],
  ["data/watchlist.json", "watchlist", (page) => page.locator("main table tbody tr")],
  ["data/releases.json", "changes", (page) => page.getByRole("heading", { name: /^Added/ })],
  ["releases/2026.11.1/dataset.json", "?country=IS&v=2026.11.1", listRows],
  ["releases/2026.11.1/figures.json", "changes", (page) => page.getByRole("heading", { name: /^Added/ })],
];

for (const [file, address, shown] of files)
  test(`whatever comes for ${file}, it is named with the reason, and each new try is one`, async ({ page }) => {
    let [answer, said] = wrongs[0] ?? [() => ({}), /./];
    let isRight = false;
    await page.route(`**/${file}`, (route) => (isRight ? route.continue() : route.fulfill(answer(file))));
    await page.goto(address);
    const alert = page.getByRole("alert").filter({ hasText: `${file} could not be used` });
    const again = alert.getByRole("button", { name: "Try again" });
    for ([answer, said] of wrongs) {
      if (answer !== wrongs[0]?.[0]) await again.click();
      await expect(alert).toContainText(said);
      await expect(page.getByRole("navigation").getByRole("link", { name: "Charts" })).toBeVisible();
    }
    if (file === "data/basemap.json") await expect(listRows(page).first()).toBeVisible();
    isRight = true;
    await again.click();
    await expect(shown(page).first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

test.describe("an index", () => {
  /** Serves an index that is changed. */
  const serve = async (page: Page, index: object, pad = 0) =>
    page.route("**/data/index.json", (route) => route.fulfill({ body: JSON.stringify(index) + " ".repeat(pad) }));

  test("that is a hundred times too large is not read", async ({ page }) => {
    await serve(page, publishedIndex(), 99 * whole("data/index.json").length);
    await page.goto("?country=IS");
    await expect(page.getByRole("alert")).toContainText("far larger than it can be");
  });

  test("of a newer format is named as such; the page reloads itself only if there is a newer program", async ({
    page,
  }) => {
    await serve(page, { ...publishedIndex(), format: 99, sites: { parts: 3 } });
    let visits = 0;
    page.on("request", (request) => (visits += Number(request.isNavigationRequest())));
    await page.goto("?country=IS");
    await expect(page.getByRole("alert")).toContainText("newer kind than this page can read");
    await expect(page.getByRole("alert")).toContainText("format 99");
    expect(visits).toBe(1);
    await page.route(/:\d+\/$/, newProgram);
    const reloaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Try again" }).click();
    await reloaded;
    expect(visits).toBe(2);
  });

  test("of which the program knows no record is a fault of its shape, and no empty page", async ({ page }) => {
    const index = publishedIndex();
    await serve(page, { ...index, sites: index.sites.map((site) => ({ ...site, added: "by a later program" })) });
    await page.goto("?country=IS");
    await expect(page.getByRole("alert")).toContainText(/does not have the shape.*added/);
  });

  test("that is older than the program, and than the other files, is shown", async ({ page }) => {
    await page.route("**/data/index.json", (route) =>
      route.fulfill({ body: whole("releases/2026.11.1/dataset.json") }),
    );
    await open(page, "?country=IS");
    await expect(listRows(page).first()).toBeVisible();
    await expect(page.getByText("release 2026.11.1", { exact: true })).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByText(/have a fault|has a fault/)).toHaveCount(0);
  });
});

/** Answers with the page of a site that was deployed anew: its program has another name. */
async function newProgram(route: Route): Promise<void> {
  const body = whole("index.html").replaceAll(/assets\/index-[\w-]+\.js/g, "assets/index-LATER123.js");
  await route.fulfill({ body, contentType: "text/html" });
}

test.describe("a tab that is older than the site", () => {
  for (const isMended of [true, false])
    test(`reloads itself once, at its address, and ${isMended ? "goes on" : "never again where that does not help"}`, async ({
      page,
    }) => {
      let visits = 0;
      page.on("request", (request) => (visits += Number(request.isNavigationRequest())));
      await open(page, "?country=IS&currency=SEK");
      // The bundler names it after the page or after its folder.
      await page.route(/assets\/investment-(?:page-)?[\w-]{8}\.js$/, (route) =>
        isMended && visits > 1 ? route.continue() : route.fulfill({ status: 404, body: "" }),
      );
      await page.route(/:\d+\/$/, newProgram);
      const link = page.getByRole("navigation").getByRole("link", { name: "Charts" });
      await link.click();
      await expect.poll(() => visits).toBe(2);
      await expect(page).toHaveURL(/\/charts\/investment\?country=IS&currency=SEK$/);
      const alert = page.getByRole("alert");
      if (isMended) await expect(page.locator("[data-row]").first()).toBeVisible();
      else {
        await expect(alert).toContainText("could not be drawn");
        await page.getByRole("navigation").getByRole("link", { name: "Overview" }).click();
        await expect(listRows(page).first()).toBeVisible();
        await link.click();
        await expect(alert).toContainText("could not be drawn");
        await page.waitForLoadState("networkidle");
      }
      expect(visits).toBe(2);
    });
});

test("a network that hangs is told in time, with what works meanwhile; what comes later is shown", async ({ page }) => {
  const alert = page.getByRole("alert");
  const again = alert.getByRole("button", { name: "Try again" });
  await page.clock.install();

  // A file of a panel.
  const land = await hold(page, "**/data/basemap.json");
  await page.goto("?country=IS");
  await expect(page.getByText("Loading the map")).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(alert).toContainText("data/basemap.json could not be used");
  await expect(alert).toContainText("nothing came for 30 seconds");
  await expect(listRows(page).first()).toBeVisible();
  await land.release();
  await again.click();
  await expect(map(page).locator("[data-mark]").first()).toBeVisible();
  await expect(alert).toHaveCount(0);

  // The program of a page.
  const method = await hold(page, "**/assets/method-page-*.js");
  await page.getByRole("navigation").getByRole("link", { name: "Method" }).click();
  await expect(page.getByText("Loading the data")).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(alert).toContainText("Method has not arrived after 30 seconds. The other pages may work.");
  await method.release();
  await expect(page.getByRole("heading", { level: 1, name: "Method" })).toBeVisible();
  await expect(alert).toHaveCount(0);

  // The record.
  const index = await hold(page, "**/data/index.json");
  await page.goto("?country=IS");
  await expect(page.getByText("Loading the data")).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(alert).toContainText("data/index.json could not be used");
  await expect(page.getByRole("link", { name: "data/dataset.json" })).toBeVisible();
  await index.release();
  await again.click();
  await expect(listRows(page).first()).toBeVisible();

  // The program of the site, below which stands what was written.
  const program = await hold(page, "**/assets/index-*.js");
  await page.goto("method");
  await page.clock.fastForward(46_000);
  await expect(alert).toContainText("has not arrived after 45 seconds");
  await expect(page.getByRole("heading", { level: 1, name: "Method" })).toBeVisible();
  await program.release();
  await page.clock.runFor(2_000);
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: "Method" })).toBeVisible();
});

test("without a network, what is there goes on, and what is not can be tried again later", async ({ openApart }) => {
  // With a cache of its own: pages that other tests have opened work without a network, too.
  const page = await openApart();
  const context = page.context();
  await open(page, "?country=IS");
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("searchbox", { name: "Find a site, place or operator" }).fill("verne");
  await caughtUp(page);
  await expect(listRows(page).first()).toContainText("Verne");
  const nav = page.getByRole("navigation");
  await nav.getByRole("link", { name: "Method" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Method could not be drawn");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toContainText("Method could not be drawn");
  await nav.getByRole("link", { name: "Overview" }).click();
  await expect(listRows(page).first()).toBeVisible();
  await page.goBack();
  await context.setOffline(false);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Method" })).toBeVisible();
});

for (const how of ["denied", "full"] as const)
  test(`where storage is ${how}, a theme and a list to compare last until the page is left`, async ({ page }) => {
    await page.addInitScript((isDenied) => {
      const refuse = (): never => {
        throw new DOMException("on purpose", isDenied ? "SecurityError" : "QuotaExceededError");
      };
      if (isDenied)
        for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: refuse });
      else Storage.prototype.setItem = refuse;
    }, how === "denied");
    await open(page, "?country=IS");
    await page.getByRole("button", { name: /dark theme/i }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await listRows(page)
      .first()
      .getByRole("button", { name: /compare/i })
      .click();
    await page.getByRole("navigation").getByRole("link", { name: "Sources" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Sources");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByText("choose one more")).toBeVisible();
    // A script that is gone must not make it reload without end: it cannot know that it did.
    let visits = 0;
    page.on("request", (request) => (visits += Number(request.isNavigationRequest())));
    await page.route("**/assets/method-page-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.route(/:\d+\/$/, newProgram);
    await page.getByRole("navigation").getByRole("link", { name: "Method" }).click();
    await expect(page.getByRole("alert")).toContainText("Method could not be drawn");
    await page.waitForLoadState("networkidle");
    expect(visits).toBe(0);
    // What clears the storage after a test could not.
    await page.close();
  });

test.describe("a browser", () => {
  test.use({ locale: "tlh-Piqd-QO" });

  test("whose clock is wrong by years, or whose language nobody knows, shows the same", async ({ page }) => {
    const said = async () => (await page.locator("#root").textContent()) ?? "";
    await open(page, "?country=IS");
    await caughtUp(page);
    await rest(page);
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    // The towns of a close view come last, from a file of their own.
    await expect(map(page).locator("[data-orientation] text").first()).toBeVisible();
    const now = await said();
    for (const year of ["1985", "2061"]) {
      await page.clock.setFixedTime(`${year}-02-28T23:59:59Z`);
      await page.reload();
      await expect(listRows(page).first()).toBeVisible();
      expect(await page.evaluate(() => [new Date().getFullYear(), navigator.language])).toEqual([
        Number(year),
        "tlh-Piqd-QO",
      ]);
      await expect.poll(said).toBe(now);
    }
  });
});

test("a panel that throws while it is drawn leaves the others standing, and a new try draws it", async ({ page }) => {
  // The real part, which throws as long as the window says so.
  await page.route(/\/assets\/site-map-[\w-]+\.js$/, async (route) => {
    const real = await (await route.fetch()).text();
    const names = /export ?\{([^}]*)\}/
      .exec(real)?.[1]
      ?.split(",")
      .map((name) => name.split(" as ").at(-1)?.trim());
    const body = [
      `import * as real from "${route.request().url()}?real";`,
      'const breaks = (part) => (...all) => { if (window.isBroken) throw new Error("on purpose"); return part(...all); };',
      "const broken = (one) => one?.default ? { ...one, default: breaks(one.default) } : one;",
      ...(names ?? []).map((name) => `const _${name} = broken(real.${name}); export { _${name} as ${name} };`),
    ].join("\n");
    await route.fulfill({ contentType: "text/javascript", body });
  });
  await page.addInitScript(() => Reflect.set(window, "isBroken", true));
  await open(page, "?country=IS");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Map of the sites could not be drawn. The rest of the page works.");
  await expect(alert).toContainText("on purpose");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toContainText("on purpose");
  await expect(listRows(page).first()).toBeVisible();
  await page.evaluate(() => Reflect.set(window, "isBroken", false));
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(map(page).locator("[data-mark]").first()).toBeVisible();
});

test("a page into which extensions put elements of theirs goes on", async ({ page }) => {
  await page.addInitScript(disturb);
  await open(page, "?country=IS");
  await expect(page.locator("main x-extension").first()).toBeAttached();
  await page.getByRole("searchbox", { name: "Find a site, place or operator" }).fill("verne");
  await caughtUp(page);
  await expect(listRows(page).first()).toContainText("Verne");
  await page.getByRole("searchbox", { name: "Find a site, place or operator" }).fill("");
  // The list is whole again before its first row is pressed: until then another stands there.
  await expect(listRows(page).nth(3)).toBeVisible();
  await caughtUp(page);
  await listRows(page).first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/sites\/is-/);
  for (const name of ["Charts", "Sources", "Overview"]) {
    await page.getByRole("navigation").getByRole("link", { name }).first().click();
    await expect(page.locator("main x-extension").first()).toBeAttached();
  }
  await expect(listRows(page).first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
