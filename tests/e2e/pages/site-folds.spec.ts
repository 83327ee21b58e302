import { open } from "../support/app";
import { expect, test } from "../support/test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, sharesPage: false });

const narvik = "sites/no-narvik-nscale";

test("a phone folds all statements but those of the first section, and keeps what was opened", async ({ page }) => {
  await open(page, narvik);
  const capacity = page.locator("#capacity");
  await expect(page.locator("#investment table")).toBeVisible();
  // What can be done with the page takes one line above the first figure.
  const tops = await Promise.all(
    [/^Embed/, /^Compare/, /^Download picture/, /^Download data/].map(
      async (name) => (await page.locator("header .button").filter({ hasText: name }).last().boundingBox())?.y,
    ),
  );
  expect(tops[0]).toBeGreaterThan(0);
  expect(new Set(tops).size).toBe(1);
  await expect(capacity.locator("table")).toBeHidden();
  await expect(capacity).toContainText(/say 230 MW/);
  const show = capacity.getByRole("button", { name: "Show 18 statements Capacity" });
  expect((await show.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await show.click();
  await expect(capacity.locator("table")).toBeVisible();
  await expect(capacity.locator("table :focus")).toHaveCount(1);
  await page.reload();
  await expect(capacity.locator("table")).toBeVisible();
  await expect(page.locator("#opening table")).toBeHidden();
});

test("every fold says in a line what is in it", async ({ page }) => {
  for (const address of [narvik, "sites/se-borlange-ecodatacenter"]) {
    await open(page, address);
    const folds = page.locator("section:has(> button[id$=-show])");
    await expect(folds).not.toHaveCount(0);
    for (const fold of await folds.all()) await expect(fold.locator(":scope > p").first()).not.toBeEmpty();
  }
  await expect(page.locator("#rest > p")).toContainText("site area and jobs.");
});

test("an address opens the fold into which it leads, and another leaves it open", async ({ page }) => {
  await open(page, `${narvik}#opening.1`);
  await expect(page.locator("#opening table")).toBeVisible();
  await page
    .getByRole("link", { name: /^Status/ })
    .first()
    .click();
  await expect(page.locator("#status table")).toBeVisible();
  await expect(page.locator("#opening table")).toBeVisible();
  await expect(page.locator("#tenant table")).toBeHidden();
});

test("a search of the browser opens the fold in which it finds something", async ({ page }) => {
  await open(page, narvik);
  await expect(page.locator("#capacity table")).toBeHidden();
  // A link to a text, pressed by a reader, is followed by the same search as that in a page.
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "#:~:text=Semafor";
    link.textContent = "Where it is said";
    document.querySelector("main")?.prepend(link);
  });
  await page.getByRole("link", { name: "Where it is said" }).click();
  await expect(page.locator("#capacity table")).toBeVisible();
  await expect(page.locator("#capacity").getByText("Semafor").first()).toBeInViewport();
});

test("paper and a wide screen have all statements", async ({ page }) => {
  await open(page, narvik);
  await expect(page.locator("#opening table")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("#opening table")).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("#opening table")).toBeHidden();
  await page.setViewportSize({ width: 1024, height: 844 });
  await expect(page.locator("#opening table")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Show \d+ statements/ })).toHaveCount(0);
});
