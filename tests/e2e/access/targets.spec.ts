import type { Page } from "@playwright/test";
import { everyPage, short } from "../support/addresses";
import { open } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, sharesPage: true });

/** Each control that a thumb would miss: lower than 44 px with its frame. Marks of a map and of a year, and rows of a chart, are judged by their own rows. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      ":is(button, summary, select, input, label:has(input)):not(label input, [data-mark], [data-year-mark], [data-row] button, .visually-hidden)",
    );
    return [...controls].flatMap((one) => {
      // A line of 1 px at each side belongs to the control.
      const { height, width } = one.getBoundingClientRect();
      const isSmall = one.checkVisibility() && width > 2 && height < 42;
      const name = one.getAttribute("aria-label") ?? one.textContent.trim();
      return isSmall ? [`${one.tagName.toLowerCase()} “${name.slice(0, 40)}”: ${Math.round(height)} px`] : [];
    });
  });
}

/** The pages that a phone gets in another make; axe has looked at the others in a wide window. */
const madeAnew = /^(\?|compare|charts|latest|sites|operators\?|sources)/;

for (const address of everyPage.map(short))
  test(`on a phone every control of /${address} is as high as a thumb is wide${madeAnew.test(address) ? ", and there is no axe violation" : ""}`, async ({
    page,
  }) => {
    await open(page, address);
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    if (madeAnew.test(address)) await expectNoAxeViolations(page);
    await expect.poll(() => tooSmall(page)).toEqual([]);
    for (const view of ["Map", "Charts"]) {
      const choice = page.getByRole("radio", { name: view, exact: true });
      if (!(await choice.isVisible()) || (await page.getByRole("dialog").count()) > 0) continue;
      await choice.check();
      await expect.poll(() => tooSmall(page), view).toEqual([]);
    }
  });

test("marks of the years and glyphs of the list are 24 px at least, and no mark lies over another", async ({
  page,
}) => {
  await open(page, "");
  const boxes = (selector: string) =>
    page.locator(selector).evaluateAll((found) => found.map((one) => one.getBoundingClientRect().toJSON()));
  for (const { width, height } of await boxes('tr[data-site] th button, tr[data-site] [data-column="name"] button')) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole("radio", { name: "Charts", exact: true }).check();
  await expect(page.locator("[data-year-mark]").first()).toBeVisible();
  const marks = await boxes("[data-year-mark]");
  expect(marks.length).toBeGreaterThan(50);
  for (const [index, one] of marks.entries()) {
    expect(one.width).toBeGreaterThan(23.9);
    expect(one.height).toBeGreaterThan(23.9);
    const over = marks.slice(0, index).filter((other) => {
      const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      return shared > 0.5 && Math.abs(one.top - other.top) < 23.5;
    });
    expect(over).toEqual([]);
  }
});

test("every control of the sheet and of the menu is as high as a thumb is wide", async ({ page }) => {
  await open(page, "?country=NO");
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
  expect(await tooSmall(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByText("Menu", { exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Pages" }).filter({ visible: true })).toBeVisible();
  expect(await tooSmall(page)).toEqual([]);
});
