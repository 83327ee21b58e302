import { open, publishedIndex } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

test("Borlänge shows its plans, its tenant, its openings and the heat that one article claims, each with its source", async ({
  page,
}) => {
  await open(page, "sites/se-borlange-ecodatacenter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("EcoDataCenter Borlänge");
  const main = page.getByRole("main");
  await expect(main).toContainText("€2.5 bn");
  const mistral = main
    .locator("[data-claim]")
    .filter({ hasText: "€1.2 bn" })
    .filter({ hasText: /Feb 2026/ })
    .first();
  await expect(mistral).toBeVisible();
  await expect(mistral.locator('a[href^="http"]')).toBeVisible();
  await expect(main.locator("[data-claim]").filter({ hasText: "Mistral AI" }).first()).toBeVisible();
  await expect(main.locator("[data-claim]").filter({ hasText: "2027" }).first()).toBeVisible();
  await expect(main.locator('[data-claim*=".heat_reuse."]').first()).toBeVisible();
});

test("Narvik shows the first 20 MW, the doubted 2025 beside the release, and the tenant's change", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale");
  const main = page.getByRole("main");
  await expect(main).toContainText("first phase, 20 MW");
  const doubted = main.locator('[data-claim*=".opening."]').filter({ hasText: "2025" }).filter({ hasText: "doubted" });
  await expect(doubted.first()).toBeVisible();
  await expect(main.locator('[data-claim*=".accelerators."]').filter({ hasText: "100,000" }).first()).toBeVisible();
  await expect(
    main.locator('[data-claim*=".tenant."]:not([data-folded])').filter({ hasText: "OpenAI" }).first(),
  ).toBeVisible();
  await expect(main.locator('[data-claim*=".tenant."]').filter({ hasText: "Microsoft" }).first()).toBeVisible();
});

test("a link to one claim brings it into view", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale#investment.2");
  await expect(page.locator('[data-claim="no-narvik-nscale.investment.2"]')).toBeInViewport();
});

test("the panel of Borlänge's plan says of what it is the one, and counts the nine others that speak of money", async ({
  page,
}) => {
  await open(page, "sites/se-borlange-ecodatacenter?v=2026.11.2&cite=se-borlange-ecodatacenter.investment.3");
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("inspiratia, 10 Sep 2024 · trade press");
  await expect(panel).toContainText("The one amount for the whole site; 9 more are about land");
  await expect(panel).toContainText(
    "No other statement is about exactly this.9 more statements about money: 4 are about a part, 3 are about land, other money or a customer’s contract, 2 are publishers’ own conversions.",
  );
  await panel.getByRole("link", { name: "4 are about a part" }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2, name: "Investment" })).toBeInViewport();
});

test("why a claim is shown is one line, with the steps of the rule behind it", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale?v=2026.11.2&cite=no-narvik-nscale.investment.2");
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText(
    "2 statements about the whole site are doubted, so a part stands. Most exact of 5; 1 weaker one, 1 undated one and 1 converted one set aside.",
  );
  const step = panel.getByText("1 set aside: a dated statement goes before an undated one.");
  await expect(step).toBeHidden();
  await panel.getByText("Step by step").click();
  await expect(step).toBeVisible();
});

test("the note comes first, then who says each value, then a bar of jumps that stays, with the controls in it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "sites/no-narvik-nscale?v=2026.11.2");
  const top = async (text: string | RegExp) =>
    (await page.getByRole("main").getByText(text).first().boundingBox())?.y ?? Number.NaN;
  expect(await top(/^Curators’ note/)).toBeLessThan(await top("for 20 of 230 MW"));
  const said = page.getByRole("region", { name: "What stands for the site" }).locator("dd > p:nth-child(3)");
  await expect(said.first()).toHaveText("Finansavisen, 31 Jul 2025 · trade press");
  // Who says so stands on one line across the four.
  const lines = await said.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().y)));
  expect(new Set(lines).size).toBe(1);
  const jumps = page.getByRole("navigation", { name: "On this page" });
  await expect(jumps.getByRole("link").first()).toHaveText("Investment 19");
  await jumps.getByRole("link", { name: /^Opening 13/ }).click();
  const opening = page.getByRole("heading", { level: 2, name: "Opening", exact: true });
  await expect(opening).toBeInViewport();
  await expect(jumps).toBeInViewport();
  const [bar, head] = [await jumps.boundingBox(), await opening.boundingBox()];
  expect(head?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  await expect(page.getByLabel("Which source wins")).toBeInViewport();
});

test("a link to a folded statement opens its fold", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale?v=2026.11.2");
  await expect(page.locator('[data-claim="no-narvik-nscale.investment.4"]')).toBeHidden();
  await open(page, "sites/no-narvik-nscale?v=2026.11.2#investment.4");
  await expect(page.locator('[data-claim="no-narvik-nscale.investment.4"]')).toBeInViewport();
});

test("a term explains itself in place, from the keyboard, in the words of the method", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale?v=2026.11.2");
  const term = page.getByRole("button", { name: "Bidding zone" });
  await term.press("Enter");
  await expect(term).toHaveAttribute("aria-expanded", "true");
  const text = await page.getByRole("note").innerText();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("note")).toHaveCount(0);
  await open(page, "method?v=2026.11.2#terms");
  await expect(page.getByText(text)).toBeVisible();
});

test.describe("on paper", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("a site with many statements takes three sheets at most, all of them unfolded, without controls", async ({
    page,
  }) => {
    await open(page, "sites/no-narvik-nscale?v=2026.11.2");
    await expect(page.locator("[data-mark]").first()).toBeVisible();
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator('[data-claim="no-narvik-nscale.investment.4"]')).toBeVisible();
    const aboveTable = await page.locator("#capacity > :not(div:has(table))").all();
    expect(aboveTable.length).toBeGreaterThan(0);
    for (const above of aboveTable) await expect(above).toHaveCSS("break-after", "avoid");
    await expect(page.getByRole("navigation", { name: "On this page" })).toBeHidden();
    await expect(page.locator("main :is(button, select):visible:not([data-mark], [data-term])")).toHaveCount(0);
  });
});

test("every claim of a site stands on its page once, with the link of its source", async ({ page }) => {
  const { sites } = publishedIndex();
  // The component tests draw all sites; here those with most claims and with fewest, on the built page.
  const byClaims = sites.toSorted((a, b) => b.claims.length - a.claims.length);
  for (const site of [...byClaims.slice(0, 5), ...byClaims.slice(-3)]) {
    await open(page, `sites/${site.id}`);
    const found = page.locator("[data-claim]");
    await expect(found, site.id).toHaveCount(site.claims.length);
    await expect(found.locator('a[href^="http"]').first()).toBeAttached();
    expect(await found.filter({ has: page.locator('a[href^="http"]') }).count(), site.id).toBe(site.claims.length);
  }
});

test.describe("an unknown site", () => {
  test.use({ allowed: /status of 404/, sharesPage: false });

  test("is named, and the way on is offered", async ({ page }) => {
    await page.goto("sites/no-narvik-nscal");
    await expect(page.getByText("no-narvik-nscal”")).toBeVisible();
    await expect(page.getByRole("link", { name: /Stargate Norway/ })).toBeVisible();
  });
});
