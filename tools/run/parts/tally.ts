import * as v from "valibot";

/** How many tests of a run passed and failed; skipped ones are in neither. */
export type Tally = { readonly passed: number; readonly failed: number };

export const none: Tally = { passed: 0, failed: 0 };

export function plus(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** The counts in the JSON report of Vitest or Playwright; none where the report is of neither shape. */
export function tally(report: string): Tally {
  const json = parsed(report);
  const vitest = v.safeParse(vitestReport, json);
  if (vitest.success) return { passed: vitest.output.numPassedTests, failed: vitest.output.numFailedTests };
  const playwright = v.safeParse(playwrightReport, json);
  if (!playwright.success) return none;
  const { expected, unexpected, flaky } = playwright.output.stats;
  return { passed: expected + flaky, failed: unexpected };
}

function parsed(report: string): unknown {
  try {
    return JSON.parse(report);
  } catch {
    return null; // cut off: the runner died while writing
  }
}
