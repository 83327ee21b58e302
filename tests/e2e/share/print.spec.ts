import type { Page } from "@playwright/test";
import { hold, listRows, marks, open, sidewaysOverflow } from "../support/app";
import { expect, test } from "../support/test";

/** A4 less its margins. */
test.use({ viewport: { width: 718, height: 1000 }, sharesPage: true });

test("on paper the overview is its totals, map, charts and table, and says where it is from", async ({ page }) => {
  await open(page, "?country=NO");
  await page.emulateMedia({ media: "print" });
  await marks(page);
  await expect(page.getByRole("region", { name: "What the selection holds" }).getByRole("rowheader")).toContainText([
    "Operating",
    "of which running or connected",
    "Under construction",
    "Permitting",
    "Announced",
    "All sites",
  ]);
  await expect(page.getByRole("region", { name: "Announced investment" })).toBeVisible();
  await expect(page.getByRole("region", { name: "First opening" })).toBeVisible();
  await expect(page.locator("#list").getByRole("columnheader", { name: "Status" })).toBeVisible();
  for (const role of ["radio", "checkbox", "combobox"] as const)
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  for (const name of ["Large chart", "Copy link", "Filters", "How to read this page"])
    await expect(page.getByText(name, { exact: true }).filter({ visible: true })).toHaveCount(0);
  const last = page.getByRole("contentinfo").locator("p:visible").last();
  await expect(last).toContainText(`Nordic AI Data Centers · ${page.url()}`);
  await expect(last).toContainText(/Data as of \d+ \w+ \d{4} · release \d+/);
});

test("on paper a chart's page has the chart without its controls", async ({ page }) => {
  await open(page, "charts/investment?country=NO");
  await expect(page.locator("[data-row]").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-row]").first()).toBeVisible();
  await expect(page.getByRole("radio").filter({ visible: true })).toHaveCount(0);
});

test("every chart prints across one sheet, however many rows it has, with what it is of, its release, sources and address", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const address of [
    "charts/openings?country=IS&v=2026.11.2",
    "charts/openings",
    "charts/investment",
    "charts/investment?by=country",
    "charts/capacity?by=site",
    "charts/accelerators",
    "charts/history",
  ]) {
    await open(page, address);
    await expect(page.locator("[data-sheet] svg.recharts-surface").first()).toBeVisible();
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const [, width = "0", height = "0"] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Number(width), address).toBeGreaterThan(Number(height));
    expect(pdf.match(/\/Type\s*\/Page\b/g), address).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    const [path = "", query = "v="] = address.split("?");
    const line = page.getByText(
      query.startsWith("country=IS") ? /^Country: Iceland\. Release 2026\.11\.2/ : /^All sites\. Release/,
    );
    await expect(line).toContainText(`/${path}?${query}`);
    if (address.includes("by=country")) await expect(page.getByText(/^Said by .*inspiratia/)).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

for (const width of [1440, 390])
  test(`printed from ${width} px the overview has its map, its bars and its years`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "?country=IS");
    await expect(page.locator("[data-row]").first()).toBeAttached();
    for (const name of ["First opening", "Map of the sites"]) {
      const region = page.getByRole("region", { name, includeHidden: true });
      await expect(region.getByRole("button", { includeHidden: true }).first()).toBeAttached();
    }
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.locator("[data-mark]").first()).toBeVisible();
    await expect(page.locator("[data-year-mark]").first()).toBeVisible();
    const empty = await page
      .locator("[data-row]:visible")
      .evaluateAll((rows) =>
        rows
          .filter((row) => !row.querySelector("[data-bar] rect")?.getBoundingClientRect().width)
          .map((row) => row.textContent),
      );
    expect(empty).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    if (width === 390) await expect(page.locator("[data-row]").first()).toBeHidden();
  });

test("on paper the heads of the list are words that every sheet repeats", async ({ page }) => {
  await open(page, "?country=IS");
  await page.emulateMedia({ media: "print" });
  const heads = () =>
    page.locator("#list thead th").evaluateAll((all) => [
      ...new Set(
        all.flatMap((head) => {
          const { position } = getComputedStyle(head);
          return [...head.children].map((child) => `${position} ${getComputedStyle(child).display}`);
        }),
      ),
    ]);
  // A browser leaves out a button that a repeated head holds.
  await expect.poll(heads).toEqual(["static contents"]);
});

test("on paper more columns than a sheet has room for are labels and values, and none is lost", async ({ page }) => {
  const chosen =
    "municipality,country,zone,operator,tenant,owner,kind,status,opening,schedule,capacity,basis,operating,jobs,claims,sources";
  await open(page, `?country=IS&columns=${chosen}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#list thead")).toBeHidden();
  const outside = await listRows(page)
    .locator("td:visible")
    .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth).length);
  expect(outside).toBe(0);
  await expect(listRows(page).first().locator("td:visible")).toHaveCount(chosen.split(",").length);
  expect(await sidewaysOverflow(page)).toBe(0);
});

/** The colours of what is seen that a chosen theme changes. */
async function changedByTheme(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")].filter((one) => one.checkVisibility());
    const under = (theme: string) => {
      document.documentElement.dataset["theme"] = theme;
      return all.map((one) => {
        const { color, backgroundColor, borderBlockEndColor, fill, stroke, boxShadow, colorScheme } =
          getComputedStyle(one);
        return [one.tagName, color, backgroundColor, borderBlockEndColor, fill, stroke, boxShadow, colorScheme].join(
          " ",
        );
      });
    };
    const light = under("light");
    return under("dark").filter((colours, index) => colours !== light[index]);
  });
}

for (const address of [
  "?country=NO",
  "charts/investment?country=NO",
  "charts/openings?country=NO",
  "sites/se-borlange-ecodatacenter",
])
  test(`paper is light whatever theme was chosen: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    await open(page, address);
    await expect(page.locator("[data-row], table td").first()).toBeAttached();
    if (address.startsWith("?")) await marks(page);
    expect(await changedByTheme(page)).not.toEqual([]);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await changedByTheme(page)).toEqual([]);
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  });

/** A4 within its margins, px. */
const sheets = { upright: { width: 703, height: 1032 }, across: { width: 1032, height: 703 } };

/** The window from which is printed. */
const screen = { width: 1440, height: 900 };

/** Lays a page out as on a sheet, drawn from a window of another width. */
async function printed(page: Page, address: string, sheet: keyof typeof sheets): Promise<void> {
  await page.setViewportSize(screen);
  await page.emulateMedia({ media: "screen" });
  await open(page, address);
  await expect(page.locator("[data-sheet] svg.recharts-surface").first()).toBeVisible();
  await putOn(page, sheet);
}

async function putOn(page: Page, sheet: keyof typeof sheets): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.setViewportSize(sheets[sheet]);
  await page.emulateMedia({ media: "print" });
}

for (const address of ["charts/investment", "charts/capacity", "charts/capacity?by=site", "charts/openings"])
  test(`the bars of ${address} are as wide as the sheet, with their axis, and nothing lies on anything`, async ({
    page,
  }) => {
    const bars = () =>
      page.locator("[data-paper]:visible").evaluateAll((charts) =>
        charts.map((chart) => {
          const box = (one: Element | Range | null | undefined) => one?.getBoundingClientRect() ?? new DOMRect();
          const words = [...chart.querySelectorAll("[data-row]")].map((row) =>
            [...row.children].map((cell) => {
              const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
              const found: DOMRect[] = [];
              while (texts.nextNode()) {
                const { currentNode: text } = texts;
                const range = document.createRange();
                range.selectNodeContents(text);
                if (text.parentElement?.checkVisibility() && !text.parentElement.closest(".visually-hidden, svg"))
                  found.push(box(range));
              }
              return found;
            }),
          );
          const touch = (a: DOMRect, b: DOMRect) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          const slices = [...chart.querySelectorAll("[data-space] > svg")].map(box);
          const axis = chart.querySelector("svg.recharts-surface");
          const ticks = [
            ...chart.querySelectorAll("text.recharts-cartesian-axis-tick-value, [role=group] span[aria-hidden]"),
          ];
          return {
            width: Math.round(slices[0]?.width ?? 0),
            whole: Math.round(box(chart).width),
            rows: words.length,
            slices: slices.filter(({ left, width }) => {
              const { left: start, width: all } = box(axis);
              // Many rows stand in two columns, the second of them beside the axis.
              return (Math.abs(left - start) < 1 || left > start + all) && Math.abs(width - all) < 1;
            }).length,
            ticks: ticks.filter(
              (tick) =>
                tick.checkVisibility({ visibilityProperty: true }) &&
                box(tick).width > 0 &&
                box(tick).bottom <= (slices[0]?.top ?? 0),
            ).length,
            overlaps: words.flatMap((cells) =>
              cells.filter((cell, i) =>
                cell.some((a) => cells.slice(i + 1).some((next) => next.some((b) => touch(a, b)))),
              ),
            ).length,
            outside: words.flat(2).filter(({ right }) => right > box(chart).right + 1).length,
            head: getComputedStyle(chart.querySelector(":scope > div") ?? chart).display,
          };
        }),
      );
    /** Returns the charts of a sheet once they are laid out on it as they are to be. */
    const laidOut = async (sheet: keyof typeof sheets) => {
      let charts: Awaited<ReturnType<typeof bars>> = [];
      await expect(async () => {
        charts = await bars();
        expect(charts.length).toBeGreaterThan(0);
        for (const chart of charts) {
          expect(chart).toMatchObject({ slices: chart.rows, overlaps: 0, outside: 0, head: "table-header-group" });
          expect(chart.ticks).toBeGreaterThan(1);
          if (charts.length === 1) expect(chart.whole).toBe(sheets[sheet].width);
        }
      }).toPass({ intervals: [50], timeout: 30_000 });
      return charts;
    };
    await printed(page, address, "upright");
    const upright = await laidOut("upright");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.setViewportSize(screen);
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator("[data-sheet]")).toHaveCount(1);
    await putOn(page, "across");
    const across = await laidOut("across");
    for (const [index, { width }] of upright.entries()) expect(across[index]?.width).toBeGreaterThan(width * 1.3);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(page.locator("[data-sheet]")).toHaveCount(1);
  });

for (const sheet of ["upright", "across"] as const)
  test(`on paper ${sheet} the line of the history is as wide as the sheet and ends above its list`, async ({
    page,
  }) => {
    await printed(page, "charts/history", sheet);
    const line = page.getByRole("img").locator("svg.recharts-surface:visible");
    const list = page.getByRole("heading", { level: 2 }).filter({ visible: true }).first();
    const [{ width = 0, y = 0, height = 0 } = {}, { y: below = 0 } = {}] = [
      (await line.boundingBox()) ?? undefined,
      (await list.boundingBox()) ?? undefined,
    ];
    expect(Math.round(width)).toBe(sheets[sheet].width);
    expect(y + height).toBeLessThanOrEqual(below);
  });

test("a page that still loads waits with Ctrl+P until it is whole", async ({ openApart }) => {
  const page = await openApart();
  const liveMap = await hold(page, /\/assets\/site-map-/);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.goto("./");
  await expect(page.locator("[data-loading]").first()).toBeAttached();
  await expect.poll(liveMap.count).toBeGreaterThan(0);
  await page.keyboard.press("Control+p");
  await expect(page.locator("html[data-printed]")).toHaveCount(0);
  await liveMap.release();
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  await expect(page.locator("[data-loading]")).toHaveCount(0);
});
