import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, ContextObject, RunOptions } from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rows of a long table or list are built alike: those after the thirtieth say nothing new of its structure. */
const alike = ["tbody tr:nth-child(n+31)", "li:nth-child(n+31)"];

/**
 * Fails for each violation of WCAG 2.0, 2.1 and 2.2 A and AA on the current page, or in the part of it that a selector
 * names, and lists the elements. Contrast is left out: `expectContrast` looks at it, and a unit test computes it for the
 * whole palette.
 */
export async function expectNoAxeViolations(page: Page, part = "html"): Promise<void> {
  await run(
    page,
    { include: [part], exclude: alike },
    { runOnly: tags, rules: { "color-contrast": { enabled: false } } },
  );
}

/** Fails for each text on the current page, or in a part of it, whose contrast is too low. */
export async function expectContrast(page: Page, part = "html"): Promise<void> {
  await run(page, { include: [part] }, { runOnly: ["color-contrast"] });
}

async function run(page: Page, context: ContextObject, options: RunOptions): Promise<void> {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(source);
  const asked = JSON.stringify({ ...options, resultTypes: ["violations"], preload: false });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(context)}, ${asked})`);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => id !== "target-size" || !hasEquivalent(html))
      .map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
  expect(found, "no axe violations").toEqual([]);
}

/**
 * Returns whether another control of the page, large enough, does the same: the row of its site for a mark of a year,
 * which is as small as its glyph where the pointer is fine (WCAG 2.5.8, "Equivalent").
 */
function hasEquivalent(html: string): boolean {
  return html.includes("data-year-mark");
}
