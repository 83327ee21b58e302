import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { killWorker } from "../../../tools/site/offline/kill-worker";
import { expect, test, type OpenApart } from "../support/test";

// Its tests take long, so that each worker has some of them.
test.describe.configure({ mode: "parallel" });

// A host that no longer answers is a network that is gone.
test.use({ allowed: /ERR_CONNECTION_REFUSED|Failed to (fetch|load resource)/ });

/** A host of the built site at an address of its own, whose worker a test can change and which it can switch off. */
class Host {
  worker: string | null = readFileSync("dist/sw.js", "utf8");
  /** Whether a network stands before it that answers all else with the page of its sign-in. */
  isSignIn = false;
  private server: Server | null = null;
  private port = 0;
  private readonly site: string;

  constructor(site: string) {
    this.site = site;
  }

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      void this.answer(request.url ?? "/").then(({ status, type, content }) => {
        response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-cache" });
        response.end(content);
      });
    });
    await new Promise<void>((listening) => this.server?.listen(this.port, "127.0.0.1", listening));
    const at = this.server.address();
    if (at === null || typeof at === "string") throw new Error("The server has no port");
    this.port = at.port;
    return `http://127.0.0.1:${this.port}/`;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise((closed) => server?.close(closed));
  }

  private async answer(path: string) {
    if (this.isSignIn) return { status: 200, type: "text/html", content: Buffer.from("<title>Sign in</title>") };
    if (path === "/sw.js")
      return {
        status: this.worker === null ? 500 : 200,
        type: "text/javascript",
        content: Buffer.from(this.worker ?? ""),
      };
    const found = await fetch(new URL(path, this.site));
    const type = found.headers.get("Content-Type") ?? "";
    return { status: found.status, type, content: Buffer.from(await found.arrayBuffer()) };
  }
}

/** Lets the ten seconds pass after which a page that stands asks for its worker, and waits until it says that it did. */
async function expectChecked(page: Page): Promise<void> {
  await expect(page.locator("[data-prerendered], [data-written], [data-loading]")).toHaveCount(0);
  const line = page.getByText("Last checked for a newer release:");
  // The page may stand a moment before it begins to count.
  await expect
    .poll(async () => {
      await page.clock.fastForward(10_000);
      return line.isVisible();
    })
    .toBe(true);
}

/** Opens a page of a host in a context that allows workers, and waits until its worker keeps the site. */
async function visit(openApart: OpenApart, address: string): Promise<Page> {
  const page = await openApart(address, { serviceWorkers: "allow" });
  await page.clock.install();
  await page.goto(address);
  await expectChecked(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  return page;
}

test("after one visit every page works without a network, and says so", async ({ openApart, baseURL }) => {
  const host = new Host(baseURL ?? "");
  const address = await host.start();
  const page = await visit(openApart, `${address}method`);
  // From its second view on a tab belongs to the worker. Nothing that a network of a hotel says in the place of a file is
  // kept for it.
  await page.reload();
  // Its own data is there by then, so that nothing below takes what it preloads.
  await expectChecked(page);
  await expect(page.locator("[data-loading]")).toHaveCount(0);
  host.isSignIn = true;
  const asked = page.evaluate(async () => {
    const answers = ["data/index.json", "data/sources.json", "assets/a-later-one.js"].map((file) => fetch(file));
    return Promise.all(answers.map(async (answer) => (await answer).text()));
  });
  expect(await asked).toEqual(Array.from({ length: 3 }, () => "<title>Sign in</title>"));
  host.isSignIn = false;
  const table = () =>
    page.evaluate(() => fetch("data/sites.csv").then(async (answer) => (await answer.text()).split(",")[0]));
  const first = await table();
  // A file is kept after it was answered.
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.match("data/sites.csv", { cacheName: "visited" })) !== undefined),
    )
    .toBe(true);
  await host.stop();
  expect(await table()).toBe(first);
  for (const [path, heading] of [
    ["sites/no-narvik-nscale", "Stargate Norway (Narvik)"],
    ["charts/capacity?country=SE", /^Megawatts by country/],
    ["countries/no", /Norway/],
    ["sources?v=2026.11.2", /^Sources/],
    ["?q=a.b", /AI data centers/],
  ] as const) {
    await page.goto(`${address}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.locator("[data-loading]")).toHaveCount(0);
  }
  await page.clock.fastForward(10_000);
  await expect(page.getByText(/No network: this is the (kept copy|copy kept on )/)).toBeVisible();
  // The browser asks for what it downloads by itself, and no worker can answer.
  await page.goto(`${address}data?v=2026.11.2`);
  await expect(page.getByRole("link", { name: "sites.csv", exact: true })).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText("a file can be downloaded only once there is one")).toBeVisible();
  await page.context().setOffline(false);
  await page.goto(address);
  await expect(page.locator("button[data-mark]").first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});

test("a newer program waits until the reader asks for it, and a worker that kills itself leaves nothing", async ({
  openApart,
  baseURL,
}) => {
  const host = new Host(baseURL ?? "");
  const address = await host.start();
  const page = await visit(openApart, `${address}method`);
  // From its second view on a tab belongs to the worker.
  await page.reload();
  await expectChecked(page);
  // A worker that cannot be had is no network that is gone.
  const { worker } = host;
  host.worker = null;
  await page.evaluate(() => void dispatchEvent(new Event("online")));
  await page.waitForResponse((answer) => answer.request().method() === "HEAD");
  await expect(page.locator("[data-kept]")).toHaveAttribute("data-kept", "online");
  host.worker = `${worker}\n// a newer one`;
  await page.evaluate(() =>
    navigator.serviceWorker
      .getRegistration()
      .then((one) => one?.update())
      .then(() => {}),
  );
  const renew = page.getByRole("button", { name: "Reload with it" });
  await expect(renew).toBeVisible();
  await Promise.all([page.waitForEvent("load"), renew.click()]);
  await expectChecked(page);
  await expect(renew).toHaveCount(0);
  host.worker = killWorker;
  await page.evaluate(() =>
    navigator.serviceWorker
      .getRegistration()
      .then((one) => one?.update())
      .then(() => {}),
  );
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([0, 0]);
  await host.stop();
});
