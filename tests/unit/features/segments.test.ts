import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "../../../src/parts/sites/segments";

test("a text falls into what was found and what was not", () => {
  expect(segments("Borlänge Kvarnsveden", [{ from: 9, to: 13 }])).toEqual([
    { text: "Borlänge ", hit: false },
    { text: "Kvar", hit: true },
    { text: "nsveden", hit: false },
  ]);
});

test("ranges that overlap are one", () => {
  expect(
    segments("Narvik", [
      { from: 0, to: 3 },
      { from: 2, to: 5 },
    ]),
  ).toEqual([
    { text: "Narvi", hit: true },
    { text: "k", hit: false },
  ]);
});

test("nothing found is one piece, and pieces are never lost", () => {
  expect(segments("Narvik", [])).toEqual([{ text: "Narvik", hit: false }]);
  const range = fc.record({ from: fc.nat(12), to: fc.nat(12) });
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.array(range), (text, ranges) => {
      const pieces = segments(text, ranges);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const [index, piece] of pieces.entries()) expect(piece.hit).not.toBe(pieces[index + 1]?.hit);
    }),
  );
});
