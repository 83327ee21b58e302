import { expect, test as plain, type Page } from "@playwright/test";
import { Pool } from "./pool";

/** By how much the processor of each page is slowed down (1 is not at all), to see that no test depends on speed. */
const slow = Number(process.env.SLOW ?? 1);

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

async function slowDown(page: Page): Promise<void> {
  if (slow === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
}

const answering = new Set<string>();

/** Waits until a site answers: the one in a path is built while the first tests run. */
export async function answers(site: string): Promise<void> {
  if (answering.has(site)) return;
  const isThere = () =>
    fetch(site).then(
      ({ ok }) => ok,
      () => false,
    );
  // For as long as a test may last: a request by itself is given up sooner than a busy machine has built the site.
  await expect.poll(isThere, { timeout: 0 }).toBe(true);
  answering.add(site);
}

type Fixtures = {
  /** The faults that a test causes itself; null for none. */
  allowed: RegExp | null;
  /** Whether the tests of a file use one page, on which `open` navigates without a reload. */
  sharesPage: boolean;
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
  page: async ({ pool, context, baseURL, viewport, colorScheme, contextOptions, sharesPage }, use, { file }) => {
    const page = sharesPage ? await pool.page(context, file, baseURL ?? "") : await context.newPage();
    await slowDown(page);
    if (sharesPage) {
      await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
      const { reducedMotion = null, forcedColors = null } = contextOptions;
      await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors, contrast: null });
      await page.mouse.move(0, 0);
    }
    await use(page);
  },
  noFaults: [
    async ({ context, baseURL, allowed }, use) => {
      const faults: string[] = [];
      const ends: (() => void)[] = [];
      const follow = (page: Page): number => ends.push(watch(page, baseURL ?? "", faults));
      context.pages().forEach(follow);
      context.on("page", follow);
      await use(undefined);
      context.off("page", follow);
      for (const end of ends) end();
      for (const { name } of await context.cookies()) faults.push(`cookie: ${name}`);
      const unexpected = faults.filter((fault) => !allowed?.test(fault));
      expect(unexpected, "no request to another origin, no cookie, no console error, no uncaught error").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
