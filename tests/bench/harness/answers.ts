import type { Page } from "playwright";
import { controlOf, openBrowser, slowDown, type Conditions } from "./browser";
import { orSay, timeLimit } from "./time-limit";
import type { Action, Region } from "./selectors";

/** How long a warm page takes to answer one press, ms. */
export type Answer = {
  readonly action: string;
  readonly way: "there" | "back";
  /** Until the next frame is painted. */
  readonly painted: number;
  /** Until the frame is painted that shows what was asked for. */
  readonly shown: number;
  /** The longest task meanwhile over 50 ms; 0 without one. */
  readonly longest: number;
};

/** The answers of a page, the actions for which it has no control, and why others could not be timed. */
export type Answers = {
  readonly answers: readonly Answer[];
  readonly missing: readonly string[];
  readonly failures: readonly string[];
};

/**
 * Presses each control of a warm page on a slow processor, there and back `times` times. What each press has to show is
 * learnt from the same press before.
 */
export async function answersOf(
  address: string,
  conditions: Conditions,
  regions: readonly Region[],
  actions: readonly Action[],
  times: number,
): Promise<Answers> {
  const answers: Answer[] = [];
  const missing: string[] = [];
  const failures: string[] = [];
  for (const action of actions) {
    const opened = await openBrowser(conditions, { regions });
    const { page } = opened;
    page.setDefaultTimeout(timeLimit);
    const rest = () => page.evaluate(() => window.bench.rest());
    const content = () => page.evaluate(() => window.bench.content());
    try {
      await page.goto(address);
      await page.locator("main").first().waitFor();
      await rest();
      const control = await controlOf(page, action.control);
      if (control === null) {
        missing.push(action.name);
        continue;
      }
      const focus = async (way: "there" | "back"): Promise<void> => {
        if (way === "there" || action.backControl !== null) await control.focus();
      };
      const ways = [
        ["there", action.keys],
        ["back", action.back],
      ] as const;
      // Learn: the content after each key; twice, since a first press brings up what stays from then on, such as all rows.
      const after = new Map<string, string>();
      for (const [way, keys] of [...ways, ...ways]) {
        await focus(way);
        for (const [index, key] of keys.entries()) {
          const before = await content();
          await page.keyboard.press(key);
          await page.waitForFunction((was) => window.bench.content() !== was, before);
          await rest();
          after.set(`${way} ${index}`, await content());
        }
      }
      await slowDown(opened, conditions, "processor");
      for (let time = 0; time < times; time += 1) {
        for (const [way, keys] of ways) {
          await focus(way);
          await rest();
          for (const [index, key] of keys.entries()) {
            await page.evaluate((wanted) => window.bench.arm(wanted), after.get(`${way} ${index}`) ?? "");
            await page.keyboard.press(key);
            const answer = await within(page, after.get(`${way} ${index}`) ?? "");
            answers.push({ action: action.name, way, ...answer });
            await rest();
          }
        }
      }
    } catch (error) {
      failures.push(`“${action.name}”: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await opened.close();
    }
  }
  return { answers, missing, failures };
}

/** Waits for the answer to the last key. Throws with what the page shows instead where it never comes. */
function within(page: Page, wanted: string): Promise<Omit<Answer, "action" | "way">> {
  const content = () => page.evaluate(() => window.bench.content());
  return orSay(
    page.evaluate(() => window.bench.answer()),
    wanted,
    content,
  );
}
