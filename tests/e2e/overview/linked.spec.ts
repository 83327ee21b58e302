import { allRows, caughtUp, map, marks, open } from "../support/app";
import { control, expectLit, expectSelected, holder, mapStands, views } from "../support/linked";
import { rest } from "../support/rest";
import { expect, test } from "../support/test";

/** Drawn in every view: an amount among the largest, and a date. */
const id = "fi-lappeenranta-nebius";
const focused = () => document.activeElement?.outerHTML.slice(0, 120);

test.use({ viewport: { width: 1440, height: 1200 }, sharesPage: true });

/** The sites among which one is pointed at: few, since each is drawn in every view. */
const few = "?country=FI&status=under_construction";

for (const view of views)
  test(`in the ${view} the pointer and the focus light a site in all views, and clicks and keys select it there`, async ({
    page,
  }) => {
    await open(page, few);
    await marks(page);
    await holder(page, "years", id).waitFor();
    const one = control(page, view, id);
    const stands = await mapStands(page);

    await test.step("the pointer lights it, and Escape lets go", async () => {
      await one.hover();
      await expectLit(page, id, true);
      await page.keyboard.press("Escape");
      await expectLit(page, id, false);
      await page.mouse.move(2, 2);
      await one.hover();
      await expectLit(page, id, true);
      await page.mouse.move(2, 2);
      await expectLit(page, id, false);
    });

    await test.step("the focus lights it, Escape lets go and leaves the focus", async () => {
      // A key first, so that the focus is one that shows.
      await page.keyboard.press("Shift");
      const stop = view === "list" ? holder(page, view, id).getByRole("link").first() : one;
      await stop.focus();
      await expectLit(page, id, true);
      const before = await page.evaluate(focused);
      await page.keyboard.press("Escape");
      await expectLit(page, id, false);
      expect(await page.evaluate(focused)).toBe(before);
    });

    if (view !== "list")
      await test.step("Enter and Space select it, Escape deselects and leaves the focus", async () => {
        for (const key of ["Enter", "Space"]) {
          await page.keyboard.press(key);
          await expectSelected(page, id, true);
          const before = await page.evaluate(() => document.activeElement?.getAttribute("class"));
          await page.keyboard.press("Escape");
          await expectSelected(page, id, false);
          expect(await page.evaluate(() => document.activeElement?.getAttribute("class"))).toBe(before);
        }
      });

    await test.step("a click selects it in all views, a second click or Escape deselects", async () => {
      await one.click();
      await expectSelected(page, id, true);
      await expect(map(page).getByRole("link", { name: "Open site" })).toBeVisible();
      await one.click({ delay: 10 });
      await expectSelected(page, id, false);
      await one.click();
      await expectSelected(page, id, true);
      const entries = await page.evaluate(() => history.length);
      await page.keyboard.press("Escape");
      await expectSelected(page, id, false);
      expect(await page.evaluate(() => history.length), "one Escape is one entry").toBe(entries + 1);
      await page.goBack();
      await expectSelected(page, id, true);
      expect(await mapStands(page), "the map stays").toBe(stands);
    });

    if (view !== "list")
      await test.step("a double click is one click", async () => {
        await page.keyboard.press("Escape");
        await expectSelected(page, id, false);
        await one.dblclick();
        await expectSelected(page, id, true);
        expect(await mapStands(page), "the map stays").toBe(stands);
      });
  });

test("a mark of the years shows its name under the pointer and the focus, until Escape", async ({ page }) => {
  await open(page, "?country=FI,NO&status=under_construction&site=no-narvik-nscale");
  const panel = page.getByRole("region", { name: "First opening" });
  const name = panel.getByText(/^Nebius Lappeenranta.*, under construction/);
  await control(page, "years", id).hover();
  await expect(name).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(name).toHaveCount(0);
  await control(page, "years", id).focus();
  await expect(name).toBeInViewport({ ratio: 1 });
  await holder(page, "list", id).getByRole("link").first().focus();
  await expect(name).toHaveCount(0);
});

test("a click anywhere on a bar selects, and its links keep their own meaning", async ({ page }) => {
  await open(page, few);
  await marks(page);
  const row = holder(page, "bars", id);
  await row.locator("[data-space]").click();
  await expectSelected(page, id, true);
  await row.getByRole("link").last().click();
  await expect(page).toHaveURL(/cite=/);
});

test("Escape in a dialog leaves the selection alone", async ({ page }) => {
  await open(page, `${few}&site=${id}`);
  await marks(page);
  await holder(page, "list", id).locator("a.cite").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectSelected(page, id, true);
});

test("where the pointer leaves, the site under the keyboard is lit again", async ({ page }) => {
  await open(page, few);
  await marks(page);
  await page.keyboard.press("Shift");
  await holder(page, "list", id).getByRole("link").first().focus();
  await expectLit(page, id, true);
  await page.locator("tr[data-site]").nth(3).hover();
  await expect(holder(page, "list", id)).not.toHaveAttribute("data-active");
  await page.mouse.move(2, 2);
  await expectLit(page, id, true);
});

test("no other view moves when one is used", async ({ page }) => {
  await open(page, "");
  await marks(page);
  await holder(page, "years", id).waitFor();
  const places = () =>
    page.evaluate((own) => {
      const all = [...document.querySelectorAll("[data-row], [data-year-mark], [data-mark], tr[data-site]")];
      // The selected mark wears a ring, which is part of its box.
      return all
        .filter((box) => box.getAttribute("data-year-mark") !== own)
        .map((box) => {
          const { x, y } = box.getBoundingClientRect();
          return `${Math.round(x)} ${Math.round(y + window.scrollY)}`;
        });
    }, id);
  const labels = () =>
    map(page)
      .locator("[data-label]:not([data-lit]) text")
      .evaluateAll((found) => found.map((text) => `${text.textContent} ${text.getAttribute("x")}`));
  await rest(page);
  const before = { places: await places(), labels: await labels() };
  await control(page, "bars", id).click();
  await expectSelected(page, id, true);
  expect(await places()).toEqual(before.places);
  // A name may give way to that of the lit site; none goes elsewhere.
  for (const label of await labels()) expect(before.labels).toContain(label);
});

test("selecting moves nothing at any width that has all views", async ({ page }) => {
  for (const query of ["", "?country=NO"]) {
    await page.setViewportSize({ width: 1440, height: 1200 });
    await open(page, query);
    await marks(page);
    for (const width of [1440, 1200, 1024, 720]) {
      await page.setViewportSize({ width, height: 1200 });
      await rest(page);
      const before = await map(page).boundingBox();
      await holder(page, "map", "no-narvik-nscale").focus();
      await page.keyboard.press("Enter");
      await expectSelected(page, "no-narvik-nscale", true, ["map", "list", "years"]);
      expect(await map(page).boundingBox(), `at ${width} px`).toEqual(before);
      await page.keyboard.press("Escape");
      await expectSelected(page, "no-narvik-nscale", false, ["map", "list", "years"]);
    }
  }
});

test("a year of the axis keeps the page to itself, and the axis keeps the others in reach", async ({ page }) => {
  await open(page, "");
  await marks(page);
  const axis = page.getByRole("group", { name: /^Years: / });
  const years = axis.getByRole("button");
  await expect(years.first()).toBeVisible();
  const all = await years.allTextContents();
  const year = axis.getByRole("button", { name: /^2026: \d+ sites/ });
  const promised = Number(/: (\d+)/.exec((await year.getAttribute("aria-label")) ?? "")?.[1]);
  await year.click();
  await expect(page).toHaveURL(/\?opens=2026\.\.2026$/);
  await expect(year).toHaveAttribute("aria-pressed", "true");
  await expect(await allRows(page)).toHaveCount(promised);
  expect(await years.allTextContents()).toEqual(all);
  await expect(page.locator("[data-year-mark]")).toHaveCount(promised);

  // From the keyboard: one stop, arrows from year to year, past those in which nothing opens.
  await year.focus();
  await page.keyboard.press("ArrowRight");
  await expect(axis.getByRole("button", { name: /^2027: / })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?opens=2027\.\.2027$/);
  await expect(year).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  await expect(axis.locator('[tabindex="0"]')).toHaveCount(1);

  // Esc takes back the year, and only then the selected site.
  await open(page, "?opens=2026..2026&site=no-narvik-nscale");
  await year.focus();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?site=no-narvik-nscale$/);
  await expect(year).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/$/);
});

test("map and charts say the selection and the selected site in a sentence, and lead to their tables", async ({
  page,
}) => {
  await open(page, "?country=NO");
  await marks(page);
  const bars = page.getByRole("region", { name: "Announced investment" });
  const list = bars.getByRole("list");
  const years = page.getByRole("group", { name: /^Timeline of first openings: \d+ of \d+ sites drawn/ });
  await caughtUp(page);
  const count = await (await allRows(page)).count();
  await expect(list).toHaveAccessibleName(new RegExp(`^Bar chart of announced investment: \\d+ of ${count} sites`));
  await expect(years).toHaveAccessibleName(new RegExp(`of ${count} sites drawn\\.$`));
  await expect(map(page)).toHaveAccessibleDescription(
    new RegExp(`^${count} of \\d+ sites. The list of sites says the same in words.`),
  );
  await holder(page, "map", "no-narvik-nscale").focus();
  await page.keyboard.press("Enter");
  await expect(map(page)).toHaveAccessibleDescription(/ Selected: Stargate Norway \(Narvik\), .*\. The list of sites/);
  await expect(list).toHaveAccessibleName(/Selected: Stargate Norway \(Narvik\), part €856 mn, number \d+ of \d+\.$/);
  await expect(years).toHaveAccessibleName(
    /Selected: Stargate Norway \(Narvik\), 2026, planned, under construction.*\.$/,
  );
  for (const [region, table] of [
    ["Announced investment", /charts\/investment\?.*view=table/],
    ["First opening", /charts\/openings\?.*view=table/],
  ] as const)
    await expect(
      page.getByRole("region", { name: region }).getByRole("link", { name: "Table", exact: true }),
    ).toHaveAttribute("href", table);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const tapped = { bars: "Charts", years: "Charts", map: "Map" } as const;
  for (const view of ["bars", "years", "map"] as const) {
    test(`a tap in the ${view} selects in all views, a second opens the site`, async ({ page }) => {
      await open(page, few);
      await page.getByRole("radio", { name: tapped[view] }).check({ force: true });
      const one = view === "bars" ? holder(page, view, id).locator("[data-space]") : holder(page, view, id);
      await one.tap();
      await expectSelected(page, id, true, [view, "list"]);
      await expect(page.getByRole("link", { name: "Open site" })).toBeVisible();
      await one.tap();
      await expect(page).toHaveURL(new RegExp(`/sites/${id}$`));
    });
  }

  test("what was tapped does not move away under the finger", async ({ page }) => {
    await open(page, "?country=FI");
    await page.getByRole("radio", { name: "Charts" }).check({ force: true });
    const row = holder(page, "bars", id);
    await expect(row).toBeVisible();
    // Above the sheet that tells of the site, which would cover it.
    await row.evaluate((one) => one.scrollIntoView({ block: "center" }));
    await rest(page);
    const before = await row.boundingBox();
    await row.locator("[data-space]").tap();
    await expectSelected(page, id, true, ["bars", "years", "list"]);
    expect(await row.boundingBox()).toEqual(before);
  });

  test("the map comes to its place when it is chosen, and a tap on a mark moves nothing", async ({ page }) => {
    await open(page, "");
    await page.getByRole("radio", { name: "Map" }).check({ force: true });
    await marks(page);
    await rest(page);
    const mark = holder(page, "map", "no-narvik-nscale");
    const before = await mark.boundingBox();
    const frame = await map(page).boundingBox();
    await mark.tap();
    const sheet = page.locator("[data-foot]");
    await expect(sheet).toBeInViewport({ ratio: 1 });
    expect(await mark.boundingBox()).toEqual(before);
    expect((frame?.y ?? 1e4) + (frame?.height ?? 0), "the whole map stands above the sheet").toBeLessThanOrEqual(
      (await sheet.boundingBox())?.y ?? 0,
    );
    await expect(page.getByRole("group", { name: "View", exact: true })).toBeInViewport({ ratio: 1 });
  });

  test("in a low window the selected site is told in a line at the foot", async ({ page }) => {
    await page.setViewportSize({ width: 667, height: 375 });
    await open(page, "?country=IS");
    await page.locator('tr[data-site] td[data-column="sources"]').first().tap();
    const sheet = page.locator("[data-foot]");
    await expect(sheet).toBeInViewport({ ratio: 1 });
    expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(375 / 3);
    await expect(sheet.getByRole("link", { name: "Open site" })).toBeVisible();
    await sheet.getByRole("button", { name: "Close", exact: true }).tap();
    await expect(sheet).toHaveCount(0);
  });

  test("the switch shows what was selected elsewhere, and outlives a visit to the site", async ({ page }) => {
    await open(page, "?country=NO");
    await page.getByRole("radio", { name: "Map" }).check({ force: true });
    await holder(page, "map", "no-narvik-nscale").tap();
    await page.getByRole("radio", { name: "List" }).check({ force: true });
    const row = holder(page, "list", "no-narvik-nscale");
    await expect(row).toHaveAttribute("data-selected", "true");
    await expect(row).toBeInViewport({ ratio: 1 });
    await page.getByRole("radio", { name: "Charts" }).check({ force: true });
    // A mark far down is lit where it is: the switch stays under the finger.
    await expect(holder(page, "years", "no-narvik-nscale")).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("radio", { name: "Map" }).check({ force: true });
    await page.getByRole("radio", { name: "Charts" }).check({ force: true });
    await expect(page.getByRole("group", { name: "View", exact: true })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("region", { name: "Announced investment" }).getByRole("heading")).toBeInViewport();
    await page.getByRole("link", { name: "Open site" }).tap();
    await expect(page).toHaveURL(/\/sites\/no-narvik-nscale$/);
    await page.goBack();
    await expect(page.getByRole("radio", { name: "Charts" })).toBeChecked();
    await expect(holder(page, "years", "no-narvik-nscale")).toHaveAttribute("aria-pressed", "true");
  });

  test("the words of the charts do not lie over one another on any phone", async ({ page }) => {
    await open(page, "");
    await page.getByRole("radio", { name: "Charts" }).check({ force: true });
    const years = page.getByRole("group", { name: /^Years: / }).getByRole("button");
    for (const width of [390, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(years.first()).toBeVisible();
      await rest(page);
      const boxes = await years.evaluateAll((buttons) =>
        buttons
          .filter((button) => button.textContent !== "")
          .map((button) => {
            const range = document.createRange();
            range.selectNodeContents(button);
            const text = range.getBoundingClientRect();
            return { left: text.left, right: text.right, height: button.getBoundingClientRect().height };
          }),
      );
      boxes.forEach(({ left, height }, index) => {
        expect(height, `at ${width} px`).toBeGreaterThanOrEqual(44);
        expect(left, `at ${width} px`).toBeGreaterThanOrEqual((boxes[index - 1]?.right ?? 0) + 2);
      });
    }
  });
});

test.describe("a link with a site, on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, sharesPage: false });

  test("leads to its card, and Back to where the reader was", async ({ page }) => {
    await page.goto("?sort=name&site=se-borlange-ecodatacenter&v=2026.11.2");
    const card = page.locator('tr[data-site="se-borlange-ecodatacenter"] [data-column="sources"]');
    await expect(card).toBeInViewport();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(800);
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    await expect(async () => {
      if (!page.url().includes("/sites/")) {
        await page.evaluate(() => {
          window.dispatchEvent(new KeyboardEvent("keydown"));
          window.scrollTo(0, 0);
        });
        await page.locator("tr[data-site] th a").first().click();
      }
      await expect(page).toHaveURL(/\/sites\//, { timeout: 3000 });
    }).toPass();
    await page.goBack();
    await expect(page).toHaveURL(/sort=name/);
    await expect(card).not.toBeInViewport();
  });

  for (const [tab, what] of [
    ["map", 'section[aria-label="Map of the sites"]'],
    ["charts", "[data-row]"],
  ] as const)
    test(`leads to the ${tab} where its tab says so`, async ({ page }) => {
      await page.goto(`?tab=${tab}&site=se-borlange-ecodatacenter&v=2026.11.2`);
      await expect(page.locator(what).first()).toBeInViewport();
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    });
});

test("a link with a site leaves a wide screen where the map shows the site", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "?site=se-borlange-ecodatacenter&v=2026.11.2");
  await expect(page.locator('[data-mark="se-borlange-ecodatacenter"]')).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
