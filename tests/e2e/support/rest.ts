import type { Page } from "@playwright/test";

/**
 * Waits until the fonts are loaded and the page has not changed for 200 ms, which is longer than the page waits after
 * typing.
 */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((done) => {
      const end = (): void => {
        observer.disconnect();
        done();
      };
      let timer = setTimeout(end, 200);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(end, 200);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  });
}
