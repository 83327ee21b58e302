import type { Page } from "@playwright/test";
import { rest } from "../support/rest";
import { expect, test } from "../support/test";

/**
 * The most that the first view of a page may ask for and hold: lowered with each change that needs less. A chart and a site ask
 * for a file more than they did, so that the overview has 10 kB less.
 */
const budgets = [
  { address: "./", what: "[data-mark]", requests: 13, elements: 6200 },
  { address: "charts/investment", what: "[data-row]", requests: 13, elements: 2110 },
  { address: "sites/no-narvik-nscale", what: "[data-mark]", requests: 16, elements: 2252 },
] as const;

/**
 * Counts the requests of a page from now on, but for the line of the footer that comes ten seconds after a page stands:
 * a slow machine is still looking then.
 */
function countRequests(page: Page): () => number {
  const asked = new Set<string>();
  page.on("request", (request) => {
    if (!request.url().includes("/offline-line-")) asked.add(request.url());
  });
  return () => asked.size;
}

for (const { address, what, requests, elements } of budgets)
  test(`the first view of ${address} asks for at most ${requests} files and holds at most ${elements} elements`, async ({
    page,
  }) => {
    const asked = countRequests(page);
    await page.goto(address);
    await expect(page.locator(what).first()).toBeVisible();
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    await page.waitForLoadState("networkidle");
    await rest(page);
    expect(asked(), "requests").toBeLessThanOrEqual(requests);
    expect(await page.locator("*").count(), "elements").toBeLessThanOrEqual(elements);
  });
