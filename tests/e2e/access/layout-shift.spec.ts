import type { Page, Request, Route } from "@playwright/test";
import { expect, test } from "../support/test";

// Its tests take long, so that each worker has some of them.
test.describe.configure({ mode: "parallel" });

/** What arrives late on a slow line, in this order: each after the page was painted with all that came before it. */
const late: readonly RegExp[] = [
  /\.woff2$/,
  /\/assets\/(?!index-)[^/]+\.js$/,
  /\/data\/index\.json$/,
  /\/data\/basemap\.json$/,
  /\/data\/(?!index|basemap)[^/]+\.json$/,
];

/** The line to the site: holds back what arrives late until it is told to let it through. */
class Line {
  private readonly page: Page;
  /** The kind of file, by its place in `late`, from which on all are held back. */
  private closed = 0;
  private readonly held: { readonly kind: number; readonly route: Route }[] = [];
  private readonly open = new Set<Request>();

  constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => this.open.add(request));
    page.on("requestfinished", (request) => this.open.delete(request));
    page.on("requestfailed", (request) => this.open.delete(request));
  }

  async start(): Promise<void> {
    for (const [kind, what] of late.entries())
      await this.page.route(what, (route) => {
        if (kind < this.closed) return route.continue();
        this.held.push({ kind, route });
        return undefined;
      });
  }

  /** Opens an address, and lets one kind of file after the other through. */
  async load(address: string): Promise<void> {
    this.closed = 0;
    await this.page.goto(address, { waitUntil: "commit" });
    for (const kind of late.keys()) {
      await this.painted();
      this.closed = kind + 1;
      const now = this.held.filter((one) => one.kind <= kind);
      this.held.splice(0, this.held.length, ...this.held.filter((one) => one.kind > kind));
      await Promise.all(now.map(({ route }) => route.continue()));
    }
    await this.painted();
  }

  /** Waits until the page has drawn what has arrived, and asks for nothing more of it. */
  private async painted(): Promise<void> {
    const arrives = (): boolean => this.open.size > this.held.length;
    do {
      await expect.poll(arrives, { intervals: [20] }).toBe(false);
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    } while (arrives());
  }
}

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
      const line = new Line(page);
      await line.start();
      for (const address of addresses)
        await test.step(`/${address}`, async () => {
          await line.load(address);
          await expect(page.locator("[data-prerendered], [data-written]")).toHaveCount(0);
          await expect(page.locator("[data-loading]")).toHaveCount(0);
          const { sum, largest } = await moved(page);
          expect.soft(sum, `/${address} moved: ${largest.join("; ")}`).toBeLessThan(0.02);
        });
    });
  });
