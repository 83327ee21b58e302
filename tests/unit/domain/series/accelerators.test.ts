import { expect, test } from "vitest";
import { acceleratorSeries, acceleratorTotal, statingSites } from "../../../../src/domain/series/accelerators";
import { largestCount } from "../../../../src/domain/headline/plain-headline";
import { claimsOf, type AcceleratorsClaim } from "../../../../src/domain/record/claim";
import { ruleContextOf } from "../../../../src/domain/headline/read-site";
import { readSites, ruleContext, status } from "../../support/builders";
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
  const site = readSites(
    { id: "x" },
    counted("1", { count: 500, stated: "2024" }),
    counted("2", { count: 800, stated: "2026" }),
    counted("3", { count: 9000, model: "NVIDIA GB300" }),
    counted("4", { count: 64, model: "NVIDIA GB300", stage: "operating" }),
    counted("5", { count: 99_999, model: "NVIDIA H100", doubt: "Misread." }),
  );
  const { rows, notStated } = acceleratorSeries([site], ruleContext);
  expect(rows.map(({ headline: { claim }, others }) => [claim.id, others])).toEqual([
    ["x.accelerators.4", []],
    ["x.accelerators.3", []],
    ["x.accelerators.2", [500, 800]],
  ]);
  expect(notStated).toEqual([]);
  expect(largestCount(rows)?.headline.claim.id, "a site's first row is what runs, not the most").toBe(
    "x.accelerators.3",
  );
  expect(largestCount([])).toBeNull();
  expect(statingSites(rows)).toBe(1);
});

test("the site with the largest count comes first, and one without an undoubted claim is named as silent", () => {
  const [small, large, none, doubted] = [
    readSites({ id: "small" }, counted("1", { count: 10 })),
    readSites({ id: "large" }, counted("2", { count: 20 })),
    readSites({ id: "none" }),
    readSites({ id: "doubted" }, counted("3", { doubt: "Misread." })),
  ];
  const series = acceleratorSeries([small, none, large, doubted], ruleContext);
  expect(series.rows.map((row) => row.readSite.site.id)).toEqual(["large", "small"]);
  expect(series.notStated.map(({ site }) => site.id).toSorted()).toEqual(["doubted", "none"]);
});

test("every site of the record is drawn or named, and every row is one of its claims", () => {
  const { rows, notStated } = acceleratorSeries(everySite, ruleContextOf(record, "headline"));
  expect(statingSites(rows) + notStated.length).toBe(everySite.length);
  for (const { readSite: own, headline } of rows)
    expect(claimsOf(own.site.claims, "accelerators")).toContain(headline.claim);
});

test("of each site the largest figure alone counts, without sites inside another one and paused ones", () => {
  const sites = [
    readSites(
      { id: "several" },
      counted("1", { count: 100, qualifier: "up_to" }),
      counted("2", { count: 60, model: "NVIDIA H100", stage: "operating" }),
      counted("3", { count: 20, model: "NVIDIA A100", stage: "operating" }),
    ),
    readSites({ id: "runs" }, counted("4", { count: 7, stage: "operating" })),
    readSites({ id: "inside", parent: "several" }, counted("5", { count: 1000 })),
    readSites({ id: "paused" }, counted("6", { count: 1000 }), status({ value: "paused" })),
  ];
  const total = acceleratorTotal(acceleratorSeries(sites, ruleContext).rows, ruleContext);
  expect(total).toMatchObject({ value: 107, sites: 2, running: { value: 67, sites: 2 } });
  expect(total.soft.up_to).toEqual({ sites: 1, value: 100 });
  expect(acceleratorTotal([], ruleContext)).toMatchObject({ value: null, sites: 0 });
});
