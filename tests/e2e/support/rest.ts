import type { Page } from "@playwright/test";

/** Waits until a page has come to rest: its letters are there, and nothing in it changes for longer than typing does before the page follows. */
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
