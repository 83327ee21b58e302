import type { Locator } from "@playwright/test";
import { contrast, type Light } from "../../unit/marks/colour";
import { map, marks, open } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true });

/** A computed colour in linear light; throws for one that lets something shine through. */
function lightOf(computed: string): Light {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed);
  if (!parts) throw new Error(`not an opaque colour: ${computed}`);
  const channel = (coded: string | undefined): number => {
    const part = Number(coded) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(parts[1]), channel(parts[2]), channel(parts[3])];
}

async function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
}

async function contrastOf(element: Locator, property: string, ground: Locator): Promise<number> {
  return contrast(lightOf(await styleOf(element, property)), lightOf(await styleOf(ground, "background-color")));
}

/** Whether an element has a line round it, of its own border or an outline. */
async function isFramed(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const style = getComputedStyle(one);
    return (
      (style.borderTopStyle === "solid" && parseFloat(style.borderTopWidth) >= 1) ||
      (style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 1)
    );
  });
}

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`with the reader's own colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });

    test("every status stands out from the ground by its shape", async ({ page }) => {
      await open(page, "?country=IS");
      const ground = page.locator("html");
      await page.locator("[data-choices] summary", { hasText: "More" }).click();
      const glyphs = page.getByRole("group", { name: "Status" }).locator("svg.glyph");
      await expect(glyphs.first()).toBeVisible();
      expect(await glyphs.count()).toBeGreaterThanOrEqual(6);
      for (const glyph of await glyphs.all())
        expect(await contrastOf(glyph, "color", ground)).toBeGreaterThanOrEqual(4.5);
    });

    test.describe("where the page begins", () => {
      test.use({ sharesPage: false });

      test("a theme chosen here does not go against the reader's own", async ({ page }) => {
        await page.addInitScript(
          (other) => localStorage.setItem("theme", other),
          colorScheme === "light" ? "dark" : "light",
        );
        await open(page, "?country=IS");
        await page.locator("[data-choices] summary", { hasText: "More" }).click();
        const glyph = page.getByRole("group", { name: "Status" }).locator("svg.glyph").first();
        expect(await contrastOf(glyph, "color", page.locator("html"))).toBeGreaterThanOrEqual(4.5);
      });
    });

    test("what is chosen looks other than what is not", async ({ page }) => {
      await open(page, "?country=NO&site=no-narvik-nscale");
      const countries = page.getByRole("group", { name: "Country" });
      const checked = countries.locator("input:checked + span");
      const unchecked = countries.locator("input:not(:checked) + span").first();
      expect(await styleOf(checked, "background-color")).not.toBe(await styleOf(unchecked, "background-color"));
      expect(await isFramed(unchecked)).toBe(true);

      await marks(page);
      await expect(page.locator('tr[data-site="no-narvik-nscale"]')).toHaveAttribute("data-selected", "true");
      expect(await isFramed(page.locator('tr[data-site="no-narvik-nscale"]'))).toBe(true);
      expect(await isFramed(page.locator("tr[data-site]:not([data-selected])").first())).toBe(false);
      const ring = map(page).locator('[data-mark="no-narvik-nscale"]');
      expect(await ring.evaluate((mark) => getComputedStyle(mark, "::before").outlineStyle)).toBe("solid");

      const nav = page.getByRole("navigation", { name: "Pages" });
      expect(await styleOf(nav.getByRole("link", { name: "Overview" }), "text-decoration-line")).toBe("underline");
      expect(await styleOf(nav.getByRole("link", { name: "Charts" }), "text-decoration-line")).toBe("none");
      for (const chip of await page.getByRole("group", { name: "Applied filters" }).getByRole("button").all())
        expect(await isFramed(chip)).toBe(true);

      await open(page, "charts/investment?country=NO");
      const chosen = page.getByRole("radio", { name: "Chart" }).locator("+ span");
      const other = page.getByRole("radio", { name: "Table" }).locator("+ span");
      expect(await styleOf(chosen, "background-color")).not.toBe(await styleOf(other, "background-color"));
      expect(await contrastOf(chosen, "color", chosen)).toBeGreaterThanOrEqual(4.5);
    });

    test("the focus is a line round what has it", async ({ page }) => {
      await open(page, "?country=NO");
      await marks(page);
      const controls = [
        page.getByRole("button", { name: "Copy link" }).first(),
        page.getByRole("checkbox", { name: "Norway" }).first(),
        page.getByRole("button", { name: /^Country: Norway/ }),
        page.getByRole("link", { name: "Large chart" }).first(),
        page.getByRole("button", { name: "Site", exact: true }),
      ];
      await page.keyboard.press("Tab");
      for (const control of controls) {
        await control.focus();
        expect(await styleOf(control, "outline-style"), String(control)).toBe("solid");
        expect(parseFloat(await styleOf(control, "outline-width")), String(control)).toBeGreaterThanOrEqual(2);
      }
    });

    test("panels, the sheet and messages have an edge, and their main button a word", async ({ page }) => {
      await open(page, "?country=IS&cite=total.investment");
      const panel = page.getByRole("dialog");
      expect(await isFramed(panel)).toBe(true);
      const copy = panel.getByRole("button", { name: "Copy citation" });
      expect(await contrastOf(copy, "color", copy)).toBeGreaterThanOrEqual(4.5);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Copy link" }).first().click();
      expect(await isFramed(page.getByRole("menu"))).toBe(true);
      await page.getByRole("menuitem").first().click();
      expect(await isFramed(page.getByText(/^Link copied|^Could not copy/).locator(".."))).toBe(true);
    });
  });
