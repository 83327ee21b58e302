import type { Locator } from "@playwright/test";
import { open, sidewaysOverflow } from "../support/app";
import { covered } from "../support/room";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

test("charts find room at every width between a phone and a desktop", async ({ page }) => {
  for (const address of ["charts/investment", "charts/openings"]) {
    await open(page, address);
    await expect(page.locator("[data-row]").first()).toBeVisible();
    const years = page.locator("[role=group] [aria-pressed] > span");
    if (address === "charts/openings") expect(await years.count()).toBeGreaterThan(3);
    for (let width = 400; width <= 1200; width += 40) {
      await page.setViewportSize({ width, height: 700 });
      await expect.poll(() => sidewaysOverflow(page), `/${address} at ${width} px`).toBe(0);
      await expect.poll(() => overlaps(years), `years at ${width} px`).toEqual([]);
    }
  }
});

test("in a window as low as a phone on its side nothing stays in place over what is read", async ({ page }) => {
  const addresses = ["", "sites/no-narvik-nscale", "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter"];
  for (const address of [...addresses, "charts/openings?view=table", "embed/charts/openings"]) {
    await page.setViewportSize({ width: 850, height: 900 });
    await open(page, address);
    expect(await covered(page), `/${address} keeps something in place`).toBeGreaterThan(0);
    await page.setViewportSize({ width: 850, height: 310 });
    await expect.poll(() => covered(page), `/${address} in a low window`).toBe(0);
  }
});

/** The texts of those elements that are drawn and begin before the one in front of them ends. */
const overlaps = (found: Locator): Promise<string[]> =>
  found.evaluateAll((all) => {
    const seen = all.filter((one) => one.checkVisibility({ visibilityProperty: true }));
    return seen
      .filter((one, index) => {
        const before = seen[index - 1]?.getBoundingClientRect().right;
        return before !== undefined && before > one.getBoundingClientRect().left;
      })
      .map((one) => one.textContent);
  });

/** The texts of those elements that are drawn and say something. */
const drawn = (found: Locator): Promise<string[]> =>
  found.evaluateAll((all) =>
    all
      .filter((one) => one instanceof HTMLElement && one.checkVisibility({ visibilityProperty: true }))
      .map((one) => (one instanceof HTMLElement ? one.innerText.replace(/\s+/g, " ").trim() : ""))
      .filter((text) => text !== ""),
  );

test("a phone's row of a chart says what a wide one has in its columns", async ({ page }) => {
  for (const address of ["charts/investment", "charts/openings", "charts/capacity?by=site", "charts/accelerators"]) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, address);
    const cells = page.locator("[data-row] > [data-space] ~ *");
    await expect(page.locator("[data-row]").first()).toBeVisible();
    const said = await drawn(cells);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => sidewaysOverflow(page)).toBe(0);
    await expect.poll(() => drawn(cells), address).toEqual(said);
  }
});

test("a citation is shown whole, however narrow its panel is", async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page, "sites/no-narvik-nscale?cite=no-narvik-nscale.investment.2");
    const text = page.getByRole("dialog").locator("textarea");
    await expect(text).toBeVisible();
    for (const format of ["Text", "BibTeX"]) {
      await page.getByRole("dialog").getByRole("radio", { name: format }).check();
      await expect
        .poll(() => text.evaluate((field) => field.scrollHeight - field.clientHeight), `${format} at ${width}`)
        .toBe(0);
    }
  }
});
