import { expect, test } from "vitest";
import { apartText } from "../../../src/words/text/totals/apart-text";
import { megawattSum } from "../../../src/words/format/number";
import { moneyRounded } from "../../../src/words/format/money";

test("what is left out of a total is told by status, and nothing is said of nothing", () => {
  const paused = { status: "paused", value: 4e9, sites: 1 } as const;
  const cancelled = { status: "cancelled", value: 1e9, sites: 2 } as const;
  const money = (amount: number) => moneyRounded(amount, "EUR");
  expect(apartText([], money)).toBeNull();
  expect(apartText([paused], money)).toBe("€4.0 bn at 1 paused site, not counted");
  expect(apartText([paused, cancelled], money)).toBe(
    "€4.0 bn at 1 paused site and €1.0 bn at 2 cancelled sites, not counted",
  );
  expect(apartText([{ ...paused, value: 22.5 }], megawattSum)).toBe("22.5 MW at 1 paused site, not counted");
});
