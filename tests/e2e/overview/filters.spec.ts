import type { Locator, Page } from "@playwright/test";
import { allRows, caughtUp, listRows, marks, open, sidewaysOverflow } from "../support/app";
import { expectContrast, expectNoAxeViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

const find = "Find a site, place or operator";
const box = (page: Page): Locator => page.getByRole("searchbox", { name: find });
const chips = (page: Page): Locator => page.getByRole("group", { name: "Applied filters" }).getByRole("button");

/** Opens a menu of the bar and gives its panel. */
async function openMenu(page: Page, name: string): Promise<Locator> {
  const menu = page.locator("[data-choices] details").filter({ has: page.locator("summary", { hasText: name }) });
  await menu.locator("summary").click();
  await expect(menu.getByRole("group").first()).toBeVisible();
  return menu;
}

/** The count beside a choice. */
async function countOf(choice: Locator): Promise<number> {
  const description = await choice.evaluate(
    (input) => document.getElementById(input.getAttribute("aria-describedby") ?? "")?.lastElementChild?.textContent,
  );
  return Number.parseInt(description ?? "", 10);
}

test.describe("the search", () => {
  test("finds Nordic letters typed without their marks, and is in the address and a chip", async ({ page }) => {
    await open(page, "");
    await box(page).pressSequentially("borlange");
    await expect(page).toHaveURL(/\?q=borlange$/);
    await expect(listRows(page)).toHaveCount(1);
    await expect(listRows(page)).toContainText("EcoDataCenter Borlänge");
    await expect(page.getByText("Showing 1 of")).toBeAttached();
    await expect(box(page)).toBeFocused();
    await page.getByRole("button", { name: "Matches “borlange”, remove" }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(box(page)).toHaveValue("");
  });

  for (const [typed, name] of [
    ["saeby", "Prime Data Centers Sæby"],
    ["nordurthing", "GIGA-42 AI data center, Bakki (Húsavík)"],
    ["skelleftea", "EdgeConneX Skellefteå"],
    ["tuike finland", "Google Hamina"],
  ] as const)
    test(`of an address finds ${name} by “${typed}”`, async ({ page }) => {
      await open(page, `?q=${encodeURIComponent(typed)}`);
      await expect(box(page)).toHaveValue(typed);
      await expect(listRows(page).filter({ hasText: name })).toBeVisible();
      await expect(page.getByRole("button", { name: `Matches “${typed}”, remove` })).toBeVisible();
    });

  test("leaves what is typed as it is typed, and takes one step of the history for all of it", async ({ page }) => {
    await open(page, "");
    await page.getByRole("checkbox", { name: "Norway" }).check();
    await expect(page).toHaveURL(/\?country=NO$/);
    await box(page).pressSequentially("green  mountain ");
    await expect(page).toHaveURL(/\?country=NO&q=green%20mountain$/);
    await expect(box(page)).toHaveValue("green  mountain ");
    await page.goBack();
    await expect(page).toHaveURL(/\?country=NO$/);
    await expect(box(page)).toHaveValue("");
    await page.goForward();
    await expect(box(page)).toHaveValue("green mountain");
  });

  test("is emptied by Escape, which then clears the selected site", async ({ page }) => {
    await open(page, "?q=narvik&site=no-narvik-nscale");
    await box(page).focus();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/\?site=no-narvik-nscale$/);
    await expect(box(page)).toHaveValue("");
    await expect(box(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/\/$/);
  });
});

test.describe("operators and tenants", () => {
  test("are found by an alias and chosen with the keyboard alone", async ({ page }) => {
    await open(page, "");
    const summary = page.locator("summary", { hasText: "Operator" });
    await summary.focus();
    await page.keyboard.press("Enter");
    const typeAhead = page.getByRole("searchbox", { name: "Find an operator" });
    await expect(typeAhead).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(typeAhead).toBeFocused();
    await page.keyboard.type("tuike");
    const google = page.getByRole("checkbox", { name: "Google (Tuike Finland Oy)" });
    await expect(google).toBeVisible();
    await expect(page.locator("details[open]").getByRole("checkbox")).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    await expect(google).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?operator=google$/);
    await expect(google).toBeChecked();
    await expect(await allRows(page)).toHaveCount(await countOf(google));

    await page.keyboard.press("ArrowUp");
    await expect(typeAhead).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(typeAhead).toHaveValue("");
    await expect(typeAhead).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await expect(typeAhead).toHaveCount(0);
    await expect(summary).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("details[open]").getByRole("checkbox").first()).toHaveAccessibleName("Google");
  });

  test("are chosen by a press on their words, in every menu", async ({ page }) => {
    await open(page, "?country=NO");
    const operators = await openMenu(page, "Operator");
    await operators.getByText("Nscale", { exact: true }).click();
    await expect(page).toHaveURL(/\?country=NO&operator=nscale$/);
    await operators.getByText("Operator", { exact: true }).last().click();
    await expect(operators.getByRole("searchbox")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(operators.getByRole("searchbox")).toHaveCount(0);
    await page.locator("summary", { hasText: "Columns" }).click();
    await page.getByText("PUE", { exact: true }).click();
    await expect(page).toHaveURL(/columns=.*pue/);
    await page.getByRole("heading", { name: /^\d+ sites?$/ }).click();
    await expect(page.getByRole("checkbox", { name: "PUE" })).toHaveCount(0);
  });

  test("that no name fits are said to be none", async ({ page }) => {
    await open(page, "?country=IS");
    const menu = await openMenu(page, "Operator");
    await menu.getByRole("searchbox").fill("no such firm");
    await expect(menu.getByRole("status")).toHaveText("No operator is called “no such firm”.");
    await expect(menu.getByRole("checkbox")).toHaveCount(0);
  });

  test("that give nothing under the other filters are disabled, not removed", async ({ page }) => {
    await open(page, "?country=DK");
    const menu = await openMenu(page, "Operator");
    const ecodatacenter = menu.getByRole("checkbox", { name: "EcoDataCenter" });
    await expect(ecodatacenter).toBeDisabled();
    await expect(ecodatacenter).toHaveAccessibleDescription("0 sites");
  });

  test("a tenant narrows to the sites that name it, and says what counts", async ({ page }) => {
    await open(page, "");
    const menu = await openMenu(page, "Tenant");
    await expect(
      menu.getByText("Named as a tenant by any statement that is not doubted, now or before."),
    ).toBeVisible();
    await menu.getByRole("searchbox").fill("mistral");
    await menu.getByRole("checkbox", { name: "Mistral AI" }).check();
    await expect(page).toHaveURL(/\?tenant=mistral-ai$/);
    await expect(listRows(page)).toHaveCount(1);
    await expect(chips(page).first()).toHaveAccessibleName("Tenant: Mistral AI, remove");
  });
});

test.describe("the years of opening", () => {
  test("are chosen from and to, and never turned round", async ({ page }) => {
    await open(page, "");
    const menu = await openMenu(page, "Opens");
    await menu.getByLabel("From").selectOption("2026");
    await expect(page).toHaveURL(/\?opens=2026%2E%2E$/);
    await menu.getByLabel("To", { exact: true }).selectOption("2027");
    await expect(page).toHaveURL(/\?opens=2026\.\.2027$/);
    await expect(chips(page).first()).toHaveAccessibleName("Opens: 2026 to 2027, remove");
    await menu.getByLabel("From").selectOption("2028");
    await expect(page).toHaveURL(/\?opens=2028\.\.2028$/);
    await expect(chips(page).first()).toHaveAccessibleName("Opens: 2028, remove");
    await expect(menu.getByText(/sites have no opening date, and are left out/)).toBeVisible();
    await menu.getByLabel("From").selectOption("any year");
    await menu.getByLabel("To", { exact: true }).selectOption("any year");
    await expect(page).toHaveURL(/\/$/);
  });

  test("one is chosen with a press, gives what it counts, and goes with another", async ({ page }) => {
    await open(page, "?country=NO");
    const menu = await openMenu(page, "Opens");
    const year = menu.getByRole("button", { name: /^2026, / });
    const counted = Number.parseInt((await year.getAttribute("aria-label"))?.split(", ")[1] ?? "", 10);
    await year.click();
    await expect(page).toHaveURL(/\?country=NO&opens=2026\.\.2026$/);
    await expect(year).toHaveAttribute("aria-pressed", "true");
    await expect(await allRows(page)).toHaveCount(counted);
    await year.click();
    await expect(page).toHaveURL(/\?country=NO$/);
  });
});

test("bidding zone, what is stated and what is disputed narrow from one menu", async ({ page }) => {
  await open(page, "");
  const menu = await openMenu(page, "More");
  await expect(menu.getByText(/sites have none: the country has no zones/)).toBeVisible();
  const zone = menu.getByRole("checkbox", { name: "SE3 Stockholm" });
  const counted = await countOf(zone);
  await zone.check();
  await expect(await allRows(page)).toHaveCount(counted);
  const states = menu.getByRole("group", { name: "Has a figure for" });
  await states.getByRole("checkbox", { name: "Capacity" }).check();
  const both = await countOf(states.getByRole("checkbox", { name: "Investment" }));
  await states.getByRole("checkbox", { name: "Investment" }).check();
  await expect(page).toHaveURL(/\?zone=SE3&stated=capacity,investment$/);
  await expect(await allRows(page)).toHaveCount(both);
  await menu.getByRole("group", { name: "Sources disagree on" }).getByRole("checkbox", { name: "Capacity" }).check();
  await expect(page).toHaveURL(/\?zone=SE3&stated=capacity,investment&disputed=capacity$/);
  await expect(chips(page)).toHaveCount(4);
  await page.goBack();
  await expect(chips(page)).toHaveCount(3);
  await menu.locator("summary").click();
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/$/);
});

test.describe("an empty selection", () => {
  test("blames the search alone, and offers the name that was meant", async ({ page }) => {
    await open(page, "?q=borlnge&country=SE");
    await expect(page.getByRole("heading", { name: "No site matches “borlnge”." })).toBeVisible();
    await expect(page.getByText("This filter alone leaves no site, whatever else is chosen.")).toBeVisible();
    const way = page.getByRole("listitem").filter({ hasText: "Search “Borlänge”" });
    await expect(way).toContainText("1 site");
    await way.getByRole("button").press("Enter");
    await expect(page).toHaveURL(/\?country=SE&q=Borl%C3%A4nge$/);
    await expect(listRows(page)).toHaveCount(1);
    await expect(box(page)).toHaveValue("Borlänge");
    await expect(chips(page).first()).toBeFocused();
    await page.goBack();
    await expect(box(page)).toHaveValue("borlnge");
  });

  test("of a tenant without a site does not claim that some sites have it", async ({ page }) => {
    await open(page, "?tenant=ericsson");
    await expect(page.getByRole("heading", { name: "No site has Ericsson as a tenant." })).toBeVisible();
    await expect(page.getByText(/is met by some sites/)).toHaveCount(0);
    await page.getByRole("button", { name: "Remove “Ericsson”" }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  test("of several filters names each, and each way out gives what it says", async ({ page }) => {
    await open(page, "?country=IS&operator=google&opens=2026..");
    await expect(
      page.getByRole("heading", {
        name: "No site is in Iceland, is run by Google and has an opening in 2026 or later.",
      }),
    ).toBeVisible();
    const ways = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^(Remove|Keep only)/ }) });
    const told = Number.parseInt((await ways.first().locator("span").textContent()) ?? "", 10);
    expect(told).toBeGreaterThan(0);
    await ways.first().getByRole("button").click();
    await expect(await allRows(page)).toHaveCount(told);
  });
});

test("a menu in which everything is disabled takes the focus, so that the keyboard can scroll it", async ({ page }) => {
  await open(page, "?country=IS&operator=google&opens=2019..2027");
  const menu = await openMenu(page, "More");
  await expect(menu.locator("summary + div").locator(":enabled:is(button, input, select)")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(menu.locator("summary + div")).toBeFocused();
  await expectNoAxeViolations(page, "details[open]");
});

test("no axe violation in an open menu, and every word in it stands out", async ({ page }) => {
  await open(page, "?operator=google&opens=2019..2027");
  for (const name of ["Operator", "Tenant", "Opens", "More"]) {
    await openMenu(page, name);
    await expectNoAxeViolations(page, "details[open]");
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectContrast(page, "details[open]");
  }
});

test("the menus stay in the window at every width that has them", async ({ page }) => {
  for (const [width, names] of [
    [1440, ["Operator", "Tenant", "Opens", "More"]],
    [1200, ["Operator", "Tenant", "Opens", "More"]],
    [900, ["Operator", "Tenant"]],
    [720, ["Operator", "Tenant"]],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "?q=a&country=SE,NO,FI&status=operating,announced&opens=2019..2027");
    await marks(page);
    for (const name of names) {
      const menu = await openMenu(page, name);
      const panel = await menu.locator("summary + div").boundingBox();
      expect(panel && panel.x >= 0 && panel.x + panel.width <= width, `${name} at ${width}`).toBe(true);
    }
    expect(await sidewaysOverflow(page), `at ${width}`).toBeLessThanOrEqual(0);
  }
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("has its search in the open, and the ways out of an empty list", async ({ page }) => {
    await open(page, "");
    await box(page).tap();
    await page.keyboard.type("narvk");
    await expect(page.getByRole("heading", { name: "No site matches “narvk”." })).toBeVisible();
    await page.getByRole("button", { name: "Search “Narvik”" }).tap();
    await expect(listRows(page).first()).toBeVisible();
    await page.getByRole("radio", { name: "Map" }).check();
    await box(page).fill("nowhere at all");
    await expect(page.getByRole("heading", { name: "No site matches “nowhere at all”." })).toBeVisible();
  });

  test("has every filter in its sheet, short lists first, and says what will show", async ({ page }) => {
    await open(page, "");
    await page.getByRole("button", { name: "Filters" }).tap();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    const groups = [
      "Country",
      "Bidding zone",
      "Operator",
      "Tenant",
      "Status",
      "Kind",
      "Opens",
      "Has a figure for",
      "Sources disagree on",
      "Has a number of jobs",
    ];
    for (const name of groups) await expect(sheet.getByRole("group", { name })).toBeAttached();
    const operators = sheet.getByRole("group", { name: "Operator" });
    await expect(operators.getByRole("checkbox")).toHaveCount(6);
    const all = operators.getByRole("button", { name: /^All \d+ operators$/ });
    await all.tap();
    expect(await operators.getByRole("checkbox").count()).toBeGreaterThan(40);
    await operators.getByRole("button", { name: "Fewer operators" }).tap();
    await operators.getByRole("searchbox").fill("ecodc");
    await operators.getByRole("checkbox", { name: "EcoDataCenter (EcoDC)" }).check();
    await expect(page).toHaveURL(/\?operator=ecodatacenter$/);
    await expect(sheet.getByRole("button", { name: /^Show \d+ sites$/ })).toBeVisible();
    await sheet.getByLabel("From").selectOption("2026");
    await expect(page).toHaveURL(/\?operator=ecodatacenter&opens=2026%2E%2E$/);

    const small = await sheet.locator("label:visible, button:visible, select:visible").evaluateAll((controls) =>
      controls.flatMap((control) => {
        const { height } = control.getBoundingClientRect();
        return height < 42 && !control.closest("span:has(> select)") ? `${control.textContent} ${height}` : [];
      }),
    );
    expect(small).toEqual([]);
    await sheet.getByRole("button", { name: "Clear all" }).tap();
    await expect(page).toHaveURL(/\/$/);
    await expect(sheet.getByRole("button", { name: /^Show \d+ sites$/ })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(page.getByRole("button", { name: "Filters" })).toBeFocused();
  });

  test("closing the sheet leaves the selected site", async ({ page }) => {
    await open(page, "?site=no-narvik-nscale");
    await page.getByRole("button", { name: "Filters" }).tap();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Filters" })).toBeHidden();
    await expect(page).toHaveURL(/\?site=no-narvik-nscale$/);
  });

  test("no axe violation in the sheet and in an empty list, and every word in them stands out", async ({ page }) => {
    const expectFine = async (part: string) => {
      await expectNoAxeViolations(page, part);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectContrast(page, part);
      }
    };
    await open(page, "?country=SE&opens=2026..2027");
    await page.getByRole("button", { name: "Filters" }).tap();
    await expect(page.getByRole("group", { name: "Sources disagree on" })).toBeAttached();
    await expectFine("dialog[open]");
    await open(page, "?q=narvk");
    await expect(page.getByRole("button", { name: "Search “Narvik”" })).toBeVisible();
    await expectFine("main");
  });

  test("stays within 320 px", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, "?q=narvk&country=SE,NO,FI&operator=columbia-threadneedle,google&opens=2026..2027");
    await expect(page.getByRole("button", { name: "Clear all filters" })).toBeVisible();
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: /^Filters/ }).tap();
    const body = page.getByRole("dialog").getByRole("group", { name: "Sources disagree on" }).locator("xpath=../..");
    await expect(body).toBeAttached();
    expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
});

test("jobs that a claim counts are a filter like the others: in a menu, with counts, a chip and a link", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "");
  const menu = await openMenu(page, "More");
  const permanent = menu
    .getByRole("group", { name: "Has a number of jobs" })
    .getByRole("checkbox", { name: /^Permanent/ });
  const told = await permanent.evaluate((input) => input.closest("label")?.querySelector("[aria-hidden]")?.textContent);
  const promised = Number(told);
  expect(promised).toBeGreaterThan(0);
  await permanent.check();
  await expect(page).toHaveURL(/\?jobs=permanent$/);
  await expect(await allRows(page)).toHaveCount(promised);
  await expect(chips(page).first()).toHaveAccessibleName("Has a number of jobs: Permanent, remove");
});

test("the class of the source behind a headline value is a filter, says what it counts and can be removed", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "?v=2026.11.2");
  await caughtUp(page);
  const all = await (await allRows(page)).count();
  const menu = await openMenu(page, "More");
  const classes = menu.getByRole("group", { name: "Class of source" });
  await expect(classes).toContainText("rests on such a source");
  const aggregator = classes.getByRole("checkbox", { name: "Aggregator" });
  const count = await countOf(aggregator);
  await aggregator.check();
  await expect(page).toHaveURL(/[?&]source=aggregator/);
  await expect(await allRows(page)).toHaveCount(count);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await page.keyboard.press("Escape");
  await chips(page)
    .filter({ hasText: /^Class of source: Aggregator/ })
    .click();
  await expect(page).not.toHaveURL(/source=/);
  await expect(await allRows(page)).toHaveCount(all);
  await open(page, "?country=GL&source=aggregator&v=2026.11.2");
  await expect(page.getByRole("main")).toContainText(/has a value from this class of source: aggregator|1 site/);
});

test("a sheet that is open while the window widens is still there, and can be closed", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await open(page, "");
  await page.getByRole("button", { name: "Filters" }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await expect(sheet).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole("button", { name: "Filters", exact: true })).toHaveCount(0);
  await sheet.getByRole("button", { name: "Close the filters" }).click();
  await expect(sheet).toBeHidden();
  await page.getByRole("checkbox", { name: "Norway" }).check();
  await expect(page).toHaveURL(/country=NO/);
});
