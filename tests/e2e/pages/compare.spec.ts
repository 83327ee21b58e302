import type { Page } from "@playwright/test";
import { open, publishedIndex, sidewaysOverflow } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { rest } from "../support/rest";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const two = "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter";
const four = "no-narvik-nscale,se-borlange-ecodatacenter,is-keflavik-verne,no-stad-lefdal-mine";

const compareList = (page: Page) => page.getByRole("region", { name: "Sites to compare" });
const heads = (page: Page) => page.getByRole("columnheader").getByRole("link");
const cell = (page: Page, row: string, column: number) => page.locator(`[data-row="${row}"] td`).nth(column);

/** Puts a site on the list to compare from its page, which is opened by the app itself so that the list is on its way. */
async function choose(page: Page, id: string): Promise<void> {
  await open(page, `sites/${id}`);
  await page.getByRole("button", { name: /^Compare: / }).click();
}

test("a comparison has the sites as columns and each value with its source", async ({ page }) => {
  await open(page, two);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Narvik, Borlänge");
  await expect(page).toHaveTitle(/^Compare Narvik, Borlänge · /);
  await expect(heads(page)).toHaveText(["Stargate Norway (Narvik)", "EcoDataCenter Borlänge"]);
  await expect(cell(page, "investment", 0)).toContainText(/part \$1 bn = €856 mn.*first phase, 20 MW; Finansavisen, /);
  await expect(cell(page, "investment", 1)).toContainText("€2.5 bn");
  await expect(cell(page, "tenant", 0)).toContainText(/^Microsoft.*named earlier: OpenAI/);
  await expect(cell(page, "jobs", 0)).toHaveText("not stated");
  await expect(cell(page, "phase", 0)).toContainText(/25 MW, IT or grid not said.*building contract .*; /);
  await expect(cell(page, "ambition", 0)).toContainText("up to 520 MW");
  await expect(cell(page, "per_mw", 0)).toContainText(/^€42\.8 mn per MW.*\$1 bn for 20 of 230 MW; Finansavisen/);
  await expect(page.locator('[data-row="tenant"]')).not.toContainText("differs");
  await expect(page.getByRole("rowheader", { name: /^Grid connection differs/ })).toBeVisible();
  await expect(page.getByText(/^Not stated for any: .*PUE/)).toBeVisible();
  await expect(page.locator("[data-mark]")).toHaveCount(2);
});

test("whether sources agree is said of all statements, never “nothing”, and each count leads to them", async ({
  page,
}) => {
  await open(page, `${two}&v=2026.11.2`);
  await expect(cell(page, "money_account", 0)).toHaveText(
    "No undoubted figure is for the whole site. 7 are about a part, 9 are about a customer’s contract or money borrowed or raised, 2 are doubted, 1 is a publisher’s own conversion.",
  );
  await expect(cell(page, "money_account", 1)).toContainText("Only one undoubted figure is for the whole site. 4 are");
  await expect(cell(page, "power_account", 1)).toContainText(
    /^Undoubted figures for the whole site differ: at least 240 MW to up to 400 MW \(IT or grid not said\) in 3 statements\. /,
  );
  await expect(cell(page, "time_account", 0)).toContainText(/^No two undoubted dates .* 4 are about a part, /);
  await expect(page.locator("tr[data-row]").filter({ hasText: /\bnothing\b|no slip/ })).toHaveCount(0);
  await cell(page, "money_account", 0).getByRole("link", { name: "2 are doubted" }).click();
  await expect(page).toHaveURL(/sites\/no-narvik-nscale\?v=2026\.11\.2#investment$/);
  await expect(page.getByRole("heading", { level: 2, name: "Investment" })).toBeInViewport();
});

test("a figure opens its panel, and the address keeps what is compared", async ({ page }) => {
  await open(page, two);
  await cell(page, "investment", 1).getByRole("link", { name: "€2.5 bn" }).click();
  await expect(page.getByRole("dialog")).toContainText("€2.5 bn");
  await expect(page).toHaveURL(/sites=no-narvik-nscale,se-borlange-ecodatacenter&cite=/);
});

test("bars share one scale across the row", async ({ page }) => {
  await open(page, "compare?sites=se-borlange-ecodatacenter,fi-lappeenranta-nebius");
  const width = async (column: number) =>
    (await cell(page, "investment", column).locator("svg path").first().boundingBox())?.width ?? 0;
  expect((await width(0)) / (await width(1))).toBeCloseTo(2.5 / 8.65, 1);
});

test("on a phone two columns are side by side, and their short names stay in sight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, two);
  const names = page.locator("tr").filter({ hasText: /^NarvikBorlänge$/ });
  await cell(page, "schedule", 0).scrollIntoViewIfNeeded();
  await expect(names).toBeInViewport();
  const [left, right] = [await cell(page, "schedule", 0).boundingBox(), await cell(page, "schedule", 1).boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 150);
  await expect(page.locator("tbody").getByText("Stargate Norway (Narvik)")).toHaveCount(1);
});

test("only rows of figures that differ can be shown", async ({ page }) => {
  await open(page, two);
  await expect(page.locator('[data-row="status"]')).toBeVisible();
  await page.getByLabel("Only money, power and dates that differ").check();
  await expect(page.locator('[data-row="status"]')).toHaveCount(0);
  await expect(page.locator('[data-row="investment"]')).toBeVisible();
  for (const row of await page.locator('tr[data-row]:not([data-row="part"])').all())
    await expect(row).toContainText("differs");
});

test("the openings lie on one axis across all columns, each in a lane with its name", async ({ page }) => {
  await open(page, `compare?sites=${four}`);
  const axis = page.getByRole("row", { name: /^Openings on one axis/ });
  await expect(axis.getByRole("cell")).toHaveCount(1);
  await expect(axis.getByRole("listitem").first()).toHaveText(/^ ?Stargate Norway \(Narvik\)2026 planned$/);
  await expect(axis.getByRole("listitem")).toHaveCount(4);
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const sites = await page.locator(width === 1440 ? "thead" : "table").boundingBox();
    const years = await axis.locator("svg:has(text)").boundingBox();
    expect(years?.width).toBeGreaterThan((sites?.width ?? 0) * (width === 1440 ? 0.6 : 0.85));
    // The line of the day stands at one place in all lanes.
    const days = await axis
      .locator("li > svg > path:last-child")
      .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().x)))]);
    expect(days).toHaveLength(1);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  }
});

test("a row that differs has a bar and a ground, and whoever is alone with an answer a bar of its own", async ({
  page,
}) => {
  await open(page, `${two},no-skien-google-gromstul,no-vennesla-bulk-n01`);
  const bars = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).borderInlineStartWidth))]);
  const ground = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor)[0]);
  for (const media of [{}, { colorScheme: "dark" }, { forcedColors: "active" }, { media: "print" }] as const) {
    await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none", ...media });
    const isPaper = "media" in media;
    expect(await bars("[data-differs] > th")).toEqual([isPaper ? "2px" : "3px"]);
    expect(await bars("[data-row]:not([data-differs]) > *")).toEqual(["0px"]);
    expect(await bars("[data-odd] > div")).toEqual([isPaper ? "2px" : "3px"]);
    if (!isPaper && !("forcedColors" in media))
      expect(await ground("[data-differs] > td")).not.toBe(await ground("html"));
  }
  await expect(cell(page, "status", 3), "no tag where only figures differ").not.toContainText("unlike the others");
  // On paper the word stands in the line of the name.
  const word = page.locator("[data-differs] small").first();
  expect(await word.evaluate((one) => getComputedStyle(one, "::before").content)).toContain("·");
});

test("the currency, the rule and the day hold for every column; a site not known then keeps its own", async ({
  page,
}) => {
  await open(page, `${two}&currency=SEK`);
  await expect(cell(page, "investment", 1)).toContainText("= SEK");
  await open(page, "compare?sites=no-narvik-nscale,is-keflavik-verne&asof=2018-01-31&claims=lowest");
  await expect(page.getByText(/^By the lowest figures, as known on 31 Jan 2018/)).toBeVisible();
  await expect(heads(page)).toHaveCount(2);
  await expect(page.getByRole("columnheader", { name: /Narvik/ })).toContainText(
    "Nothing was known of it on 31 Jan 2018",
  );
  await expect(cell(page, "grid_connection", 0)).toHaveText("not stated");
});

test("a site is added from the keyboard, and columns move and go without losing the focus", async ({ page }) => {
  await open(page, two);
  await page.locator("summary", { hasText: "Add a third site" }).press("Enter");
  const field = page.getByRole("combobox", { name: /^Find a site/ });
  await field.fill("lappeenranta");
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(heads(page)).toHaveCount(3);
  await expect(page.locator("summary", { hasText: "Add a fourth site" })).toBeFocused();
  await expect(page).toHaveURL(/sites=no-narvik-nscale,se-borlange-ecodatacenter,fi-lappeenranta-/);

  await page.getByRole("button", { name: "Move left: EcoDataCenter Borlänge" }).press("Enter");
  await expect(heads(page).first()).toHaveText("EcoDataCenter Borlänge");
  await expect(page.getByRole("button", { name: "Move right: EcoDataCenter Borlänge" })).toBeFocused();

  await page.getByRole("button", { name: "Remove Stargate Norway (Narvik)" }).press("Enter");
  await expect(heads(page)).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Remove EcoDataCenter Borlänge" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Compare sites" })).toBeFocused();
  await page.goBack();
  await expect(heads(page)).toHaveCount(2);
});

test("the map names each site, in whole frames of the islands that are compared and of no other", async ({ page }) => {
  await open(page, "compare?sites=is-keflavik-verne,gl-kangerlussuaq-amforge,se-borlange-ecodatacenter");
  const map = page.getByRole("region", { name: /^Map with/ });
  for (const text of ["Reykjanesbær", "Kangerlussuaq", "Borlänge", "Iceland", "Greenland"])
    await expect(map.locator("svg text").getByText(text, { exact: true })).toBeVisible();
  const [panel, greenland] = [
    await map.boundingBox(),
    await map.locator("svg text").getByText("Greenland").boundingBox(),
  ];
  for (const mark of await map.locator("[data-mark]").all()) {
    const box = await mark.locator("svg").boundingBox();
    const isClear =
      (box?.y ?? 0) >= (greenland?.y ?? 0) + (greenland?.height ?? 0) - 2 || (box?.y ?? 0) < (greenland?.y ?? 0);
    expect(isClear).toBe(true);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0));
  }
  await open(page, two);
  await expect(map.locator("svg text").getByText("Narvik", { exact: true })).toBeVisible();
  await expect(map.locator("svg text").getByText(/^(Iceland|Greenland)$/)).toHaveCount(0);
});

test("without sites the page explains itself and offers pairs and a search", async ({ page }) => {
  await open(page, "compare");
  await expect(page.getByRole("heading", { level: 1, name: "Compare sites" })).toBeVisible();
  const field = page.getByRole("combobox", { name: /^Find a site/ });
  await field.fill("borlange");
  const options = page.getByRole("listbox", { name: /^Find a site/ }).getByRole("option");
  await expect(options.filter({ hasText: "EcoDataCenter Borlänge" })).toBeVisible();
  await field.press("Escape");
  await expect(options).toHaveCount(0);
  await field.fill("zzzz");
  await expect(page.getByText("No site matches.")).toBeVisible();
  await field.fill("borlange");
  await field.press("Enter");
  await expect(page.getByText(/EcoDataCenter Borlänge is chosen. Choose one more./)).toBeVisible();
  await page.goBack();
  await page.getByRole("listitem").filter({ hasText: "The two largest investments" }).getByRole("link").click();
  await expect(heads(page)).toHaveCount(2);
});

test("an unknown site in a link is said, and the others stand", async ({ page }) => {
  await open(page, `${two},se-nowhere`);
  await expect(page.getByRole("status").filter({ hasText: "se-nowhere" })).toContainText("left out");
  await expect(heads(page)).toHaveCount(2);
});

test("the list to compare follows from page to page, and leads to the comparison", async ({ page }) => {
  await choose(page, "se-borlange-ecodatacenter");
  await expect(compareList(page)).toContainText("choose one more");
  await choose(page, "no-narvik-nscale");
  await expect(compareList(page).getByRole("listitem")).toHaveText([
    "EcoDataCenter Borlänge",
    "Stargate Norway (Narvik)",
  ]);
  await expect(page.getByRole("status").filter({ hasText: "2 sites to compare" })).toBeAttached();
  await page.getByRole("link", { name: "Sources", exact: true }).click();
  await expect(compareList(page)).toContainText("2 to compare");
  await expect(page.getByRole("link", { name: "Compare", exact: true })).toHaveAttribute("href", /sites=se-borlange/);
  await compareList(page).getByRole("link", { name: "Compare 2 sites" }).click();
  await expect(heads(page)).toHaveText(["EcoDataCenter Borlänge", "Stargate Norway (Narvik)"]);
  await expect(compareList(page)).toHaveCount(0);
});

test("the list is emptied one by one or at once, and the focus stays on the page", async ({ page }) => {
  await choose(page, "no-narvik-nscale");
  await choose(page, "se-borlange-ecodatacenter");
  await page.getByRole("link", { name: "Skip to the sites to compare" }).press("Enter");
  await expect(compareList(page)).toBeFocused();
  await compareList(page).getByRole("button", { name: "Take EcoDataCenter Borlänge out" }).press("Enter");
  await expect(compareList(page).getByRole("listitem")).toHaveCount(1);
  await expect(compareList(page).getByRole("button").first()).toBeFocused();
  await compareList(page).getByRole("button", { name: "Clear the list" }).press("Enter");
  await expect(compareList(page)).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "No site to compare" })).toBeAttached();
});

test("a link to a comparison leaves the reader's own list as it is", async ({ page }) => {
  await choose(page, "fi-lappeenranta-nebius");
  await open(page, two);
  await expect(heads(page)).toHaveCount(2);
  await page.getByRole("link", { name: "Method", exact: true }).click();
  await expect(compareList(page).getByRole("listitem")).toHaveText(["Nebius Lappeenranta AI factory"]);
});

test("the list covers neither the last line nor what is walked to", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 500 });
  await choose(page, "no-narvik-nscale");
  const foot = page.getByRole("contentinfo");
  await expect(compareList(page)).toBeVisible();
  // The page may still grow while its parts arrive.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const bar = await compareList(page).boundingBox();
    const last = await foot.locator("p:visible").last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  }).toPass({ timeout: 30_000 });
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const isClear = await page.evaluate(() => {
      const focused = document.activeElement;
      const limit = document.querySelector("[data-compare-list]")?.getBoundingClientRect().top ?? Infinity;
      if (!focused || focused === document.body || focused.closest("[data-compare-list]")) return true;
      return focused.getBoundingClientRect().bottom <= limit + 1;
    });
    expect(isClear, `covered after ${presses + 1} Tabs`).toBe(true);
  }
});

test("a full list says so, and what a record lacks takes no place in it", async ({ page }) => {
  await open(page, "?country=IS");
  await page.evaluate((ids) => sessionStorage.setItem("compare", ids), "se-nowhere,no-narvik-nscale");
  await page.reload();
  await expect(compareList(page)).toContainText("1 to compare");
  await page.evaluate((ids) => sessionStorage.setItem("compare", ids), four);
  await page.reload();
  await open(page, "sites/fi-lappeenranta-nebius");
  await expect(page.getByRole("button", { name: /^Compare: / })).toHaveAttribute("aria-disabled", "true");
});

for (const address of ["compare", two, `compare?sites=${four}&asof=2026-03-01`]) {
  test(`no axe violation and no sideways scroll on /${address}`, async ({ page }) => {
    await open(page, address);
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await rest(page);
      if (width !== 320) await expectNoAxeViolations(page);
      expect(await sidewaysOverflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test("the list has no axe violation, wide and narrow", async ({ page }) => {
  await choose(page, "no-narvik-nscale");
  await choose(page, "se-borlange-ecodatacenter");
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoAxeViolations(page, "[data-compare-list]");
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  }
  await expect(compareList(page).getByRole("listitem").first()).toBeHidden();
  await expect(compareList(page).getByRole("link", { name: "Compare 2 sites" })).toHaveText(/Compare/);
});

test.describe("on paper", () => {
  /** Four sites each: those with the most claims, those with the longest names, and those that took the most room when measured. */
  const worst = (): readonly string[] => {
    const { sites } = publishedIndex();
    const largest = (size: (site: (typeof sites)[number]) => number) =>
      sites
        .toSorted((a, b) => size(b) - size(a))
        .slice(0, 4)
        .map(({ id }) => id)
        .join(",");
    return [
      largest(({ claims }) => claims.length),
      largest(({ name }) => name.length),
      "is-akureyri-atnorth-ice03,is-keflavik-verne,no-narvik-nscale,se-borlange-ecodatacenter",
    ];
  };

  for (const view of ["", "&currency=ISK&claims=highest"])
    test(`four sites take exactly one page of A4${view === "" ? "" : ", converted and by another rule"}`, async ({
      page,
    }) => {
      // By another rule and currency the first and the last are enough: the words are the same.
      for (const sites of view === "" ? worst() : [worst()[0], worst().at(-1)]) {
        await open(page, `compare?sites=${sites}${view}`);
        await expect(page.locator("[data-mark]")).toHaveCount(4);
        await rest(page);
        const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
        expect(pdf.match(/\/Type\s*\/Page\b/g), sites).toHaveLength(1);
      }
    });

  test("two sites take one page too, and so do three", async ({ page }) => {
    const ids = four.split(",");
    for (const count of [2, 3]) {
      await open(page, `compare?sites=${ids.slice(0, count).join(",")}`);
      await expect(page.locator("[data-mark]")).toHaveCount(count);
      await rest(page);
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });

  test("notes say as much, and letters are as large, as the sheet has room for", async ({ page }) => {
    const root = page.locator("html");
    const notes = page.locator("ol:visible li");
    const print = async (address: string) => {
      await page.emulateMedia({ media: "screen" });
      await open(page, address);
      await expect(page.locator("[data-mark]").first()).toBeVisible();
      await rest(page);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({ media: "print" });
    };
    await print("compare?sites=se-borlange-ecodatacenter,fi-lappeenranta-nebius&v=2026.11.2");
    await expect(root).toHaveAttribute("data-notes", "whole");
    expect(await root.evaluate((one) => Number(one.style.getPropertyValue("--fit")))).toBeGreaterThan(1);
    await expect(notes.first()).toHaveText(
      /^\[1\] RCR Wireless, 10 Sep 2025. EcoDataCenter secures fresh funds .*rcrwireless\.com\/2025/,
    );
    for (const mark of (await page.locator("td sup:visible").all()).slice(0, 3))
      expect(
        await mark.evaluate(
          (one) =>
            parseFloat(getComputedStyle(one).fontSize) /
            parseFloat(getComputedStyle(one.parentElement ?? one).fontSize),
        ),
      ).toBeLessThan(0.8);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(root).not.toHaveAttribute("data-notes");
    await expect(root).toHaveAttribute("style", /^(?!.*--fit)/);
    await print(`compare?sites=${four}`);
    const told = (await page.locator("ol:visible li").allInnerTexts()).map((text) => text.replace(/^\[\d+\] /, ""));
    expect(new Set(told).size).toBe(told.length);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  });

  test("numbers lead to the sources, the controls are gone, and the last line says where it is from", async ({
    page,
  }) => {
    await open(page, two);
    await rest(page);
    await page.emulateMedia({ media: "print" });
    await expect(cell(page, "investment", 1)).toContainText(/€2\.5 bn.*\[\d+\]/);
    await expect(cell(page, "investment", 1).getByText("inspiratia")).toBeHidden();
    const notes = page.locator("ol:visible li");
    const numbers = await page.locator("td sup:visible").allTextContents();
    const cited = new Set(numbers.flatMap((text) => text.match(/\d+/g) ?? []));
    expect(await notes.count()).toBe(cited.size);
    await expect(notes.first()).toContainText(/^\[1\] /);
    for (const role of ["button", "checkbox", "combobox"] as const)
      await expect(
        page.getByRole(role).filter({ visible: true }).and(page.locator("main :not([data-mark], [data-term])")),
      ).toHaveCount(0);
    const sizes = await page.locator("article :visible").evaluateAll((all) =>
      all
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((one) => !one.closest(".visually-hidden, svg, sup, section[aria-label]"))
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );
    expect(Math.min(...sizes) * 0.75).toBeGreaterThanOrEqual(6.49);
    await expect(page.getByRole("contentinfo").locator("p:visible").last()).toContainText(
      /^Nordic AI Data Centers · .*compare\?sites=.*release \d+/,
    );
  });
});
