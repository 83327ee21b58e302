import { expect, test } from "vitest";
import { openingSeries, yearsOf } from "../../../src/domain/series/openings";
import { openingAxis } from "../../../src/features/charts/openings/opening-axis";
import { openingsSummary } from "../../../src/features/charts/openings/opening-text";
import { everySite, theSite } from "../support/record";
import { today } from "../support/builders";

test("the axis of the timeline holds every date of the record", () => {
  const { rows } = openingSeries(everySite, today);
  const axis = openingAxis(rows, today);
  for (const row of rows) {
    expect(yearsOf(row).from).toBeGreaterThanOrEqual(axis.first);
    expect(yearsOf(row).to).toBeLessThanOrEqual(axis.last + 1);
  }
  expect(openingAxis([], today)).toMatchObject({ first: 2023, since: 2023, last: 2027 });
});

test("the sentence of the timeline follows its selection, one site and none too", () => {
  const of = (ids: readonly string[], count = ids.length) => {
    const series = openingSeries(
      ids.map((id) => theSite(id)),
      today,
    );
    return openingsSummary(series, count, "");
  };
  expect(of(["se-borlange-ecodatacenter"])).toBe("Timeline of first openings: 1 of 1 site drawn, in 2027.");
  expect(of(["se-norrkoping-edgemode-marviken", "no-stad-lefdal-mine"], 9)).toBe(
    "Timeline of first openings: 2 of 9 sites drawn, from 2017 to 2025; 1 has passed without a documented opening.",
  );
  expect(openingsSummary({ rows: [], notStated: [] }, 2, ", claims: newest")).toBe(
    "Timeline of first openings: 0 of 2 sites drawn, claims: newest.",
  );
});
