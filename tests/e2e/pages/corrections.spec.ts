import { open, publishedIndex } from "../support/app";
import { expect, test } from "../support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"], sharesPage: true });

test("a correction of a figure is filled in with its claim, source and pinned link", async ({ page }) => {
  const { version } = publishedIndex().release;
  await open(page, "?cite=no-narvik-nscale.investment.2");
  const panel = page.getByRole("dialog");
  await panel.locator("summary").filter({ hasText: "Suggest a correction" }).click();
  const text = panel.getByRole("textbox", { name: "Text of the correction" });
  await expect(text).toHaveValue(/A better source/);
  await expect(text).toHaveValue(/Claim: no-narvik-nscale\.investment\.2\n/);
  await expect(text).toHaveValue(/Source: .+, https?:\/\//);
  await expect(text).toHaveValue(new RegExp(`Link: http.+v=${version.replaceAll(".", "\\.")}.*#investment\\.2\n`));
  await panel.getByRole("button", { name: "Copy the text" }).click();
  await expect(panel.getByText("Copied.", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
});

test("a correction of a site names it and its pinned link, beside the files of the site", async ({ page }) => {
  await open(page, "sites/se-borlange-ecodatacenter");
  const button = page.locator("main summary").filter({ hasText: "Suggest a correction" });
  await button.focus();
  await page.keyboard.press("Enter");
  const text = page.getByRole("textbox", { name: "Text of the correction" });
  await expect(text).toHaveValue(/EcoDataCenter Borlänge \(se-borlange-ecodatacenter\)\nRelease: /);
  await page.keyboard.press("Escape");
  await expect(text).toBeHidden();
  await expect(page.locator("main summary").filter({ hasText: "Download data · 1 site" })).toBeVisible();
});
