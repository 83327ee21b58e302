import { expect, test } from "vitest";
import type { JobsClaim } from "../../../../src/domain/record/claim";
import { headlineOf } from "../../../../src/domain/headline/plain-headline";
import { ruleContext, status } from "../../support/builders";
import { everySite, recordRuleContext } from "../../support/record";

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

test("a doubted claim never stands", () => {
  expect(headlineOf([jobs({ doubt: "Misread." })], "jobs", ruleContext)).toBeNull();
});

test("the record's accelerators stand in the facts", () => {
  expect(everySite.filter(({ accelerators }) => accelerators !== null).length).toBeGreaterThan(5);
  for (const { site, accelerators } of everySite)
    expect(accelerators?.claim.id).toBe(headlineOf(site.claims, "accelerators", recordRuleContext)?.claim.id);
});
