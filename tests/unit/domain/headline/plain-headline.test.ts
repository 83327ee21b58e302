import { expect, test } from "vitest";
import type { Claim, JobsClaim } from "../../../../src/domain/record/claim";
import {
  acceleratorCounts,
  headlineOf,
  largestCount,
  plainFields,
  type PlainField,
} from "../../../../src/domain/headline/plain-headline";
import { ruleContext, status } from "../../support/builders";
import { everySite, recordRuleContext } from "../../support/record";

const isPlain = (field: Claim["field"]): field is PlainField => plainFields.some((plain) => plain === field);

const jobs = (own: Partial<JobsClaim>): JobsClaim => ({
  ...status(),
  id: "x.jobs.1",
  field: "jobs",
  count: 10,
  stage: "permanent",
  ...own,
});

test("of jobs those that stay stand before those that build, however new", () => {
  const stay = jobs({ count: 40, stated: "2024" });
  const build = jobs({ id: "x.jobs.2", count: 900, stage: "construction", stated: "2026" });
  expect(headlineOf([build, stay], "jobs", ruleContext)?.claim).toBe(stay);
  expect(headlineOf([build], "jobs", ruleContext)?.claim).toBe(build);
  expect(headlineOf([], "jobs", ruleContext)).toBeNull();
});

test("jobs of no stage stand before those that build", () => {
  const some = jobs({ id: "x.jobs.2", stage: "unspecified", stated: "2020" });
  expect(headlineOf([jobs({ stage: "construction" }), some], "jobs", ruleContext)?.claim).toBe(some);
});

test("of a value that is said again its origin is shown, and no other value", () => {
  const first = { stated: "2025-01-01", source: "primary" } as const;
  const again = { stated: "2026-01-01", source: "press" } as const;
  const { part: _part, value: _value, ...shared } = { ...status(), ...first };
  const pairs: readonly (readonly [one: Claim, other: Claim])[] = [
    [
      { ...shared, id: "x.1", field: "accelerators", count: 100, model: "GB300", stage: "planned" },
      { ...shared, id: "x.1", field: "accelerators", count: 200, model: "GB300", stage: "planned" },
    ],
    [
      { ...shared, id: "x.1", field: "energy", text: "Hydro" },
      { ...shared, id: "x.1", field: "energy", text: "Wind" },
    ],
    [
      { ...shared, id: "x.1", field: "cooling", text: "Air" },
      { ...shared, id: "x.1", field: "cooling", text: "Liquid" },
    ],
    [
      { ...shared, id: "x.1", field: "heat_reuse", text: "Yes" },
      { ...shared, id: "x.1", field: "heat_reuse", text: "No" },
    ],
    [
      { ...shared, id: "x.1", field: "pue", value: 1.1 },
      { ...shared, id: "x.1", field: "pue", value: 1.2 },
    ],
    [
      { ...shared, id: "x.1", field: "site_area", m2: 100 },
      { ...shared, id: "x.1", field: "site_area", m2: 200 },
    ],
    [jobs({ ...first, id: "x.1", count: 5 }), jobs({ ...first, id: "x.1", count: 6 })],
  ];
  for (const [origin, other] of pairs) {
    if (!isPlain(origin.field)) throw new Error(origin.field);
    const newest = { ...origin, ...again, id: "x.2" };
    expect(headlineOf([origin, newest], origin.field, ruleContext), origin.field).toMatchObject({
      claim: { id: "x.1" },
      newest: { id: "x.2" },
      part: false,
    });
    expect(headlineOf([other, newest], origin.field, ruleContext)?.claim.id, origin.field).toBe("x.2");
  }
});

test("a doubted claim never stands", () => {
  expect(headlineOf([jobs({ doubt: "Misread." })], "jobs", ruleContext)).toBeNull();
});

test("each model of a site's accelerators has its count, and in a total the largest of them is the site's", () => {
  const narvik = everySite.find(({ site }) => site.id === "no-narvik-nscale");
  const counts = acceleratorCounts(narvik?.site.claims ?? [], recordRuleContext).map(
    ({ headline: { claim } }) => claim,
  );
  expect(counts.map(({ count, model }) => [count, model])).toEqual([
    [100_000, null],
    [52_000, "NVIDIA GB300"],
    [30_000, "NVIDIA Vera Rubin"],
    [30_000, "NVIDIA Rubin"],
  ]);
  for (const { site } of everySite) {
    const ofSite = acceleratorCounts(site.claims, recordRuleContext);
    const all = ofSite.map(({ headline: { claim } }) => claim.count);
    const largest = largestCount(ofSite)?.headline.claim.count ?? null;
    expect(largest).toBe(all.length === 0 ? null : Math.max(...all));
  }
});
