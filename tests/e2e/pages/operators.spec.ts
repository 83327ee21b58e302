import type { Page } from "@playwright/test";
import { open, sidewaysOverflow } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

/** The release of which tests name facts. */
const kept = "v=2026.11.2";

const table = (page: Page) => page.getByRole("table", { name: "Organisations and their sites" });
const row = (page: Page, name: string) => table(page).getByRole("row", { name: new RegExp(`^${name} `) });
const names = (page: Page) => table(page).locator("tbody th").allInnerTexts();

test("the index is in the menu, names each organisation with its roles and totals, and leads to its page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "?country=NO");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Operators" }).click();
  await expect(page).toHaveURL(/\/operators\?country=NO$/);
  await expect(row(page, "Nscale")).toContainText("operator of");
  await expect(row(page, "Microsoft")).toContainText(/tenant at \d/);
  await expectNoAxeViolations(page);
  await row(page, "Nscale").getByRole("link", { name: "Nscale" }).click();
  await expect(page).toHaveURL(/\/operators\/nscale$/);
  await expect(page.getByRole("heading", { level: 1, name: "Nscale" })).toBeVisible();
  const files = await page.locator("summary").filter({ hasText: "Download data" }).allTextContents();
  expect(files.length).toBeGreaterThan(1);
  for (const name of files) expect(name).toMatch(/ sites?: Nscale (as operator|named as)/);
});

test("it is sorted by every column, and keeps to a role, in the address", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `operators?${kept}`);
  await table(page).getByRole("button", { name: "Announced money" }).click();
  await expect(page).toHaveURL(/sort=-sum_investment/);
  await expect(table(page).getByRole("columnheader", { name: /^Announced money/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await table(page).getByRole("button", { name: "Organisation", exact: true }).click();
  await expect(page).toHaveURL(/sort=organisation/);
  const all = await names(page);
  expect(all).toEqual(all.toSorted(new Intl.Collator("en-GB", { sensitivity: "base", numeric: true }).compare));
  await page.getByRole("radio", { name: "Tenants" }).check();
  await expect(page).toHaveURL(/role=tenant/);
  await expect(row(page, "Microsoft")).toBeVisible();
  const tenants = await names(page);
  expect(tenants.length).toBeGreaterThan(5);
  expect(tenants.length).toBeLessThan(all.length);
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(all);
});

test("a total of an operator is that of its group, and opens with its coverage", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `operators?role=operator&${kept}`);
  const figure = row(page, "Nscale").locator('[data-column="sum_unspecified"] a');
  await expect(figure).toHaveAttribute("href", /cite=total\.unspecified\.operator\.nscale/);
  await figure.click();
  await expect(page.getByRole("dialog")).toContainText("Nscale");
});

test("what an address asks for in vain is said, and a role that nobody has leads back to all", async ({ page }) => {
  await open(page, `operators?sort=nonsense&role=nobody&${kept}`);
  await expect(page.getByText("This link asked for sort “nonsense”, which does not exist here")).toBeVisible();
  await expect(page.getByText("This link asked for role “nobody”, which does not exist here")).toBeVisible();
  await expect(table(page)).toBeVisible();
  await open(page, `operators?country=GL&role=owner&${kept}`);
  await page.getByRole("button", { name: "See all roles" }).click();
  await expect(page).toHaveURL(/\?country=GL/);
  await expect(page).not.toHaveURL(/role=/);
  await open(page, `operators?country=GL&status=operating&${kept}`);
  await expect(page.getByRole("main")).toContainText("Greenland");
});

test("it fits every width", async ({ page }) => {
  await open(page, `operators?${kept}`);
  await expect(table(page)).toBeVisible();
  for (const width of [1440, 1024, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => sidewaysOverflow(page), `at ${width} px`).toBe(0);
  }
});
