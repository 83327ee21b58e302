import fc from "fast-check";
import { expect, test } from "vitest";
import { toggledColumn } from "../../../../src/domain/tables/column-choice";
import { choosableColumns, defaultColumns } from "../../../../src/domain/tables/list-columns";

test("a column that comes goes to its own place among the usual ones", () => {
  const added = toggledColumn(defaultColumns, "owner");
  expect(added.slice(0, 3)).toEqual(["operator", "tenant", "owner"]);
  expect(toggledColumn(added, "owner")).toEqual(defaultColumns);
});

test("in an order of the reader's own it goes behind the last of those before it", () => {
  expect(toggledColumn(["sources", "operator", "jobs"], "status")).toEqual(["sources", "operator", "status", "jobs"]);
  expect(toggledColumn(["sources", "jobs"], "municipality")).toEqual(["municipality", "sources", "jobs"]);
});

test("all columns taken one by one are in their order, and each goes again", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...choosableColumns], { minLength: choosableColumns.length }), (order) => {
      const all = order.reduce(toggledColumn, []);
      expect(all).toEqual(choosableColumns);
      expect(order.reduce(toggledColumn, all)).toEqual([]);
    }),
  );
});
