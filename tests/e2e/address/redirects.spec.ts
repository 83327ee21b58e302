import { open, publishedIndex } from "../support/app";
import { expect, test } from "../support/test";

const redirects = [
  { id: "no-narvik-old", to: "no-narvik-nscale", reason: "The same campus under its first name." },
  { id: "no-narvik-gone", to: null, reason: "No source states AI any more." },
];

// These addresses have no static page in this build: the host answers with its page for unknown paths.
test.use({ allowed: /status of 404/ });

test.beforeEach(async ({ page }) => {
  await page.route("**/data/index.json", (route) => route.fulfill({ json: { ...publishedIndex(), redirects } }));
});

test("the address of a merged site leads to the site that it is in now, and says so once", async ({ page }) => {
  await open(page, "method");
  await page.goto("sites/no-narvik-old?currency=SEK");
  await expect(page).toHaveURL(/\/sites\/no-narvik-nscale\?currency=SEK$/);
  await expect(page.getByRole("heading", { level: 1, name: "Stargate Norway (Narvik)" })).toBeVisible();
  const notice = page.getByText("This link led to “no-narvik-old”, which is now recorded as this site.");
  await expect(notice).toContainText("The same campus under its first name.");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/method$/);
});

test("the address of a dropped site says why it is gone", async ({ page }) => {
  await page.goto("sites/no-narvik-gone");
  await expect(page.getByRole("heading", { level: 1, name: "No longer in the record" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("“no-narvik-gone” is no longer in the record.");
  await expect(page.getByRole("main")).toContainText("No source states AI any more.");
  await expect(page.getByRole("link", { name: "To the overview" })).toBeVisible();
});

test("a link that selects or compares a merged site means the one that it is in now", async ({ page }) => {
  await open(page, "compare?sites=no-narvik-old,fi-hamina-google");
  await expect(page).toHaveURL(/sites=no-narvik-nscale,fi-hamina-google$/);
  await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
});
