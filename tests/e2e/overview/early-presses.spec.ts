import type { Page } from "@playwright/test";
import { hold } from "../support/app";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 1440, height: 900 } });

/** Opens a page whose program is on its way until the returned function is called. */
async function openWritten(page: Page, address: string): Promise<() => Promise<void>> {
  const program = await hold(page, "**/assets/index-*.js");
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("footer").last()).toBeVisible();
  await expect(page.locator("[data-font-late]")).toHaveCount(0);
  return async () => {
    await expect(page.locator("[data-prerendered]")).toHaveCount(1);
    await program.release();
    await expect(page.locator("[data-prerendered]")).toHaveCount(0);
  };
}

test("boxes ticked and options chosen before the program has come are the view that it shows", async ({ page }) => {
  const come = await openWritten(page, "./");
  const norway = page.getByRole("checkbox", { name: "Norway" });
  const sweden = page.getByRole("checkbox", { name: "Sweden" });
  await norway.check();
  await sweden.check();
  await page.getByRole("combobox", { name: "Currency" }).selectOption("NOK");
  await come();
  await expect(page).toHaveURL(/\?country=(NO,SE|SE,NO)&currency=NOK$/);
  await expect(norway).toBeChecked();
  await expect(sweden).toBeChecked();
  await expect(page.getByRole("heading", { name: /NOK .* announced for/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?country=(NO,SE|SE,NO)$/);
});

test("a button pressed before the program has come does what it says, the last of several", async ({ page }) => {
  const come = await openWritten(page, "./");
  await page.getByRole("button", { name: "Use the dark theme" }).first().click();
  await page.getByRole("button", { name: /^Find anything/ }).click();
  await come();
  await expect(page.getByRole("dialog", { name: /Find/ })).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
  await expect(page.locator("[data-pressed]")).toHaveCount(0);
});

test("text typed before the program has come is searched for, and can be typed on", async ({ page }) => {
  const come = await openWritten(page, "sources");
  const find = page.getByRole("searchbox", { name: "Find in publisher and title" });
  await find.pressSequentially("bloom");
  await come();
  const count = page.getByRole("status").filter({ hasText: / of \d+ sources/ });
  await expect(count).toBeVisible();
  await expect(find).toBeFocused();
  await find.pressSequentially("berg");
  await expect(find).toHaveValue("bloomberg");
  await expect(count).toBeVisible();
});

for (const address of ["./", "?country=NO&currency=SEK&size=investment"])
  test(`nothing pressed is nothing done at ${address}`, async ({ page }) => {
    await page.goto(address);
    const { search } = new URL(page.url());
    const entries = await page.evaluate(() => history.length);
    await expect(page.locator("[data-prerendered]")).toHaveCount(0);
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    await expect(page.locator("[aria-busy]")).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(search);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

for (const width of [1440, 1024])
  test(`at ${width} px nothing of the first screen moves when the program comes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const come = await openWritten(page, "./");
    const boxes = () =>
      page.locator("header, [data-controls] :is(fieldset, summary, select, button), h1, h2").evaluateAll((found) =>
        found
          .map((one) => one.getBoundingClientRect())
          .filter(({ width: wide, y }) => wide > 0 && y < 900)
          .map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`),
      );
    const before = await boxes();
    await come();
    await expect(page.locator("[data-map-live], .leaflet-container").first()).toBeAttached();
    expect(await boxes()).toEqual(before);
  });
