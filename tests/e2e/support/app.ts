import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, type Route } from "@playwright/test";
import { date } from "../../../src/words/format/date";
import { loadedSite } from "./pool";

/** An address of no page, and what the page says there. */
const [nowhere, isNowhere] = ["no/such/page", "This page does not exist"];

/**
 * Opens an address relative to the base and waits until the app has rendered. On a shared page the app navigates to it
 * without a reload, by way of the page for unknown addresses, so that every component is mounted anew.
 */
export async function open(page: Page, address: string): Promise<void> {
  const heading = page.locator("h1");
  const site = loadedSite(page);
  if (site === null || !page.url().startsWith(site)) {
    await page.goto(address === "" ? "./" : address);
    await expect(page.locator("[data-prerendered], [data-written]")).toHaveCount(0);
    await expect(heading.first()).toBeAttached();
  } else {
    await leave(page);
    await navigate(page, `${site}${address}`);
    if (address !== nowhere) await expect(heading.filter({ hasText: isNowhere })).toHaveCount(0);
    await expect(heading.first()).toBeAttached();
  }
  if (site === null) return;
  await expect(page.locator("[data-loading]")).toHaveCount(0);
  await page.evaluate(focusStart);
}

/** Has a shared page that has loaded the app show next to nothing, where it does not yet: all that was mounted is gone. */
export async function leave(page: Page): Promise<void> {
  const site = loadedSite(page);
  if (site === null || !page.url().startsWith(site) || page.url() === `${site}${nowhere}`) return;
  await navigate(page, `${site}${nowhere}`);
  await expect(page.locator("h1")).toHaveText(isNowhere);
}

/** Takes the focus to the start of the document, as after a reload: the next Tab goes to the first control. */
function focusStart(): void {
  const start = document.createElement("span");
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus({ preventScroll: true });
  start.remove();
}

/** Navigates inside the app and scrolls to the top. */
export async function navigate(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    // A key press ends the scrolling to the place to which Back has led.
    window.dispatchEvent(new KeyboardEvent("keydown"));
    history.pushState(null, "", to);
    window.scrollTo(0, 0);
  }, address);
}

/** Requests whose answers are held back: how many, and what lets these and all later ones go. */
export type Held = { readonly count: () => number; readonly release: () => Promise<void> };

/** Holds back the answers to an address on a page. */
export async function hold(page: Page, address: string | RegExp): Promise<Held> {
  const held: Route[] = [];
  await page.route(address, (route) => void held.push(route));
  return {
    count: () => held.length,
    release: async () => {
      await page.unroute(address);
      // A page that was left no longer waits for its answer.
      await Promise.all(held.map((route) => route.continue().catch(() => {})));
    },
  };
}

/** Waits until the list and the news show what the map and the charts do, which they follow. */
export async function caughtUp(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy]")).toHaveCount(0);
}

/** Returns the map with its marks. */
export function map(page: Page): Locator {
  return page.locator('section[aria-label="Map of the sites"]');
}

/** Returns the marks of the map once they are drawn. */
export async function marks(page: Page): Promise<Locator> {
  const found = map(page).locator("[data-mark]");
  await expect(found.first()).toBeVisible();
  return found;
}

/** Returns the rows of the site list. */
export function listRows(page: Page): Locator {
  return page.locator("tr[data-site]");
}

/** Returns the rows of the site list once it has drawn all of them, as it does for a reader who searches the page. */
export async function allRows(page: Page): Promise<Locator> {
  await page.keyboard.press("Control");
  await expect(page.locator("[data-slice]:not([data-drawn])")).toHaveCount(0);
  await caughtUp(page);
  return listRows(page);
}

/** Returns by how many px the page is wider than the window; 0 or less if it fits. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Returns the published index as it was built, for tests that damage it. */
export function publishedIndex(): {
  release: { version: string; date: string };
  sites: { id: string; name: string; claims: { id: string; source: string; scope: string }[] }[];
  sources: { id: string; publisher: string }[];
} {
  return JSON.parse(readFileSync("dist/data/index.json", "utf8"));
}

/** Returns the day of the published release as the page shows it. */
export function releaseDay(): string {
  return date(publishedIndex().release.date);
}

/** Returns every published source in full. */
export function publishedSources(): { id: string; title: string; url: string }[] {
  return JSON.parse(readFileSync("dist/data/sources.json", "utf8"));
}
