import { expect, test } from "vitest";
import { emptyWords } from "../../../src/words/en-empty";

test("what the filters ask for in vain is one sentence", () => {
  const { asks, none, years } = emptyWords;
  expect(none([asks.q("xyz")], null)).toBe("No site matches “xyz”.");
  expect(
    none([asks.country("Iceland"), asks.operator("Google"), asks.opens(years({ from: 2027, to: null }))], null),
  ).toBe("No site is in Iceland, is run by Google and states an opening in 2027 or later.");
  expect(none([asks.country("Sweden")], "2010-01-01")).toBe("As known on 1 Jan 2010, no site is in Sweden.");
  expect(none([], "1990-01-01")).toBe("No site was known on 1 Jan 1990.");
  expect(years({ from: null, to: 2025 })).toBe("in 2025 or before");
  expect(years({ from: 2026, to: 2026 })).toBe("in 2026");
  expect(years({ from: 2026, to: 2028 })).toBe("from 2026 to 2028");
});

test("what the countries do have agrees with their number", () => {
  expect(emptyWords.has(["Iceland"], 6, ["5 operating", "1 in permitting"])).toBe(
    "Iceland has 6 sites: 5 operating and 1 in permitting. Either filter alone has results.",
  );
  expect(emptyWords.has(["Iceland", "Norway"], 2, ["2 operating"])).toMatch(/^Iceland and Norway have 2 sites/);
});
