import type { Locator, Page } from "@playwright/test";
import { map, marks, open } from "../support/app";
import { control, views } from "../support/linked";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

type Press = NonNullable<Parameters<Locator["click"]>[0]>;

/** What a reader does to a link to have it beside the page. */
const presses: readonly Press[] = [
  { modifiers: ["Control"] },
  { modifiers: ["Meta"] },
  { modifiers: ["Shift"] },
  { button: "middle" },
];

/** Presses each way, and asserts that each opens the address beside the page, which stays as it is. */
async function expectBeside(page: Page, target: Locator, address: string): Promise<void> {
  const before = page.url();
  // What opens is looked at for its address alone, so it need not load.
  await page.context().route(
    () => true,
    (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ body: "<title>beside</title>", contentType: "text/html" })
        : route.continue(),
  );
  for (const press of presses) {
    const [beside] = await Promise.all([page.context().waitForEvent("page"), target.click(press)]);
    await expect(beside, JSON.stringify(press)).toHaveURL(new URL(address, new URL("./", before)).href);
    expect(page.url()).toBe(before);
    await beside.close();
  }
  await page.context().unrouteAll();
}

const id = "no-narvik-nscale";

test.describe("Ctrl, Cmd, Shift and the middle button open the page of a site beside this one", () => {
  test("from each view of the overview @sub-path", async ({ page }) => {
    await open(page, "?country=NO&currency=SEK&asof=2026-06-01");
    await marks(page);
    for (const view of views)
      await test.step(view, async () => {
        await expectBeside(page, control(page, view, id), `sites/${id}?currency=SEK&asof=2026-06-01`);
        await expect(page.locator(`tr[data-site="${id}"]`)).not.toHaveAttribute("data-selected");
      });
  });

  test("from a bar and the glyph of a row", async ({ page }) => {
    await open(page, "?country=NO");
    await marks(page);
    await expectBeside(page, page.locator(`[data-row="${id}"] [data-space]`), `sites/${id}`);
    await expectBeside(page, page.locator(`tr[data-site="${id}"]`).getByRole("button").first(), `sites/${id}`);
  });

  test("from the small maps of a site and a comparison", async ({ page }) => {
    await open(page, `compare?sites=${id},fi-hamina-google`);
    await expectBeside(page, page.locator('[data-mark="fi-hamina-google"]'), "sites/fi-hamina-google");
    await open(page, `sites/${id}`);
    const neighbour = page.locator(`[data-mark]:not([data-mark="${id}"])`).first();
    const name = (await neighbour.getAttribute("data-mark")) ?? "";
    await expectBeside(page, neighbour, name);
  });

  test("but not from what a row holds to press", async ({ page }) => {
    await open(page, "?country=NO");
    const compare = page.locator(`tr[data-site="${id}"]`).getByRole("checkbox");
    const other = page.locator(`tr[data-site="${id}"]`).getByRole("button", { name: /compar/i });
    await compare
      .or(other)
      .first()
      .click({ modifiers: ["Control"] });
    await expect(page).toHaveURL(/\?country=NO$/);
    expect(page.context().pages()).toHaveLength(1);
  });

  test("but a map that is dragged by a mark opens nothing", async ({ page }) => {
    await open(page, "?country=NO");
    const mark = (await marks(page)).first();
    const box = await mark.boundingBox();
    if (!box) throw new Error("the mark is not drawn");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down({ button: "middle" });
    await page.mouse.move(x + 40, y + 20, { steps: 4 });
    await page.mouse.up({ button: "middle" });
    await mark.click();
    await expect(page).toHaveURL(/&site=/);
    expect(page.context().pages()).toHaveLength(1);
    await expect(map(page)).toBeVisible();
  });
});

test.describe("and the page kept to", () => {
  test("a year of the overview’s axis", async ({ page }) => {
    await open(page, "?country=NO");
    const axis = page.locator('[data-stop="2027"]');
    await expectBeside(page, axis, "?country=NO&opens=2027..2027");
  });

  test("a year of the menu", async ({ page }) => {
    await open(page, "?country=NO");
    await page.locator("summary", { hasText: "Opens" }).click();
    const year = page.locator("details[open]").getByRole("button", { name: /^2027, / });
    await expectBeside(page, year, "?country=NO&opens=2027..2027");
  });

  test("a year and a status of a large chart", async ({ page }) => {
    await open(page, "charts/openings?country=NO");
    const main = page.getByRole("main");
    await expectBeside(page, main.getByRole("button", { name: /^2027, / }), "openings?country=NO&opens=2027..2027");
    await expectBeside(page, main.getByRole("button", { name: /^Announced / }), "openings?country=NO&status=announced");
  });
});
