import { expect, test } from "vitest";
import { compareHeld } from "../../../soak/measure";

test("a tab may hold a tenth more than before, and no more", () => {
  const before = { heap: 1000, nodes: 100, listeners: 10 };
  expect(compareHeld(before, { heap: 1100, nodes: 90, listeners: 12 })).toEqual([
    { line: "heap: 1000 → 1100 (+10.0 %)", ok: true },
    { line: "nodes: 100 → 90 (−10.0 %)", ok: true },
    { line: "listeners: 10 → 12 (+20.0 %)", ok: false },
  ]);
});
