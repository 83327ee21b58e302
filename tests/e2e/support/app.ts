import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { date } from "../../../src/words/format/date";

/** Opens an address relative to the base and waits until the app has rendered. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address === "" ? "./" : address);
  await expect(page.locator("[data-prerendered]")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
}

/** Returns the map with its marks. */
export function map(page: Page): Locator {
  return page.getByRole("region", { name: "Map of the sites" });
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
