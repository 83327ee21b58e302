import { chromium, type Page } from "playwright";
import { Command } from "commander";
import { installChromium, launchOptions } from "../../tools/run/chromium";
import { serve } from "../../tools/run/serve";
import { comparisonWords } from "#words/compare/comparison";
import { randomOf } from "../bench/record/random";
import { act, type Kind } from "./actions";
import { compareHeld, heldBy } from "./measure";

const options = new Command("npm run soak --")
  .description("Random actions of a reader in one tab of the built site; then it must hold what it held before")
  .option("--actions <count>", "how many", Number, 500)
  .option("--seed <number>", "the same actions again", Number, Math.trunc(Math.random() * 2 ** 31))
  .option("--tell", "prints each action")
  .parse()
  .opts<{ actions: number; seed: number; tell?: true }>();
console.log(
  `Seed ${options.seed}: npm run soak -- --seed ${options.seed} --actions ${options.actions} does the same again.`,
);

await installChromium();
const { url, close } = await serve("dist", { port: 4873, host: "127.0.0.1" });
const browser = await chromium.launch(launchOptions());
const context = await browser.newContext({ reducedMotion: "reduce", locale: "en-GB", serviceWorkers: "block" });
const page = await context.newPage();
// The runner of TypeScript names functions with a helper that the page does not have.
await page.addInitScript({ content: "globalThis.__name = (one) => one;" });
const faults: string[] = [];
page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
let loads = 0;
page.on("load", () => (loads += 1));

try {
  await page.goto(url);
  const session = await context.newCDPSession(page);
  // The first round fills what is meant to stay: the data of pages, their programs, the compiled code.
  const done = await round();
  const before = await heldBy(session);
  await round();
  const after = await heldBy(session);
  console.log([...done].map(([kind, count]) => `${count} ${kind}`).join(" · "));
  for (const { line, ok } of compareHeld(before, after)) {
    console.log(`${ok ? "✓" : "✗"} ${line}`);
    if (!ok) process.exitCode = 1;
  }
  if (loads > 1) faults.push(`the page was loaded ${loads} times, so that nothing was measured`);
} finally {
  await browser.close();
  await close();
}
for (const fault of new Set(faults)) console.log(`✗ ${fault}`);
if (faults.length > 0) process.exitCode = 1;

/** Does all actions and goes back to where it began. Returns how many there were of each kind. */
async function round(): Promise<ReadonlyMap<Kind, number>> {
  const random = randomOf(options.seed);
  const counts = new Map<Kind, number>();
  await toStart();
  for (let number = 1; number <= options.actions; number += 1) {
    const [kind, what] = await act(page, random);
    if (options.tell) console.log(`${number} ${kind}: ${what}`);
    if (what !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
    await calm(page);
  }
  await toStart();
  return counts;
}

/** Leaves whatever is open or chosen, and shows the overview of all sites in a large window, light, without a choice kept. */
async function toStart(): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (let time = 0; time < 3; time += 1) await page.keyboard.press("Escape");
  await page.mouse.move(0, 0);
  const chosen = page.getByRole("button", { name: comparisonWords.compareList.empty });
  if (await chosen.isVisible()) await chosen.click();
  await page.evaluate((home) => {
    localStorage.clear();
    sessionStorage.clear();
    delete document.documentElement.dataset.theme;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    history.pushState(null, "", `${home}no/such/page`);
  }, url);
  await calm(page);
  await page.evaluate((home) => history.pushState(null, "", home), url);
  await calm(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator("tr[data-site]").first().waitFor();
}

/** Waits until nothing loads, the list has caught up and the page has nothing to do, so that the next action finds the same page each time. */
async function calm(tab: Page): Promise<void> {
  await tab.waitForFunction(() => document.querySelector("[data-loading], [aria-busy='true']") === null);
  await tab.evaluate(async () => {
    for (let time = 0; time < 3; time += 1) await new Promise((idle) => requestIdleCallback(idle, { timeout: 200 }));
  });
}
