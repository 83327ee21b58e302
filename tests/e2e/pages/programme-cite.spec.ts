import { open } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const claim = "se-brookfield-ai.investment.2";

test("a figure of a programme answers for itself, and says that it stands for no site", async ({ page }) => {
  await open(page, "programmes");
  const figure = page.locator(`[data-claim="${claim}"] a.cite`);
  await figure.click();
  await expect(page).toHaveURL(new RegExp(`programmes\\?cite=${claim}$`));
  const panel = page.getByRole("dialog", { name: "Cite this number" });
  await expect(panel).toContainText("SEK 95 bn");
  await expect(panel).toContainText("Investment, Brookfield AI infrastructure in Sweden.");
  await expect(panel).toContainText("No site, and it enters no total");
  await expect(panel.getByLabel("Text", { exact: true }).last()).toHaveValue(
    new RegExp(`programmes\\?v=[\\d.]+#${claim}$`),
  );
  await expectNoAxeViolations(page, "dialog[open]");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test("a link opens the panel, in the reader's currency", async ({ page }) => {
  await open(page, `programmes?currency=EUR&cite=${claim}`);
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("In EUR");
  await expect(panel.getByText("BibTeX")).toBeVisible();
  await expect(panel.getByText("CSV row")).toHaveCount(0);
});

test("a claim that no programme has is named, and the page stands", async ({ page }) => {
  await open(page, "programmes?cite=se-nobody.investment.1");
  await expect(page.getByRole("dialog")).toContainText("no statement with the id “se-nobody.investment.1”");
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/programmes$/);
});

test("elsewhere the link's claim is left out, as before", async ({ page }) => {
  await open(page, `sources?cite=${claim}`);
  await expect(page.getByText(/which does not exist here; it was left out/)).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
