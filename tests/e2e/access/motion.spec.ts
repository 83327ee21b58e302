import { marks, open } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

test("whoever asks for less motion gets none", async ({ page }) => {
  for (const address of ["?country=NO&site=no-narvik-nscale", "charts/investment?country=NO"]) {
    await open(page, address);
    if (address.startsWith("?")) await marks(page);
    else await page.locator("[data-row]").first().hover();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const isStill =
          /^(0s(, )?)+$/.test(transitionDuration) && animationName === "none" && scrollBehavior === "auto";
        return isStill ? [] : [element.tagName];
      }),
    );
    expect(moving, address).toEqual([]);
  }
});

test("whoever asks for more contrast gets it", async ({ page }) => {
  await page.emulateMedia({ contrast: "more" });
  await open(page, "method");
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ink-3"));
  await page.emulateMedia({ contrast: "no-preference" });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ink-3"))).not.toBe(
    ink,
  );
});
