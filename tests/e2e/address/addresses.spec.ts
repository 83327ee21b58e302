import { allRows, caughtUp, open, releaseDay } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const header = "body > #root > header";

test.describe("a link that was changed on its way", () => {
  for (const [asked, put] of [
    ["?country=SE&amp;status=operating", "?country=SE&status=operating"],
    ["?country=SE&country=NO", "?country=SE,NO"],
    ["?country=Sverige;NO).", "?country=SE,NO"],
    ["?opens=2026-2028", "?opens=2026..2028"],
    ["?opens=2026..", "?opens=2026%2E%2E"],
    ["?currency=EUR&sort=-sources", ""],
    ["?utm_source=x&country=SE&fbclid=AbC&_gl=1*x&TTCLID=2&foo=bar", "?country=SE"],
  ] as const)
    test(`opens as it was meant, and the address is put right: ${asked}`, async ({ page }) => {
      await open(page, asked);
      await expect.poll(() => new URL(page.url()).search).toBe(put);
      await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
      await caughtUp(page);
      const rows = await (await allRows(page)).count();
      await open(page, put);
      await expect(await allRows(page)).toHaveCount(rows);
    });

  test("is put right without a step of the history, and keeps its place on the page", async ({ page }) => {
    await open(page, "method");
    await page.goto("sites/no-narvik-nscale?currency=sek&utm_medium=mail#field-investment");
    await expect.poll(() => page.url()).toMatch(/\/sites\/no-narvik-nscale\?currency=SEK#field-investment$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/method$/);
  });

  test("opens the page although a sentence ended behind it", async ({ page }) => {
    await open(page, "sites/no-narvik-nscale?x=1");
    for (const end of [".", ").", ",", "»"]) {
      await page.evaluate(
        (to) => {
          history.pushState(null, "", to);
        },
        `${new URL(page.url()).pathname}${encodeURI(end)}`,
      );
      await expect(page).toHaveURL(/\/sites\/no-narvik-nscale$/);
      await expect(page.getByRole("heading", { level: 1, name: "Stargate Norway (Narvik)" })).toBeVisible();
    }
  });

  for (const [asked, path, heading] of [
    ["index.html.", "", "AI data centers in the Nordics: announced, being built, running"],
    ["charts/Investment?country=NO", "charts/investment?country=NO", /announced for \d+ of \d+ sites, by site$/],
    ["charts/investment/index.html,", "charts/investment/", /announced for \d+ of \d+ sites, by site$/],
    ["Sites/NO-Narvik-Nscale%20", "sites/no-narvik-nscale", "Stargate Norway (Narvik)"],
    ["method)#totals", "method#totals", "Method"],
  ] as const)
    test.describe(`to /${asked}`, () => {
      test.use({ allowed: /status of 404/, sharesPage: false });
      test("leads to the page that was meant", async ({ page, baseURL }) => {
        await page.goto(asked);
        await expect(page.getByRole("heading", { level: 1, name: heading })).toBeAttached();
        await expect(page).toHaveURL(`${baseURL}${path}`);
      });
    });

  test("says so where it looks like one of ours misspelt", async ({ page }) => {
    await open(page, "?contry=SE&country=NO");
    await expect(page.getByText("It may mean “country”.")).toBeVisible();
    expect(page.url()).toContain("contry=SE");
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?country=NO");
  });
});

test("an escape is read once", async ({ page }) => {
  await open(page, "?q=%2541");
  await expect(page.getByRole("searchbox").first()).toHaveValue("%41");
  await page.getByRole("searchbox").first().fill("%41%25");
  await expect.poll(() => new URL(page.url()).search).toBe("?q=%2541%2525");
  await expect(page.getByRole("searchbox").first()).toHaveValue("%41%25");
});

test.describe("the day of the header", () => {
  test("is never one on which nothing was read", async ({ page }) => {
    await open(page, "?asof=2099-12-31");
    await expect(page.locator(header)).toContainText(releaseDay());
    await expect(page.locator(header)).not.toContainText("2099");
    await expect(page.getByText("As known on: “2099-12-31” is not a day of this record")).toBeVisible();
  });

  for (const [address, reads] of [
    ["", true],
    ["charts/capacity", true],
    ["sites/no-narvik-nscale", true],
    ["operators/nscale", true],
    ["compare", true],
    ["programmes", true],
    ["watchlist", true],
    ["sources", false],
    ["data", false],
    ["no/such/page", false],
    ["charts/nowhere", false],
    ["sites/nowhere", false],
  ] as const)
    test.describe(`on /${address}`, () => {
      test.use({ allowed: /status of 404/, sharesPage: !/no\/such|nowhere/.test(address) });
      test(
        reads ? "is the one that the page is read by" : "is the release's, where the page has no other",
        async ({ page }) => {
          await open(page, `${address}?asof=2025-06-01`);
          await expect(page.locator(header)).toContainText(reads ? "1 Jun 2025" : releaseDay());
          await expect(page.locator("footer").last()).toContainText(reads ? "1 Jun 2025" : releaseDay());
        },
      );
    });

  test("is obeyed by programmes and watchlist", async ({ page }) => {
    await open(page, "programmes?asof=2025-06-01");
    await expect(page.getByText(/^\d+ of \d+ programmes had been stated by 1 Jun 2025\.$/)).toBeVisible();
    for (const stated of await page.locator("main time").allTextContents()) expect(stated).not.toContain("2026");
    await expect(page.getByText("The curators’ note was written with release").first()).toBeVisible();
    await open(page, "watchlist?asof=2020-01-01");
    await expect(page.getByText(/^Of \d+ of \d+ entries a source had been published by 1 Jan 2020\./)).toBeVisible();
  });
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("Copy link prints the view, whatever else the address bar holds, and what was typed just before", async ({
    page,
  }) => {
    await open(page, "?contry=SE&country=NO&fbclid=1#list");
    const copy = page.getByRole("button", { name: "Copy link" }).first();
    // The anchor has led down to the list.
    await copy.scrollIntoViewIfNeeded();
    const box = await copy.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.getByRole("searchbox").first().focus();
    // At once, before the page follows the typing.
    await Promise.all([page.keyboard.insertText("narv"), page.mouse.down(), page.mouse.up()]);
    await page.getByRole("menuitem", { name: /^Always the newest/ }).click();
    await expect(page.getByText("Link copied")).toBeVisible();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(`${copied.search}${copied.hash}`).toBe("?country=NO&q=narv");
  });
});
