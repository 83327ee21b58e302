import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupings } from "../../../../src/domain/selection/grouping";
import { capacitySeries, totalOf } from "../../../../src/domain/series/capacity";
import { capacityYears } from "../../../../src/domain/tables/capacity-years";
import { capacity, opening, readSites, status } from "../../support/builders";

const rowsOf = (selection: Parameters<typeof capacitySeries>[0]) => capacitySeries(selection)[0]?.rows ?? [];

describe("the capacity by opening year", () => {
  const selection = [
    readSites({ id: "a", country: "SE" }, capacity({ mw: 10 }), opening({ date: "2019" })),
    readSites({ id: "b", country: "SE" }, capacity({ mw: 20 }), opening({ date: "2027-Q1" })),
    readSites({ id: "c", country: "NO" }, capacity({ mw: 30 })),
    readSites({ id: "d", country: "NO" }, capacity({ mw: 40 }), opening({ date: "2027", stage: "phase" })),
    readSites({ id: "e", country: "NO" }, capacity({ mw: 50 }), status({ value: "paused" })),
  ];
  const { columns, rows, all, partDated } = capacityYears(rowsOf(selection), "country", 2026);

  test("has a column for each year from the last one on, one for all before, and one without a date", () => {
    expect(columns).toEqual([
      { from: null, to: 2024 },
      { from: 2025, to: 2025 },
      { from: 2026, to: 2026 },
      { from: 2027, to: 2027 },
      null,
    ]);
  });

  test("counts a whole plan in its first year; the date of a part is none, and what is paused is left out", () => {
    const none = { mw: null, sites: 0 };
    expect(rows).toEqual([
      {
        key: "SE",
        cells: [{ mw: 10, sites: 1 }, none, none, { mw: 20, sites: 1 }, none],
        together: { mw: 30, sites: 2 },
      },
      { key: "NO", cells: [none, none, none, none, { mw: 70, sites: 2 }], together: { mw: 70, sites: 2 } },
    ]);
    expect(all.together).toEqual({ mw: 100, sites: 4 });
  });

  test("tells of what is under no year how much has a part that is dated", () => {
    expect(partDated).toEqual({ mw: 40, sites: 1 });
    expect(capacityYears(rowsOf(selection.slice(0, 3)), "country", 2026).partDated).toEqual({ mw: null, sites: 0 });
  });

  test("adds up in both directions to the total of the basis, whatever the selection and grouping", () => {
    const dates = fc.option(fc.constantFrom("2018", "2024-Q4", "2026", "2027-05", "2031"));
    const anySelection = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), dates, fc.constantFrom("SE", "FI")), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...groupings), (list, by) => {
        const found = rowsOf(
          list.map(([mw, date, country], index) =>
            readSites({ id: `s${index}`, country }, capacity({ mw }), ...(date === null ? [] : [opening({ date })])),
          ),
        );
        const matrix = capacityYears(found, by, 2026);
        const sum = (values: readonly { readonly mw: number | null }[]) =>
          values.reduce((total, { mw }) => total + (mw ?? 0), 0);
        const { mw, sites } = totalOf(found);
        expect(matrix.all.together).toEqual({ mw, sites });
        expect(sum(matrix.all.cells)).toBe(mw ?? 0);
        expect(sum(matrix.rows.map(({ together }) => together))).toBe(mw ?? 0);
        for (const row of matrix.rows) expect(sum(row.cells)).toBe(row.together.mw);
      }),
    );
  });
});
