import fc from "fast-check";
import { expect, test } from "vitest";
import { inWords, paceOf, secondsLeft, type Over, type Pending } from "../../../../tools/run/parts/time-left";

const waits = (expected: number): Pending => ({ expected, elapsed: 0, share: null });

test("before a run begins, what is left is what was expected, in as many workers as there are", () => {
  expect(secondsLeft([waits(30), waits(20), waits(10)], paceOf([]), 1)).toBe(60);
  expect(secondsLeft([waits(30), waits(20), waits(10)], paceOf([]), 2)).toBe(30);
  expect(secondsLeft([], 1, 2)).toBe(0);
});

test("a part that has no share is as expected, and then soon over", () => {
  expect(secondsLeft([{ expected: 10, elapsed: 4, share: null }], 1, 2)).toBe(6);
  expect(secondsLeft([{ expected: 10, elapsed: 40, share: null }], 1, 2)).toBe(10);
});

/** What is said at a moment of a run of parts one after the other, of which each takes `factor` times as long as expected. */
function saidAt(moment: number, expected: readonly number[], factor: number): number {
  const over: Over[] = [];
  const pending: Pending[] = [];
  let begins = 0;
  for (const each of expected) {
    const took = each * factor;
    const elapsed = Math.min(took, Math.max(0, moment - begins));
    if (elapsed === took) over.push({ expected: each, took });
    else pending.push({ expected: each, elapsed, share: elapsed / took });
    begins += took;
  }
  return secondsLeft(pending, paceOf(over, pending), 1);
}

test("from a quarter of a run on, what is said is at most five times too much or too little, however slow the machine", () => {
  const parts = fc.array(fc.integer({ min: 5, max: 300 }), { minLength: 1, maxLength: 8 });
  const factor = fc.double({ min: 0.2, max: 20, noNaN: true });
  const share = fc.double({ min: 0.25, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(parts, factor, share, (expected, slower, done) => {
      const whole = expected.reduce((sum, each) => sum + each, 0) * slower;
      const left = whole * (1 - done);
      const said = saidAt(whole * done, expected, slower);
      expect(said).toBeGreaterThan(left / 5);
      expect(said).toBeLessThan(left * 5);
    }),
  );
});

test("a length of time is said as one says it", () => {
  expect([2, 12, 58, 94, 150, 360].map(inWords)).toEqual([
    "a few seconds",
    "about 10 s",
    "about 60 s",
    "about 90 s",
    "about 3 min",
    "about 6 min",
  ]);
});
