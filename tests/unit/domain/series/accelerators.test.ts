import { expect, test } from "vitest";
import { acceleratorSeries, largestRow, statingSites } from "../../../../src/domain/series/accelerators";
import { claimsOf, type AcceleratorsClaim } from "../../../../src/domain/record/claim";
import { judgeOf } from "../../../../src/domain/headline/read-site";
import { facts, judge, status } from "../../support/builders";
import { everySite, record } from "../../support/record";

const counted = (id: string, own: Partial<AcceleratorsClaim>): AcceleratorsClaim => ({
  ...status(),
  id: `x.accelerators.${id}`,
  field: "accelerators",
  count: 1000,
  model: null,
  stage: "planned",
  ...own,
});

test("models and stages are told apart, each by the claim that stands for it", () => {
  const site = facts(
    { id: "x" },
    counted("1", { count: 500, stated: "2024" }),
    counted("2", { count: 800, stated: "2026" }),
    counted("3", { count: 9000, model: "NVIDIA GB300" }),
    counted("4", { count: 64, model: "NVIDIA GB300", stage: "operating" }),
    counted("5", { count: 99_999, model: "NVIDIA H100", doubt: "Misread." }),
  );
  const { rows, silent } = acceleratorSeries([site], judge);
  expect(rows.map(({ headline: { claim }, others }) => [claim.id, others])).toEqual([
    ["x.accelerators.4", []],
    ["x.accelerators.3", []],
    ["x.accelerators.2", [500, 800]],
  ]);
  expect(silent).toEqual([]);
  expect(largestRow(rows)?.headline.claim.id, "a site's first row is what runs, not the most").toBe("x.accelerators.3");
  expect(largestRow([])).toBeNull();
  expect(statingSites(rows)).toBe(1);
});

test("the site with the largest count comes first, and one without an undoubted claim is named as silent", () => {
  const [small, large, none, doubted] = [
    facts({ id: "small" }, counted("1", { count: 10 })),
    facts({ id: "large" }, counted("2", { count: 20 })),
    facts({ id: "none" }),
    facts({ id: "doubted" }, counted("3", { doubt: "Misread." })),
  ];
  const series = acceleratorSeries([small, none, large, doubted], judge);
  expect(series.rows.map((row) => row.facts.site.id)).toEqual(["large", "small"]);
  expect(series.silent.map(({ site }) => site.id).toSorted()).toEqual(["doubted", "none"]);
});

test("every site of the record is drawn or named, and every row is one of its claims", () => {
  const { rows, silent } = acceleratorSeries(everySite, judgeOf(record, "headline"));
  expect(statingSites(rows) + silent.length).toBe(everySite.length);
  for (const { facts: own, headline } of rows)
    expect(claimsOf(own.site.claims, "accelerators")).toContain(headline.claim);
});
