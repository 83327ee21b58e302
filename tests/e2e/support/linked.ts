import { expect, type Locator, type Page } from "@playwright/test";
import { map } from "./app";

/** The views of the overview that show the same sites. */
export const views = ["list", "bars", "years", "map"] as const;
export type ViewName = (typeof views)[number];

/** Returns the element of a site in a view. */
export function holder(page: Page, view: ViewName, id: string): Locator {
  switch (view) {
    case "list":
      return page.locator(`tr[data-site="${id}"]`);
    case "bars":
      return page.locator(`[data-row="${id}"]`);
    case "years":
      return page.locator(`[data-year-mark="${id}"]`);
    case "map":
      return page.locator(`[data-mark="${id}"]`);
  }
}

/** Returns the part of a site's element that takes the pointer and, except in the list, the keys. */
export function control(page: Page, view: ViewName, id: string): Locator {
  const one = holder(page, view, id);
  // A cell without links or buttons of its own.
  if (view === "list") return one.locator('td[data-column="sources"]');
  return view === "bars" ? one.getByRole("button") : one;
}

/** Asserts whether a site is highlighted in every view and, if it is, that the others are dimmed. */
export async function expectLit(page: Page, id: string, isLit: boolean): Promise<void> {
  const active = isLit ? "true" : null;
  for (const view of ["list", "bars"] as const)
    await expectAttribute(holder(page, view, id), "data-active", active, view);
  for (const view of ["years", "map"] as const)
    await expectAttribute(holder(page, view, id), "data-hovered", active, view);
  const faint = {
    bars: page.locator(`[data-bar]:not([data-bar="${id}"]) > svg`).first(),
    years: page.locator(`[data-year-mark]:not([data-year-mark="${id}"])`).first(),
    map: page.locator(`[data-mark]:not([data-mark="${id}"])`).first(),
  };
  for (const [view, other] of Object.entries(faint)) {
    await expect(other, `others in ${view}`).toHaveCSS("opacity", isLit ? "0.25" : "1");
  }
}

/** Asserts whether a site is selected in the address and in the views; a phone shows only some of them. */
export async function expectSelected(
  page: Page,
  id: string,
  isSelected: boolean,
  among: readonly ViewName[] = views,
): Promise<void> {
  const selected = isSelected ? "true" : null;
  for (const view of among) {
    const one = holder(page, view, id);
    if (view === "list" || view === "bars") await expectAttribute(one, "data-selected", selected, view);
    else await expect(one, view).toHaveAttribute("aria-pressed", String(isSelected));
  }
  await expect
    .poll(() => new URL(page.url()).searchParams.get("site"), { message: "the address" })
    .toBe(isSelected ? id : null);
}

async function expectAttribute(one: Locator, name: string, value: string | null, message: string): Promise<void> {
  if (value === null) await expect(one, message).not.toHaveAttribute(name);
  else await expect(one, message).toHaveAttribute(name, value);
}

/** Returns the places of the land in the map in px as a text; equal texts mean that the map has not moved. */
export async function mapStands(page: Page): Promise<string> {
  return map(page).evaluate((panel) => {
    const { left, top } = panel.getBoundingClientRect();
    return [...panel.querySelectorAll('[class*="land"]')]
      .map((land) => land.getBoundingClientRect())
      .map((box) => [box.left - left, box.top - top, box.width].map(Math.round).join(" "))
      .join("; ");
  });
}

/** Returns the width of the land in px, which grows with the zoom. */
export async function mapWidth(page: Page): Promise<number> {
  return map(page).evaluate((panel) => panel.querySelector('[class*="land"]')?.getBoundingClientRect().width ?? 0);
}
