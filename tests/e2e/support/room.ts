import type { Page } from "@playwright/test";

/**
 * Returns the elements whose text cannot be read in this window: it is cut off, or outside the window where nothing
 * scrolls to it. The map is left out, because its sites are in the list, and so
 * are the remarks beside bars, which the card and the table of the chart repeat.
 */
export async function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 60)}”`;
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (!(element instanceof HTMLElement)) continue;
      const style = getComputedStyle(element);
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const isCut = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isCutBelow = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 8;
      const { left, right } = element.getBoundingClientRect();
      const isBeyond = element.children.length === 0 && (left < -1 || right > window.innerWidth + 1);
      // Most elements end here: whether one is seen and says something takes longer to find out.
      if (!isCut && !isCutBelow && !isBeyond) continue;
      if (!element.checkVisibility() || element.textContent.trim() === "") continue;
      if (element.closest(".leaflet-container, [data-bar]") || isVisuallyHidden(element)) continue;
      if (isCut) found.push(`cut: ${name(element)}`);
      else if (isCutBelow) found.push(`cut below: ${name(element)}`);
      if (!isBeyond) continue;
      let around: Element | null = element;
      while (around && !/auto|scroll/.test(getComputedStyle(around).overflowX)) around = around.parentElement;
      if (!around || around === document.documentElement) found.push(`beyond the edge: ${name(element)}`);
    }
    return found;

    /** Returns whether an element or an ancestor is clipped, so that only a screen reader reads it. */
    function isVisuallyHidden(element: Element | null): boolean {
      return (
        element !== null && (getComputedStyle(element).clipPath !== "none" || isVisuallyHidden(element.parentElement))
      );
    }
  });
}

/**
 * Returns the height of the tallest fixed or sticky element as a share of the window. Dialogs are left out, because an
 * open one takes the place of the page.
 */
export async function covered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fixed = [...document.querySelectorAll<HTMLElement>("body *:not(dialog, dialog *)")].filter(
      (one) => /fixed|sticky/.test(getComputedStyle(one).position) && one.checkVisibility(),
    );
    return Math.max(0, ...fixed.map((one) => one.getBoundingClientRect().height)) / window.innerHeight;
  });
}

/** Sets the browser's default font size in px (initially 16), as a reader can. It holds until it is set again. */
export async function setLetters(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard: size } });
}

/**
 * Returns the buttons, menus and search boxes that are not as high as all controls of the page are to be. What is among
 * the pages of the header is as high as that.
 */
export async function oddHeights(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const height = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--control-height"));
    return [...document.querySelectorAll<HTMLElement>(".button, .find, input[type=search]")]
      .filter(
        (one) =>
          one.checkVisibility() &&
          one.offsetWidth > 1 &&
          one.closest("nav") === null &&
          Math.abs(one.offsetHeight - height) > 1,
      )
      .map((one) => `${one.offsetHeight} px: ${one.textContent.trim().slice(0, 40) || one.ariaLabel}`);
  });
}
