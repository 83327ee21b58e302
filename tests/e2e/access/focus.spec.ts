import { map, marks, open } from "../support/app";
import { expect, test } from "../support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"], sharesPage: true });

test("a chip taken away hands the focus to the next one, and the last one to the bar", async ({ page }) => {
  await open(page, "?country=NO&status=announced&kind=hyperscale");
  const chips = page.getByRole("group", { name: "Applied filters" }).getByRole("button");
  await chips.nth(0).focus();
  await page.keyboard.press("Enter");
  await expect(chips).toHaveCount(3);
  await expect(chips.nth(0)).toBeFocused();
  await chips.nth(1).press("Enter");
  await expect(page.getByRole("button", { name: "Clear all" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chips).toHaveCount(0);
  await expect(page.locator("[data-choices] :is(input, summary, button):visible").first()).toBeFocused();
});

test("a way out of an empty result leads to the applied filters", async ({ page }) => {
  await open(page, "?country=GL&status=operating");
  await page.getByRole("listitem").filter({ hasText: "Remove “Operating”" }).getByRole("button").press("Enter");
  await expect(page.getByRole("button", { name: /^Country: Greenland/ })).toBeFocused();
});

test("a notice dismissed leads to the content", async ({ page }) => {
  await open(page, "?country=XX");
  await page.getByRole("button", { name: "Dismiss" }).press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a map card closed leads back to its mark", async ({ page }) => {
  await open(page, "?site=no-narvik-nscale");
  await marks(page);
  await map(page).getByRole("button", { name: "Close" }).press("Enter");
  await expect(map(page).locator('[data-mark="no-narvik-nscale"]')).toBeFocused();
});

test("the message of a copied link closed leads back to its button", async ({ page }) => {
  await open(page, "?country=IS");
  const copy = page.getByRole("button", { name: "Copy link" }).first();
  await copy.press("Enter");
  await page.getByRole("menuitem").first().press("Enter");
  await page.getByRole("status").getByRole("button", { name: "Close" }).press("Enter");
  await expect(copy).toBeFocused();
});

test("a selected site that the filters hide is called so", async ({ page }) => {
  await open(page, "?site=no-narvik-nscale&country=SE");
  await page.getByRole("button", { name: /^Selected, hidden by the filters: Stargate Norway/ }).click();
  await expect(page).toHaveURL(/\?country=SE$/);
});

test.describe("a control that its own press leaves without use hands the focus on within its group", () => {
  test("a filter that gives nothing", async ({ page }) => {
    await open(page, "?country=GL&status=operating");
    const greenland = page.getByRole("checkbox", { name: "Greenland" });
    await greenland.press("Space");
    await expect(greenland).toBeDisabled();
    await expect(page.getByRole("group", { name: "Country" }).getByRole("checkbox").first()).toBeFocused();
  });

  test("a year of the menu, without closing it", async ({ page }) => {
    await open(page, "?country=GL&opens=2019..2019");
    const summary = page.locator("summary", { hasText: "Opens" });
    await summary.press("Enter");
    const menu = page.locator("details[open]");
    const year = menu.getByRole("button", { name: /^2019, / });
    await year.press("Enter");
    await expect(year).toBeDisabled();
    await expect(menu.locator(":focus")).toBeVisible();
  });

  test("a status of a legend", async ({ page }) => {
    await open(page, "charts/openings?country=IS&status=operating,paused");
    const legend = page
      .getByRole("main")
      .getByRole("list")
      .filter({ has: page.getByRole("button", { name: /^Paused / }) });
    const paused = legend.getByRole("button", { name: "Paused 0 sites" });
    await paused.press("Enter");
    await expect(paused).toBeDisabled();
    await expect(legend.getByRole("button").and(page.locator(":enabled:focus"))).toHaveCount(1);
  });
});
