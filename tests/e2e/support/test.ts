import { expect, test as plain, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import { leave } from "./app";
import { newContext, Pool, slowDown } from "./pool";

/** Records what a page must not do, until the returned function is called: requests to another origin, console errors and exceptions. */
function watch(page: Page, origin: string, faults: string[]): () => void {
  const asked = (address: string): void => {
    const { protocol, host } = new URL(address);
    const leaves = /^(https?|wss?):$/.test(protocol) && host !== new URL(origin).host;
    if (leaves) faults.push(`request to another origin: ${address}`);
  };
  const request = (each: { url: () => string }): void => asked(each.url());
  const threw = (error: Error): number => faults.push(`uncaught: ${error.message}`);
  const said = (message: { type: () => string; text: () => string; location: () => { url: string } }): void => {
    if (message.type() === "error") faults.push(`console: ${message.text()} (${message.location().url})`);
  };
  page.on("request", request).on("websocket", request).on("pageerror", threw).on("console", said);
  return () => page.off("request", request).off("websocket", request).off("pageerror", threw).off("console", said);
}

/** Watches every page of a context, until the returned function is called: it fails if one did what it must not. */
function watchAll(context: BrowserContext, origin: string, allowed: RegExp | null): () => Promise<void> {
  const faults: string[] = [];
  const ends: (() => void)[] = [];
  const follow = (page: Page): number => ends.push(watch(page, origin, faults));
  context.pages().forEach(follow);
  context.on("page", follow);
  return async () => {
    context.off("page", follow);
    for (const end of ends) end();
    for (const { name } of await context.cookies()) faults.push(`cookie: ${name}`);
    const unexpected = faults.filter((fault) => !allowed?.test(fault));
    expect(unexpected, "no request to another origin, no cookie, no console error, no uncaught error").toEqual([]);
  };
}

/**
 * Opens a page in a context of its own, which has nothing of what other tests loaded; it is watched and slowed down as
 * every page is, and closed after the test. `site` is where it goes, if that is not the site of all tests.
 */
export type OpenApart = (site?: string, options?: BrowserContextOptions) => Promise<Page>;

const answering = new Set<string>();

/** Waits until a site answers: the one in a path is built while the first tests run. Throws if its server has ended. */
export async function answers(site: string): Promise<void> {
  if (answering.has(site)) return;
  const isThere = () =>
    fetch(site).then(
      ({ ok }) => ok,
      ({ cause }: { readonly cause?: { readonly code?: unknown } }) => {
        // Every server listens before the first test; that of a site whose build fails ends.
        if (cause?.code === "ECONNREFUSED") throw new Error(`Nothing serves ${site} any more: was it built?`);
        return false;
      },
    );
  // For as long as a test may last: a request by itself is given up sooner than a busy machine has built the site.
  await expect.poll(isThere, { timeout: 0 }).toBe(true);
  answering.add(site);
}

type Fixtures = {
  /** The faults that a test causes itself; null for none. */
  allowed: RegExp | null;
  /** Whether the tests of a file use a page that was used before, on which `open` navigates without a reload. */
  sharesPage: boolean;
  openApart: OpenApart;
  noFaults: undefined;
};

/**
 * Playwright's `test`, which also fails if a page makes a request to another origin, sets a cookie, does what its policy
 * forbids, logs an error or throws. A test that causes one names it: `test.use({ allowed: /status of 404/ })`.
 */
export const test = plain.extend<Fixtures, { pool: Pool }>({
  allowed: [null, { option: true }],
  sharesPage: [false, { option: true }],
  pool: [async ({ browser }, use) => use(new Pool(browser)), { scope: "worker" }],
  context: async (
    {
      pool,
      baseURL,
      viewport,
      hasTouch,
      isMobile,
      colorScheme,
      locale,
      permissions,
      javaScriptEnabled,
      contextOptions,
    },
    use,
  ) => {
    const key = {
      baseURL,
      viewport,
      hasTouch,
      isMobile,
      colorScheme,
      locale,
      permissions,
      javaScriptEnabled,
      contextOptions,
    };
    if (baseURL !== undefined) await answers(baseURL);
    const context = await pool.context(JSON.stringify(key));
    await use(context);
    await pool.tidy(context);
  },
  page: async ({ pool, context, baseURL, viewport, colorScheme, contextOptions, sharesPage }, use) => {
    const page = sharesPage ? await pool.page(context, baseURL ?? "") : await context.newPage();
    await slowDown(page);
    if (sharesPage) {
      // What the last test left need not be drawn for the window and the colours of this one.
      await leave(page);
      await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
      const { reducedMotion = null, forcedColors = null } = contextOptions;
      await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors, contrast: null });
      await page.mouse.move(0, 0);
    }
    await use(page);
  },
  openApart: async ({ browser, baseURL, allowed }, use) => {
    const opened: { readonly context: BrowserContext; readonly expectNoFaults: () => Promise<void> }[] = [];
    await use(async (site = baseURL ?? "", options = {}) => {
      const context = await newContext(browser, options);
      opened.push({ context, expectNoFaults: watchAll(context, site, allowed) });
      const page = await context.newPage();
      await slowDown(page);
      return page;
    });
    try {
      for (const { expectNoFaults } of opened) await expectNoFaults();
    } finally {
      for (const { context } of opened) await context.close();
    }
  },
  noFaults: [
    async ({ context, baseURL, allowed }, use) => {
      const expectNoFaults = watchAll(context, baseURL ?? "", allowed);
      await use(undefined);
      await expectNoFaults();
    },
    { auto: true },
  ],
});

export { expect };
