import type { Page } from "@playwright/test";
import { hold, map, marks, open, publishedIndex } from "../support/app";
import { expectSelected, holder, mapStands, mapWidth } from "../support/linked";
import { expect, test } from "../support/test";

const narvik = "no-narvik-nscale";

/** Where the middle of the map is on the page. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** Changes the search as typing does: in the address, without an entry in the history. */
async function typed(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => history.replaceState(null, "", `${location.pathname}${search}`), query);
}

/** A place of the map near its middle where no mark takes the pointer. */
async function freeSpot(page: Page): Promise<{ x: number; y: number }> {
  const { x, y } = await middle(page);
  return map(page).evaluate(
    (panel, from) => {
      for (let reach = 0; reach < 200; reach += 10)
        for (let turn = 0; turn < 8; turn += 1) {
          const at = { x: from.x + reach * Math.cos(turn), y: from.y + reach * Math.sin(turn) };
          const under = document.elementFromPoint(at.x, at.y);
          if (under && panel.contains(under) && !under.closest("button")) return at;
        }
      throw new Error("marks everywhere");
    },
    { x, y },
  );
}

test.use({ viewport: { width: 1440, height: 900 }, sharesPage: true });

test("the wheel zooms with ctrl, or once the map has the focus, and else scrolls the page; the key of the map says so", async ({
  page,
}) => {
  await open(page, "");
  await marks(page);
  await page.getByText("How to read the map").click();
  await expect(page.getByText("The wheel zooms with Ctrl or ⌘")).toBeVisible();
  // The press may have scrolled the page to the key.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  const whole = await mapWidth(page);
  await page.mouse.wheel(0, -120);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await mapWidth(page)).toBe(whole);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(whole * 1.5);
  await page.keyboard.press("Shift");
  await map(page).focus();
  await page.mouse.wheel(0, 480);
  await expect.poll(() => mapWidth(page)).toBe(whole);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("the map is dragged once it is larger than its panel, and a drag that begins on a mark selects nothing", async ({
  page,
}) => {
  await open(page, "");
  await marks(page);
  const { x, y } = await middle(page);
  const drag = async (from: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y - 40, { steps: 5 });
    await page.mouse.up();
  };
  const atRest = await mapStands(page);
  await drag({ x, y });
  expect(await mapStands(page)).toBe(atRest);
  await page.getByRole("button", { name: "Zoom in" }).click();
  const zoomed = await mapStands(page);
  await drag({ x, y });
  await expect.poll(() => mapStands(page)).not.toBe(zoomed);
  const onMark = await page.evaluate(() => {
    const panel = document.querySelector('section[aria-label="Map of the sites"]')?.getBoundingClientRect();
    return [...document.querySelectorAll("[data-mark]")]
      .map((mark) => mark.getBoundingClientRect())
      .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
      .find(
        (at) =>
          panel && at.x > panel.x + 120 && at.x < panel.right - 60 && at.y > panel.y + 80 && at.y < panel.bottom - 120,
      );
  });
  expect(onMark).toBeDefined();
  if (onMark) await drag(onMark);
  await expect(page).toHaveURL(/\/$/);
});

test("a double click goes in, and names appear as there is room for them", async ({ page }) => {
  await open(page, "");
  const all = await marks(page);
  const share = async () => {
    const panel = await map(page).boundingBox();
    const seen = await all.evaluateAll(
      (found, { x, y, width, height }) =>
        found.flatMap((mark) => {
          const box = mark.getBoundingClientRect();
          const isIn = box.x > x && box.right < x + width && box.y > y && box.bottom < y + height;
          return isIn ? (mark.getAttribute("data-mark") ?? []) : [];
        }),
      panel ?? { x: 0, y: 0, width: 0, height: 0 },
    );
    const named = await map(page)
      .locator("[data-label]")
      .evaluateAll((found) => found.map((label) => label.getAttribute("data-label") ?? ""));
    return { seen: seen.length, named: seen.filter((id) => named.includes(id)).length };
  };
  const before = await share();
  const towns = map(page).locator("[data-orientation] text");
  await expect(towns).toHaveCount(0);
  const whole = await mapWidth(page);
  for (const scale of [1.9, 3.8]) {
    const { x, y } = await freeSpot(page);
    await page.mouse.dblclick(x, y);
    await expect.poll(() => mapWidth(page)).toBeGreaterThan(whole * scale);
  }
  const after = await share();
  expect(after.seen).toBeGreaterThan(3);
  expect(after.named / after.seen).toBeGreaterThan(before.named / before.seen);
  await expect.poll(() => towns.count()).toBeGreaterThan(3);
});

test("plus, minus, zero and the arrows move the map, and so do its buttons", async ({ page }) => {
  await open(page, "");
  await marks(page);
  const atRest = await mapStands(page);
  const whole = await mapWidth(page);
  await map(page).focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(whole * 1.9);
  const zoomed = await mapStands(page);
  for (const key of ["ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
    expect(await mapStands(page)).not.toBe(zoomed);
  }
  for (const key of ["ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
  expect(await mapStands(page)).toBe(zoomed);
  await page.keyboard.press("-");
  await page.keyboard.press("0");
  await expect.poll(() => mapStands(page)).toBe(atRest);
  await page.getByRole("button", { name: "Zoom in" }).press("Enter");
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(whole * 1.9);
  await page.getByRole("button", { name: "Zoom out" }).press("Enter");
  await expect.poll(() => mapWidth(page)).toBe(whole);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Show all of the map" }).click();
  await expect.poll(() => mapStands(page)).toBe(atRest);
});

test("the map fits a filter once, and moves for nothing else", async ({ page }) => {
  await open(page, "");
  await marks(page);
  const whole = await mapStands(page);
  await page.getByRole("checkbox", { name: "Denmark" }).first().check();
  await expect.poll(() => mapStands(page)).not.toBe(whole);
  const fitted = await mapStands(page);

  await page.locator("tr[data-site]").nth(2).hover();
  await page.locator('tr[data-site] [data-column="sources"]').nth(2).click();
  await expect(page).toHaveURL(/site=dk-/);
  await page.getByRole("button", { name: /^Use the (dark|light) theme/ }).click();
  await page.getByLabel("Currency").selectOption("SEK");
  await page.locator("tr[data-site] a.cite").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // The panel is closed by a step back, which the address has only then taken.
  await expect(page).not.toHaveURL(/cite=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/site=/);
  expect(await mapStands(page)).toBe(fitted);

  await page.getByRole("checkbox", { name: "Denmark" }).first().uncheck();
  await expect.poll(() => mapStands(page)).toBe(whole);
});

test("the map stays while the reader types, and until a filter is chosen", async ({ page }) => {
  await open(page, "");
  const all = await marks(page);
  const whole = await mapStands(page);
  for (const q of ["n", "na", "nar", "narvik"]) {
    await typed(page, `?q=${q}`);
    await expect(page.getByText(/^Showing \d+ of/)).toBeAttached();
    expect(await mapStands(page)).toBe(whole);
  }
  await expect(all).not.toHaveCount(publishedIndex().sites.length);
  await typed(page, "");
  expect(await mapStands(page)).toBe(whole);

  // A link to a search is a wish: it is fitted, and let go with the text.
  await open(page, "?q=narvik");
  await marks(page);
  await expect.poll(() => mapStands(page)).not.toBe(whole);
  const fitted = await mapStands(page);
  await typed(page, "?q=narvi");
  expect(await mapStands(page)).toBe(fitted);
  await typed(page, "");
  await expect.poll(() => mapStands(page)).toBe(whole);
});

test("a site selected elsewhere does not move the map, which offers to show it", async ({ page }) => {
  await open(page, "");
  await marks(page);
  const denmark = await page.locator('[data-mark^="dk-"]').first().boundingBox();
  const whole = await mapWidth(page);
  await page.mouse.move(denmark?.x ?? 0, denmark?.y ?? 0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -480);
  await page.keyboard.up("Control");
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(whole * 3);
  const moved = await mapStands(page);
  await holder(page, "list", narvik).locator('[data-column="sources"]').click();
  await expect(holder(page, "map", narvik)).toHaveAttribute("aria-pressed", "true");
  expect(await mapStands(page)).toBe(moved);
  await expect(holder(page, "map", narvik)).not.toBeInViewport();
  const way = page.getByRole("button", { name: "Show Narvik on the map" });
  await way.press("Enter");
  await expect(way).toHaveCount(0);
  await expect(holder(page, "map", narvik)).toBeFocused();
  await expect(holder(page, "map", narvik)).toBeInViewport();
});

test("a resized window leaves the map where the reader moved it", async ({ page }) => {
  await open(page, "?country=NO");
  await marks(page);
  const width = await mapWidth(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(width * 1.9);
  const zoomed = await mapWidth(page);
  await page.setViewportSize({ width: 1380, height: 900 });
  await expect.poll(() => mapWidth(page)).toBe(zoomed);
});

test("the frames are named, walked into and out of, and take part in what is lit and selected", async ({ page }) => {
  await open(page, "");
  await marks(page);
  const iceland = map(page).getByRole("group", { name: "Iceland, in a frame of its own" });
  const greenland = map(page).getByRole("group", { name: "Greenland, in a frame of its own" });
  await expect(iceland.getByRole("button")).toHaveCount(6);
  await expect(greenland.getByRole("button")).toHaveCount(1);

  const region = () =>
    page.evaluate(() => document.activeElement?.parentElement?.getAttribute("aria-label")?.split(",")[0] ?? null);
  const walk = async (key: string, to: string, most: number) => {
    for (let pressed = 0; pressed < most; pressed += 1) {
      await page.keyboard.press(key);
      if ((await region()) === to) return;
    }
    throw new Error(`${key} did not lead to ${to}`);
  };
  await holder(page, "map", narvik).focus();
  await walk("ArrowLeft", "Greenland", 4);
  await walk("ArrowLeft", "Iceland", 2);
  await walk("ArrowRight", "Greenland", 6);
  await walk("ArrowRight", `${publishedIndex().sites.length} sites: arrow keys walk from one to the next`, 6);
  await walk("ArrowLeft", "Iceland", 6);

  const id = await page.evaluate(() => document.activeElement?.getAttribute("data-mark") ?? "");
  expect(id).toMatch(/^is-/);
  await expect(holder(page, "list", id)).toHaveAttribute("data-active", "true");
  await page.keyboard.press("Enter");
  await expect(holder(page, "list", id)).toHaveAttribute("data-selected", "true");
  await expect(holder(page, "map", id)).toHaveAttribute("aria-pressed", "true");
});

test("every mark says name, place, country, status and headline figures, and what is not stated", async ({ page }) => {
  await open(page, "");
  const all = await marks(page);
  const names = await all.evaluateAll((found) => found.map((mark) => mark.getAttribute("aria-label") ?? ""));
  for (const name of names) {
    expect(name).toMatch(/, (Sweden|Norway|Finland|Denmark|Iceland|Greenland), /);
    const missing = /(?:, | and |status|investment|capacity|opening)+ not stated$/.exec(name)?.[0] ?? "";
    if (!missing.includes("investment")) expect(name).toMatch(/[€$£]|SEK|NOK|DKK|ISK|CZK/);
    if (!missing.includes("capacity")) expect(name).toContain("MW");
    if (!missing.includes("opening")) expect(name).toMatch(/\b(opening|opened) /);
  }
  await expect(holder(page, "map", narvik)).toHaveAccessibleName(
    /^Stargate Norway \(Narvik\), Kvandal, Narvik, Norway, under construction, part \$1 bn, planned 230 MW, .*, opening 2026$/,
  );
});

test("the card leads to the site, to OpenStreetMap and into the comparison", async ({ page }) => {
  await open(page, `?site=${narvik}`);
  await marks(page);
  const card = map(page);
  await expect(card.getByText("bidding zone NO4")).toBeVisible();
  await expect(card.getByText("Nscale for Microsoft")).toBeVisible();
  for (const field of ["Investment", "Capacity", "Opening"])
    await expect(card.locator("dd").filter({ hasText: new RegExp(`^${field}.*, (trade press|primary)`) })).toHaveCount(
      1,
    );
  await expect(card.getByRole("link", { name: "Open in OpenStreetMap", exact: true })).toHaveAttribute(
    "href",
    /^https:\/\/www\.openstreetmap\.org\/\?mlat=68\.\d+&mlon=17\.\d+#map=/,
  );
  const compare = card.getByRole("button", { name: /: Stargate Norway/ });
  await compare.click();
  await expect(compare).toHaveAttribute("aria-pressed", "true");
  await compare.click();
  await expect(compare).toHaveAttribute("aria-pressed", "false");

  const approximate = page.locator("[data-mark][data-approximate]").first();
  await page.keyboard.press("Shift");
  await approximate.focus();
  await page.keyboard.press("Enter");
  await expect(card.getByRole("link", { name: "Open in OpenStreetMap: centre of the municipality" })).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("two fingers zoom the map and a finger then moves it", async ({ page }) => {
    await open(page, "");
    await page.getByRole("radio", { name: "Map" }).check({ force: true });
    await marks(page);
    const { x, y } = await middle(page);
    const whole = await mapWidth(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly (readonly [number, number])[]) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      });
    await touch("touchStart", [
      [x - 30, y],
      [x + 30, y],
    ]);
    for (const reach of [45, 60, 80, 100])
      await touch("touchMove", [
        [x - reach, y],
        [x + reach, y],
      ]);
    await touch("touchEnd", []);
    await expect.poll(() => mapWidth(page)).toBeGreaterThan(whole * 1.8);

    const zoomed = await mapStands(page);
    await touch("touchStart", [[x, y]]);
    for (const step of [10, 30, 60]) await touch("touchMove", [[x - step, y - step]]);
    await touch("touchEnd", []);
    await expect.poll(() => mapStands(page)).not.toBe(zoomed);
    await expect(page).toHaveURL(/\?tab=map$/);
  });

  test("the foot of the screen tells the selected site and lets it go", async ({ page }) => {
    await open(page, "?country=NO");
    await page.getByRole("radio", { name: "Map" }).check({ force: true });
    await marks(page);
    await holder(page, "map", narvik).tap();
    await expectSelected(page, narvik, true, ["map", "list"]);
    for (const name of ["Open site", "Open in OpenStreetMap"])
      expect((await page.getByRole("link", { name, exact: true }).boundingBox())?.height, name).toBeGreaterThanOrEqual(
        44,
      );
    await expect(page.getByRole("button", { name: /^Compare: Stargate/ })).toBeInViewport({ ratio: 1 });
    await page.getByRole("button", { name: "Close", exact: true }).tap();
    await expectSelected(page, narvik, false, ["map", "list"]);
  });
});

test.describe("before the live map has come", () => {
  test.use({ sharesPage: false });

  test("the written one follows the filters on its land, and the live one shows the same sites", async ({ page }) => {
    const liveMap = await hold(page, /\/site-map-[^/]*\.js$/);
    await page.goto("./");
    // What only a program says stands once it has taken over the page: before, a press has only ticked the box.
    await expect(page.locator("#map [data-loading]")).toBeAttached();
    const shown = page.locator(".leaflet-container [data-mark]");
    const { sites } = publishedIndex();
    await expect(shown).toHaveCount(sites.length);

    await page.getByRole("checkbox", { name: /^Norway/ }).check();
    const norwegian = sites.filter(({ id }) => id.startsWith("no-")).length;
    await expect(shown).toHaveCount(norwegian);
    await expect(page.locator(".leaflet-map-pane")).toHaveCount(0);
    await expect(page.locator("[data-written] path").first()).toBeAttached();

    await liveMap.release();
    await expect(page.locator(".leaflet-map-pane")).toHaveCount(1);
    await expect(shown).toHaveCount(norwegian);
    await expect(page.locator("[data-written] path")).toHaveCount(0);
  });
});
