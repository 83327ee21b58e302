import { listRows, open } from "../support/app";
import { takeAway } from "../support/take-away";
import { expect, test } from "../support/test";

test.describe("a missing feature", () => {
  test.use({ allowed: /is not a function|Unexpected end of input/ });

  for (const name of ["toSorted", "toSpliced", "findLast"])
    test(`is named where it is Array.prototype.${name}, and the data is not blamed`, async ({ page }) => {
      await page.addInitScript(takeAway, [["Array", name]]);
      for (const address of ["", "charts/investment", "sources"]) {
        await page.goto(address === "" ? "./" : address);
        await expect(page.getByRole("alert").first()).toContainText(
          `lacks what the page needs: Array.prototype.${name}.`,
        );
        await expect(page.locator("[data-prerendered]")).toHaveCount(0);
        await expect(page.getByText(/^data.* could not be used/)).toHaveCount(0);
      }
    });

  test("of style sheets is named, and the page is shown", async ({ page }) => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (condition: string) => !condition.includes("subgrid") && supports(condition);
    });
    await open(page, "?country=IS");
    await expect(page.getByRole("alert")).toContainText("lacks what the page needs: CSS subgrid.");
    await expect(listRows(page).first()).toBeVisible();
  });

  test("that nobody foresaw is named by the program, which does not blame the data", async ({ page }) => {
    await page.addInitScript(takeAway, [["Array", "reduce"]]);
    for (const address of ["", "operators/nscale", "compare"]) {
      await page.goto(address === "" ? "./" : address);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("The page’s program failed");
      await expect(alert).toContainText("reduce is not a function");
      await expect(alert).not.toContainText("could not be used");
    }
  });

  for (const [what, body, found] of [
    ["a script that it cannot read", "1 +", "SyntaxError"],
    ["a script that throws at once", "[].none()", "none is not a function"],
  ] as const)
    test(`is named where ${what} leaves the page's own text`, async ({ page }) => {
      await page.route("**/assets/index-*.js", (route) => route.fulfill({ body, contentType: "text/javascript" }));
      await page.goto("charts/investment");
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("program could not be loaded");
      await expect(alert).toContainText(found);
      await expect(page.getByRole("link", { name: /JSON/ })).toBeVisible();
    });
});
