import { setTimeout as later } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { open } from "./support/app";
import { expect, test } from "./support/test";

// Its tests take long, so that each worker has some of them.
test.describe.configure({ mode: "parallel" });

/** What arrives late on a slow line, and how late, ms: so far apart that the page is painted between each two. */
const late: readonly { readonly what: RegExp; readonly by: number }[] = [
  { what: /\.woff2$/, by: 250 },
  { what: /\/data\/index\.json$/, by: 400 },
  { what: /\/assets\/(?!index-)[^/]+\.js$/, by: 300 },
  { what: /\/data\/basemap\.json$/, by: 800 },
  { what: /\/data\/(?!index|basemap)[^/]+\.json$/, by: 1200 },
];

/** How far the page has moved under its reader so far, by itself: the sum of its layout shifts, and the largest ones with what moved. */
type Moved = { readonly sum: number; readonly largest: readonly string[] };

declare global {
  interface Window {
    /** Filled by the observer that `watchShifts` puts on the page. */
    shifts?: { readonly value: number; readonly moved: readonly string[] }[];
  }

  /** https://wicg.github.io/layout-instability/, which TypeScript does not know. */
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: NonNullable<Window["shifts"]> = [];
    window.shifts = shifts;
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === "layout-shift";
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries().filter(isShift)) {
        if (entry.hadRecentInput) continue;
        const what = entry.sources.map(({ node }) => `${node?.nodeName} “${node?.textContent?.trim().slice(0, 40)}”`);
        shifts.push({ value: entry.value, moved: what });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

async function moved(page: Page): Promise<Moved> {
  return page.evaluate(async () => {
    // The observer is told after the frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const shifts = window.shifts ?? [];
    const largest = shifts.toSorted((a, b) => b.value - a.value).slice(0, 3);
    return {
      sum: shifts.reduce((sum, { value }) => sum + value, 0),
      largest: largest.map(({ value, moved: what }) => `${value.toFixed(4)}: ${what.join(", ")}`),
    };
  });
}

const windows = [
  { width: 1440, height: 900, hasTouch: false },
  { width: 390, height: 844, hasTouch: true },
];

const addresses = [
  "",
  "?site=no-narvik-nscale",
  "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter,fi-hamina-google",
  "charts/investment",
  "charts/openings",
  "charts/capacity",
  "charts/history",
  "sites/no-narvik-nscale",
  "operators/nscale",
  "operators",
  "sources",
  "method",
  "programmes",
  "watchlist",
];

for (const { width, height, hasTouch } of windows)
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height }, hasTouch });

    test("every page keeps still while it loads slowly", async ({ page }) => {
      await watchShifts(page);
      for (const { what, by } of late)
        await page.route(what, async (route) => {
          await later(by);
          await route.continue();
        });
      for (const address of addresses)
        await test.step(`/${address}`, async () => {
          await open(page, address);
          await page.waitForLoadState("networkidle");
          await expect(page.locator("[data-loading]")).toHaveCount(0);
          const { sum, largest } = await moved(page);
          expect.soft(sum, `/${address} moved: ${largest.join("; ")}`).toBeLessThan(0.02);
        });
    });
  });
