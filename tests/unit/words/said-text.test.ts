import { expect, test } from "vitest";
import { dayOfMonth, longDate } from "../../../src/words/format/date";
import { inLine } from "../../../src/words/text/claim-text";
import { saidText } from "../../../src/words/text/said-text";
import type { Claim } from "../../../src/domain/record/claim";
import { capacity, investment, opening, status } from "../support/builders";

const tenant: Claim = {
  id: "x.tenant.1",
  field: "tenant",
  organisation: "acme",
  qualifier: "exact",
  scope: "first phase",
  stated: null,
  source: "press",
};

test.each<[Claim, string]>([
  [investment({ amount: 95e9, currency: "SEK", qualifier: "up_to" }), "up to SEK 95 bn"],
  [investment({ measure: "contract" }), "€1 bn, what a customer pays"],
  [investment({ measure: "phase" }), "€1 bn, a part"],
  [capacity({ basis: "unspecified" }), "100 MW, IT or grid not said, planned"],
  [capacity({ stage: "potential", basis: "grid_connection" }), "100 MW grid connection, ambition beyond the plan"],
  [opening({ qualifier: "up_to" }), "first opening by 2027"],
  [opening({ stage: "phase", kind: "actual", date: "2026-05" }), "a part opens May 2026, documented"],
  [status({ value: "under_construction", part: true }), "Extension under construction"],
  [tenant, "tenant Acme AB"],
])("%j is said with what it is of and of what kind", (claim, expected) => {
  const { of, figure, kind } = saidText(claim, () => "Acme AB");
  const before = of === null ? "" : `${of} `;
  expect(`${before}${inLine(figure)}${kind === null ? "" : `, ${kind}`}`).toBe(expected);
});

test("a date stands within its month without its year, and in full before a list", () => {
  expect(["2026-10-06", "2026-10", "2026"].map(dayOfMonth)).toEqual(["6 Oct", "Oct", "2026"]);
  expect(["2026-09-06", "2026-09", "2026"].map(longDate)).toEqual(["6 September 2026", "September 2026", "2026"]);
});
