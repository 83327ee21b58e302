import { expect, type Locator, type Page } from "@playwright/test";

const onOverview = ["Skip to the content", "Skip to the filters", "Skip to the map", "Skip to the list"];

/** Returns whether the top of an element can be seen: in the window, and with nothing else over it. */
export async function isAtHand(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { left, top, width } = one.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, Math.max(top, 0) + 4);
    return top < window.innerHeight - 4 && there !== null && (one.contains(there) || there.contains(one));
  });
}

/** Presses Tab until the link has the focus, from the top of the page, and follows it. */
export async function skip(page: Page, name: string): Promise<void> {
  const link = page.getByRole("link", { name });
  for (const before of onOverview.slice(0, onOverview.indexOf(name) + 1)) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: before })).toBeFocused();
  }
  await expect(link).toBeInViewport({ ratio: 1 });
  expect(await isAtHand(link), "the link is seen while it has the focus").toBe(true);
  await page.keyboard.press("Enter");
  // The part takes the focus with the next frame.
  await expect(link).not.toBeFocused();
}
