import type { Page } from "@playwright/test";

/**
 * What a reader in this window cannot read: each element whose words are cut off, or stand beyond the window's edge
 * where nothing scrolls to them. The map's own picture is no text: its sites are in the list.
 */
export async function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 60)}”`;
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue;
      if (element.textContent.trim() === "" || element.closest(".leaflet-container")) continue;
      if (isOnlySaid(element)) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${name(element)}`);
      else if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 8)
        found.push(`cut below: ${name(element)}`);
      if (element.children.length > 0 || (box.left >= -1 && box.right <= window.innerWidth + 1)) continue;
      let around: Element | null = element;
      while (around && !/auto|scroll/.test(getComputedStyle(around).overflowX)) around = around.parentElement;
      if (!around || around === document.documentElement) found.push(`beyond the edge: ${name(element)}`);
    }
    return found;

    /** Said to a screen reader alone: it, or what it stands in, is clipped to nothing. */
    function isOnlySaid(element: Element | null): boolean {
      return element !== null && (getComputedStyle(element).clipPath !== "none" || isOnlySaid(element.parentElement));
    }
  });
}

/** The share of the window that what stays in place covers at most, each part by itself; a modal dialog is the page while it is open. */
export async function covered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fixed = [...document.querySelectorAll<HTMLElement>("body *:not(dialog, dialog *)")].filter(
      (one) => /fixed|sticky/.test(getComputedStyle(one).position) && one.checkVisibility(),
    );
    return Math.max(0, ...fixed.map((one) => one.getBoundingClientRect().height)) / window.innerHeight;
  });
}

/** Has the browser set letters in this size (px, 16 at first) where a page does not say otherwise, as a reader can; it lasts as long as the session. */
export async function setLetters(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard: size } });
}
