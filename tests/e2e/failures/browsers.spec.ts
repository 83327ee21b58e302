import { readdirSync, readFileSync } from "node:fs";
import { newerBuiltIns } from "../../architecture/features";
import { everyPage, short } from "../support/addresses";
import { listRows, open } from "../support/app";
import { keepLoaded } from "../support/pool";
import { newerStyles } from "../support/style-features";
import { takeAway } from "../support/take-away";
import { expect, test } from "../support/test";

/** What no script can take out of a browser: they are no functions, so that nothing calls them. */
const fixed = ["Symbol.asyncDispose", "Symbol.dispose"];

test.describe("a browser that has no more than the oldest one that the page is made for", () => {
  test.beforeEach(async ({ page }) => {
    // A browser that asks for trusted types has them: without them, this one would forbid what an older one does not.
    const taken = newerBuiltIns().filter((path) => !path.some((name) => /trusted(types?|html|script)/i.test(name)));
    await page.addInitScript(takeAway, taken);
  });

  test("is one, and shows every page", async ({ page, baseURL }) => {
    await open(page, "?country=IS");
    expect(await page.evaluate(() => Reflect.get(window, "left"))).toEqual(fixed);
    const found = await page.evaluate(() => [
      "canParse" in URL,
      "checkVisibility" in document.body,
      "map" in [].values(),
      "union" in new Set(),
      "groupBy" in Object,
      "scheduler" in window,
      "toSorted" in [],
    ]);
    expect(found).toEqual([false, false, false, false, false, false, true]);
    keepLoaded(page, baseURL);
    for (const address of everyPage.map(short))
      await test.step(`/${address}`, async () => {
        await open(page, address);
        await expect(page.getByRole("alert")).toHaveCount(0);
      });
  });

  test("filters, follows the skip links and opens a site", async ({ page }) => {
    await open(page, "");
    const skip = page.getByRole("link", { name: "Skip to the list" });
    await skip.focus();
    await page.keyboard.press("Enter");
    await expect(skip).not.toBeFocused();
    await expect(page.locator("#list")).toBeFocused();
    await page.getByRole("searchbox", { name: "Find a site, place or operator" }).fill("narvik");
    await expect(listRows(page)).toHaveCount(1);
    await listRows(page)
      .getByRole("link", { name: /Narvik/ })
      .click();
    await expect(page).toHaveURL(/sites\/no-narvik-nscale/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Narvik");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

/** Newer than the support list, and nothing that a reader would miss. */
const ornaments = [
  "-webkit-tap-highlight-color",
  ":-webkit-search-cancel-button",
  // A phone has no pointer to show, and no corner to pull.
  "cursor: default",
  "content-visibility",
  "cursor: grab",
  "cursor: grabbing",
  "cursor: pointer",
  "resize",
  // Safari has no forced colours, and prints on the sheet that its reader chose.
  "forced-color-adjust",
  // The fade at the end of the bar of jumps, and the scroll bar that it replaces.
  "mask-image",
  "scrollbar-width",
  "@page",
  "break-after: avoid",
  "size",
  "text-size-adjust",
  "text-wrap",
  // With its prefix beside it.
  "user-select",
];

test("the built style sheets ask the oldest browsers for nothing but ornaments that they lack", () => {
  const sheets = readdirSync("dist/assets").filter((file) => file.endsWith(".css"));
  expect(newerStyles(sheets.map((file) => readFileSync(`dist/assets/${file}`, "utf8")).join("\n"))).toEqual(
    ornaments.toSorted(),
  );
  expect(newerStyles("a{color:light-dark(red,blue);float:inline-start}a:popover-open{}@starting-style{a{}}")).toEqual([
    ":popover-open",
    "@starting-style",
    "float: inline-start",
    "light-dark",
  ]);
});
