import type { Page } from "@playwright/test";
import { everyAddress, everyPage, short } from "../support/addresses";
import { open, sidewaysOverflow } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { covered, oddHeights, setLetters, unreadable } from "../support/room";
import { isAtHand, skip } from "../support/skip";
import { expect, test } from "../support/test";

// One visit for all that is asked of every page: a visit costs more than most of the questions.
test.use({ sharesPage: true });
// Its tests take long, so that each worker has some of them.
test.describe.configure({ mode: "parallel" });

/** The parts between which a phone switches, or the page as it is. */
async function eachView(page: Page, check: (view: string) => Promise<void>): Promise<void> {
  const views = page.getByRole("group", { name: "View", exact: true }).getByRole("radio");
  const isSwitched = (await views.first().isVisible()) && (await page.getByRole("dialog").count()) === 0;
  if (!isSwitched) return check("");
  for (const view of ["Map", "Charts", "List"]) {
    await page.getByRole("radio", { name: view, exact: true }).check();
    await check(`, ${view}`);
  }
}

async function expectRoom(page: Page, where: string): Promise<void> {
  await expect.poll(() => sidewaysOverflow(page), `nothing to scroll sideways ${where}`).toBe(0);
  await expect.poll(() => unreadable(page), `nothing unreadable ${where}`).toEqual([]);
}

async function expectLetters(page: Page, size: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "the reader's letters")
    .toBe(size);
}

/** The first stop skips to the content, and leaves the address as it is. */
async function expectSkip(page: Page): Promise<void> {
  const before = page.url();
  await expect(page.getByRole("link", { name: "Skip to the content" })).not.toBeInViewport();
  await skip(page, "Skip to the content");
  await expect(page.getByRole("main")).toBeFocused();
  expect(await isAtHand(page.getByRole("main"))).toBe(true);
  expect(page.url()).toBe(before);
}

for (const address of everyAddress)
  test(`/${address} has no axe violation, holds letters of twice the size, and reflows at every width, at 400 % and at 200 %`, async ({
    page,
  }) => {
    // Of a page in another state the narrowest windows are enough: what is wide in it is wide there.
    const isKind = everyPage.includes(address) || address === "" || address.startsWith("embed/");
    await setLetters(page, 32);
    await open(page, address);
    await expectLetters(page, "32px");
    for (const width of isKind ? [1440, 390] : [390]) {
      await page.setViewportSize({ width, height: 900 });
      await eachView(page, (view) => expectRoom(page, `with letters of 32 px at ${width}${view}`));
    }
    await setLetters(page, 16);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expectLetters(page, "16px");
    expect(await oddHeights(page), "one height for all controls").toEqual([]);
    for (const width of isKind ? [2560, 1200, 1024, 860, 390] : [1024, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => sidewaysOverflow(page), `nothing to scroll sideways at ${width} px`).toBe(0);
    }
    // 1280 × 1024 at 400 %, a narrow phone, 1440 × 900 at 200 %.
    for (const [width, height] of [
      [320, 256],
      [320, 640],
      [720, 450],
    ] as const) {
      // Only the overview looks at the height of the window.
      if (height === 640 && /^\w/.test(address)) continue;
      await page.setViewportSize({ width, height });
      await eachView(page, async (view) => {
        await expectRoom(page, `at ${width} × ${height}${view}`);
        if (height === 256)
          await expect.poll(() => covered(page), "what stays in place leaves two thirds").toBeLessThanOrEqual(1 / 3);
      });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, short(address));
    if (everyPage.includes(address)) await expectSkip(page);
    await expectNoAxeViolations(page);
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(kept, "nothing is kept that no reader chose").toEqual([]);
    if (!address.startsWith("embed/")) return;
    await page.setViewportSize({ width: 320, height: 900 });
    await expectNoAxeViolations(page);
  });
