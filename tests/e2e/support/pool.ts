import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";

/** The address of the site on each page that is not reloaded. */
const sites = new WeakMap<Page, string>();

/** Has `open` navigate inside the app on a page, instead of reloading it. */
export function keepLoaded(page: Page, site = ""): void {
  sites.set(page, site);
}

/** Returns the address of the site on a page that is not reloaded; null for other pages. */
export function loadedSite(page: Page): string | null {
  return sites.get(page) ?? null;
}

/** By how much the processor of each page is slowed down (1 is not at all), to see that no test depends on speed. */
const slow = Number(process.env.SLOW ?? 1);

const slowed = new WeakMap<Page, Promise<void>>();

/** Slows a page down as `SLOW` asks, once. */
export async function slowDown(page: Page): Promise<void> {
  if (slow === 1) return;
  const begun = slowed.get(page) ?? throttle(page);
  slowed.set(page, begun);
  await begun;
}

async function throttle(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  } catch (error) {
    // A window may be closed as soon as it was opened.
    if (!page.isClosed()) throw error;
  }
}

/**
 * Returns a new context with the options of the test and `options`, whose pages and the windows that they open are slowed
 * down as `SLOW` asks, and tell what their policy forbids.
 */
export async function newContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript(tellViolations);
  // Whoever waits for a page hears of its error.
  context.on("page", (page) => void slowDown(page).catch(() => {}));
  return context;
}

/**
 * The browser contexts of a worker, one for each set of options, so that scripts are fetched and compiled once. Nothing
 * that a test stores outlives it.
 */
export class Pool {
  private readonly browser: Browser;
  private readonly contexts = new Map<string, BrowserContext>();
  private readonly pages = new Map<BrowserContext, Page>();

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** Returns the context for the options of the current test, of which `key` is the text. */
  async context(key: string): Promise<BrowserContext> {
    const held = this.contexts.get(key);
    if (held !== undefined) return held;
    const context = await newContext(this.browser);
    this.contexts.set(key, context);
    return context;
  }

  /** Returns the page that tests share: the one before it, if nothing was left on that. */
  async page(context: BrowserContext, site: string): Promise<Page> {
    const held = this.pages.get(context);
    if (held && !held.isClosed()) return held;
    const page = await context.newPage();
    this.pages.set(context, page);
    keepLoaded(page, site);
    return page;
  }

  /** Closes the pages of a test. The shared page stays if nothing of the test is left on it. */
  async tidy(context: BrowserContext): Promise<void> {
    const shared = this.pages.get(context);
    for (const page of context.pages()) {
      if (page === shared && (await isLeftClean(page))) continue;
      if (page !== shared) await forgetStored(page);
      await page.close();
    }
  }
}

/** Logs as an error what the page's policy forbids it, also where nothing throws. */
function tellViolations(): void {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
    console.error(`The policy of the page forbids ${blockedURI} by ${effectiveDirective}: ${sample}`),
  );
}

/** Has the browser forget what a page stored. The page itself is not asked: a test may leave it in the middle of a load. */
async function forgetStored(page: Page): Promise<void> {
  const url = page.url();
  if (!url.startsWith("http")) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(url).origin, storageTypes: "local_storage" });
}

/** Clears the storage of a page. Returns whether the app has kept nothing of it: no theme and no sites to compare. */
async function isLeftClean(page: Page): Promise<boolean> {
  if (!page.url().startsWith("http")) return false;
  return page.evaluate(() => {
    const isKept =
      document.documentElement.dataset["theme"] !== undefined || sessionStorage.getItem("compare") !== null;
    localStorage.clear();
    sessionStorage.clear();
    return !isKept;
  });
}
