import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reader } from "./reader";
import { until } from "./until";

/** The sizes of the windows, CSS px. */
const sizes = [
  [1440, 1200],
  [390, 1200],
] as const;

const themes = ["light", "dark"] as const;

/**
 * Opens a page at each size, looks at it in both themes, keeps the pictures in `folder`, and returns what is wrong, also
 * with the page that was opened at the size before.
 */
export async function lookAt(reader: Reader, address: string, folder: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  mkdirSync(folder, { recursive: true });
  const look = async (where: string): Promise<void> => {
    await reader.rest();
    // A chart that has a new size is drawn anew.
    await until("a page that fits", async () => (await reader.run(flaws)).length === 0, 15_000).catch(() => null);
    for (const flaw of await reader.run(flaws)) wrong.push(`${where} px: ${flaw}`);
  };
  for (const [width, height] of sizes) {
    await reader.tab.resize(width, height);
    if (width !== sizes[0][0]) await look(`brought to ${width}`);
    await reader.open(address);
    await look(`opened at ${width}`);
    for (const theme of themes) {
      await reader.run((name) => {
        document.documentElement.dataset.theme = name;
        scrollTo(0, 0);
      }, theme);
      await reader.isStill();
      const name = `${address === "" ? "overview" : address.replaceAll(/[^\w.-]+/g, "-")}-${width}-${theme}.png`;
      writeFileSync(join(folder, name), await reader.tab.picture());
    }
    wrong.push(...(await faultsOf(reader)));
  }
  return wrong;
}

/** Returns what the page did that it must not do, since it was loaded. */
export async function faultsOf(reader: Reader): Promise<readonly string[]> {
  return reader.run((): readonly string[] => Reflect.get(window, "faults") ?? ["the page is not watched"]);
}

/** Runs in the page: returns whether its content is missing, what is too wide, and which controls side by side differ in height. */
function flaws(): readonly string[] {
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const frameOf = (select: Element): Element =>
    getComputedStyle(select).borderTopWidth === "0px" ? (select.parentElement ?? select) : select;
  const found = new Set<string>();
  const controls = [...document.querySelectorAll("main :is(select, .button, summary)")].filter(shown).map(frameOf);
  for (const one of controls)
    for (const other of controls) {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      if (one.parentElement !== other.parentElement || Math.abs(a.top + a.bottom - b.top - b.bottom) > 8) continue;
      if (a.height - b.height > 1) found.add(`${one.textContent} is higher than ${other.textContent}`);
    }
  const main = document.querySelector("main");
  if (main === null || !shown(main) || main.innerText.length < 80) found.add("the main content is not visible");
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) found.add(`${over} px wider than the window`);
  return [...found];
}
