import { allRows, caughtUp, listRows, marks, open, releaseDay } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"], sharesPage: true });

test("every figure answers for itself: one press opens source, reasons and a citation to copy", async ({ page }) => {
  await open(page, "?country=SE");
  await marks(page);
  // The rows below, which come once the list is scrolled to, give its columns other widths, and its rows other heights.
  await allRows(page);
  await page.locator('tr[data-site="se-strangnas-brookfield"] [data-column="investment"] a').click();
  await expect(page).toHaveURL(/\?country=SE&cite=se-strangnas-brookfield\.investment\.6$/);
  const panel = page.getByRole("dialog", { name: "Cite this number" });
  await expect(panel).toContainText("up to SEK 95 bn");
  await expect(panel.getByRole("link", { name: /^Brookfield Asset Management/ }).first()).toHaveAttribute(
    "href",
    /^http/,
  );
  await expect(panel).toContainText("mean of June 2025, ECB reference rates");
  await expect(panel).toContainText("a publisher’s own conversion");
  await expectNoAxeViolations(page, "dialog[open]");
  await panel.getByRole("radio", { name: "BibTeX" }).check();
  await panel.getByRole("button", { name: "Copy citation" }).click();
  await expect(panel.getByText("Citation copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "@misc{se-strangnas-brookfield.investment.6,",
  );
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(/\?country=SE$/);
});

test("the panel of a claim has an address of its own, also of one that is not shown", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale?cite=no-narvik-nscale.investment.1");
  const panel = page.getByRole("dialog", { name: "Cite this number" });
  await expect(panel).toContainText("Investment, Stargate Norway (Narvik)");
  await expect(panel).toContainText("It does not stand for the site");
});

test("from every place a figure leads to its panel", async ({ page }) => {
  for (const [address, figure] of [
    ["?country=NO,FI", '[data-row="no-narvik-nscale"] a.cite, [data-row="fi-lappeenranta-nebius"] a.cite'],
    ["charts/investment?country=NO", '[data-row="no-narvik-nscale"] a.cite'],
    ["charts/investment?country=NO&view=table", 'tr[data-site="no-narvik-nscale"] a.cite'],
    ["charts/openings?country=NO", '[data-row="no-narvik-nscale"] a.cite'],
    ["charts/openings?country=NO&view=table", 'tr[data-site="no-narvik-nscale"] a.cite'],
    ["sites/no-narvik-nscale", 'tr[data-claim="no-narvik-nscale.capacity.2"] a.cite'],
    ["?country=NO&site=no-narvik-nscale", '[aria-label="Map of the sites"] a.cite'],
  ] as const) {
    await open(page, address);
    await page.locator(figure).first().click();
    await expect(page.getByRole("dialog", { name: "Cite this number" }), address).toBeVisible();
  }
});

test("the rule of the whole page switches in chart, table and total alike", async ({ page }) => {
  await open(page, "charts/investment?country=NO&claims=lowest");
  await expect(page.locator('[data-row="no-narvik-nscale"]')).toContainText("NOK 10 bn");
  await open(page, "?country=NO&claims=lowest");
  await expect(page.locator('tr[data-site="no-narvik-nscale"] [data-column="investment"]')).toContainText("NOK 10 bn");
  await page.getByLabel("Which source wins").selectOption("primary");
  await expect(page).toHaveURL(/claims=primary/);
  await expect(page.locator('tr[data-site="no-narvik-nscale"] [data-column="investment"]')).toContainText("not stated");
  await expect(page.locator('tr[data-site="no-narvik-nscale"] [data-column="capacity"]')).toContainText("230");
});

test("as of a day the page shows what was known then, and says so", async ({ page }) => {
  await open(page, "sites/no-narvik-nscale?asof=2025-08-15");
  await expect(page.locator("header").getByText("15 Aug 2025")).toBeVisible();
  await expect(page.locator('[data-claim*=".tenant."]').filter({ hasText: "OpenAI" }).first()).toBeVisible();
  await expect(page.locator('[data-claim*=".tenant."]').filter({ hasText: "Microsoft" })).toHaveCount(0);
  await open(page, "?asof=2020-01-01");
  await marks(page);
  expect(await (await allRows(page)).count()).toBeLessThan(20);
  await open(page, "sites/no-narvik-nscale?asof=2015-01-01");
  await expect(page.getByText("Nothing was known of this site on 1 Jan 2015.")).toBeVisible();
});

test("a day on which nothing was known is named, and the release's day is the way out", async ({ page }) => {
  await open(page, "?asof=1990-01-01");
  await expect(page.getByRole("heading", { name: "No site was known on 1 Jan 1990." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Clear all filters" })).toHaveCount(0);
  await expect(page.getByRole("group", { name: "Kind", exact: true })).toHaveCount(0);
  await open(page, "?asof=2010-01-01&country=SE");
  await expect(page.getByRole("heading", { name: "As known on 1 Jan 2010, no site is in Sweden." })).toBeVisible();
  const way = page.getByRole("listitem").filter({ hasText: `Known on ${releaseDay()}` });
  const told = Number.parseInt((await way.locator("span").textContent()) ?? "", 10);
  await way.getByRole("button").click();
  await expect(page).toHaveURL(/\?country=SE$/);
  await expect(await allRows(page)).toHaveCount(told);
});

test("the day is chosen by a field and by a slider with the keyboard", async ({ page }) => {
  await open(page, "?country=IS");
  await marks(page);
  await page.locator("summary", { hasText: "Known on" }).click();
  await page.getByLabel("Day", { exact: true }).fill("2025-08-15");
  await expect(page).toHaveURL(/\?country=IS&asof=2025-08-15$/);
  const slider = page.getByLabel("Day, by month");
  await slider.focus();
  await slider.press("ArrowLeft");
  await expect(page).not.toHaveURL(/asof=2025-08-15/);
  await expect(page).toHaveURL(/asof=2025-0[67]-/);
  await page.getByRole("button", { name: `Back to ${releaseDay()}` }).click();
  await expect(page).toHaveURL(/\?country=IS$/);
});

test("sites on which sources disagree are found by field, and their figures bear a mark", async ({ page }) => {
  await open(page, "?disputed=investment");
  await marks(page);
  const hamina = page.locator('tr[data-site="fi-hamina-google"] [data-column="investment"]');
  await expect(hamina.getByRole("img", { name: "sources disagree" })).toBeVisible();
  await caughtUp(page);
  for (const cell of await page.locator('tr[data-site] [data-column="investment"]').all())
    await expect(cell.getByRole("img", { name: "sources disagree" })).toHaveCount(1);
});

test("what is late or has moved is told with its dates: Borlänge, Sollefteå, DEN02 and Narvik as what they are", async ({
  page,
}) => {
  await open(page, "charts/openings");
  for (const [site, told] of [
    ["fi-kouvola-atnorth-fin04", "from 2025 (H2): 6 to 30 months later"],
    ["se-borlange-ecodatacenter", "from “early 2027” to “mid-2027”; only a weaker source says so"],
    ["se-solleftea-atnorth", "from 2028 (H1) to 2028 (H2); only a weaker source says so"],
    ["dk-olgod-atnorth-den02", "first capacity not before 2026; full build now said for 2030"],
  ] as const)
    await expect(page.locator(`[data-row="${site}"]`)).toContainText(told);
  await open(page, "?schedule=set_aside");
  await expect(listRows(page)).toHaveCount(3);
  await open(page, "charts/openings?claims=newest");
  await expect(page.locator('[data-row="se-strangnas-brookfield"]')).toContainText("12 to 36 months");
});

test("totals answer for themselves: of the page, of a chart, of a group in it", async ({ page }) => {
  for (const [address, figure, says] of [
    ["", '[aria-label="What the selection holds"] tfoot td:nth-last-child(2) a', "whole sites"],
    ["charts/capacity", "section h2 a", "in operation where no plan is stated"],
    ["charts/capacity", '[data-row="SE"] a.cite', "Sweden:"],
    ["charts/investment?by=country", '[data-row="SE"] a.cite', "Sweden:"],
    ["charts/history", "main p a.cite", "whole sites"],
  ] as const) {
    await open(page, address);
    const link = page.locator(figure).first();
    const shown = (await link.textContent()) ?? "?";
    await link.click();
    const panel = page.getByRole("dialog", { name: "What this total covers" });
    await expect(panel, address).toContainText(says);
    await expect(panel.locator("p").first(), address).toHaveText(shown);
  }
});
