import { chromium, type Browser, type CDPSession, type Locator, type Page } from "playwright";
import { launchOptions } from "../../../tools/run/chromium";
import { probe, type Asked } from "./probe";
import { firstRows, loading, marks, regions, spoken, states, type Control, type Region } from "./selectors";

/** How slow the machine and the network of the visitor are. */
export type Conditions = {
  /** The processor is so many times slower. */
  readonly cpu: number;
  readonly mbit: number;
  /** Added to each request, ms. */
  readonly latency: number;
  readonly width: number;
  readonly height: number;
};

/** A request as the network saw it: bytes with headers, and the moment of its end in seconds. */
export type Request = { readonly url: string; type: string; bytes: number; end: number | null };

/** A page of a new browser with an empty cache. */
export type Opened = {
  readonly page: Page;
  readonly session: CDPSession;
  readonly requests: ReadonlyMap<string, Request>;
  /** The moment of the first request, s. */
  readonly began: () => number;
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens a new browser, with the probe in each page. */
export async function openBrowser(
  { width, height }: Conditions,
  asked: { readonly regions: readonly Region[]; readonly shown?: string; readonly live?: Asked["live"] },
): Promise<Opened> {
  const browser: Browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({
    viewport: { width, height },
    ignoreHTTPSErrors: true,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  const requests = new Map<string, Request>();
  let first: number | null = null;
  await session.send("Network.enable");
  await session.send("Performance.enable");
  session.on("Network.requestWillBeSent", ({ requestId, request: { url }, timestamp }) => {
    if (!url.startsWith("http")) return;
    first ??= timestamp;
    requests.set(requestId, { url, type: "", bytes: 0, end: null });
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) request.type = response.mimeType;
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { bytes: encodedDataLength, end: timestamp });
  });
  session.on("Network.loadingFailed", ({ requestId, timestamp }) => {
    const request = requests.get(requestId);
    if (request) request.end = timestamp;
  });
  // The runner of TypeScript names functions with a helper that the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (one) => one;" });
  const told: Asked = { marks, states, spoken, loading, firstRows, shown: null, live: null, ...asked };
  await page.addInitScript(probe, told);
  return { page, session, requests, began: () => first ?? 0, errors, close: () => browser.close() };
}

/** Slows the page down; null gives it its full speed. */
export async function slowDown(
  { session }: Opened,
  conditions: Conditions | null,
  what: "processor" | "processor and network",
): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: conditions?.cpu ?? 1 });
  const throughput = conditions === null || what === "processor" ? -1 : (conditions.mbit * 1e6) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: throughput < 0 ? 0 : (conditions?.latency ?? 0),
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Finds a control that is on the page; opens its menu where it has one. Null where there is none. */
export async function controlOf(page: Page, { role, name, inside, menu }: Control): Promise<Locator | null> {
  const scope = inside === undefined ? page.locator("body") : page.locator(inside);
  const found = scope.getByRole(role, { name: new RegExp(name, "i") });
  if ((await found.count()) === 0 && menu !== undefined) {
    const opener = page.locator("summary, button[aria-expanded=false]").filter({ hasText: new RegExp(menu, "i") });
    if ((await opener.count()) === 0) return null;
    await opener.first().press("Enter");
    await page.evaluate(() => window.bench.rest());
  }
  // What is drawn in idle time is not there at once; what never comes is missing.
  await found
    .first()
    .waitFor({ state: "attached", timeout: 10_000 })
    .catch(() => null);
  const some = await found.all();
  for (const one of some.slice(0, 8)) if (await one.isVisible()) return one;
  return null;
}

/** Returns the regions of these names. */
export function regionsOf(names: readonly (keyof typeof regions)[]): readonly Region[] {
  return names.map((name) => regions[name]);
}
