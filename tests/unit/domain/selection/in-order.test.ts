import { expect, test } from "vitest";
import { inOrder, type OrderKey } from "../../../../src/domain/selection/in-order";

const rows: readonly (readonly [name: string, key: OrderKey])[] = [
  ["none", null],
  ["b", 2],
  ["a", 10],
  ["c", 2],
];

const order = (descending: boolean) =>
  inOrder(
    rows,
    ([, key]) => key,
    descending,
    (a, b) => a.localeCompare(b),
  ).map(([name]) => name);

test("rows are in the order of their figures; those without one come last in both directions, equal ones keep theirs", () => {
  expect(order(false)).toEqual(["b", "c", "a", "none"]);
  expect(order(true)).toEqual(["a", "b", "c", "none"]);
});

test("texts are compared in the order of the page's language", () => {
  const compare = (a: string, b: string) => new Intl.Collator("sv").compare(a, b);
  const names = ["Örebro", "Lund", "Åre"];
  expect(inOrder(names, (name) => name, false, compare)).toEqual(["Lund", "Åre", "Örebro"]);
});
