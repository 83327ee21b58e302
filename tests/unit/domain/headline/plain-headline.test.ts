import { expect, test } from "vitest";
import type { JobsClaim } from "../../../../src/domain/record/claim";
import { headlineOf } from "../../../../src/domain/headline/plain-headline";
import { judge, status } from "../../support/builders";
import { everySite, recordJudge } from "../../support/record";

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
  expect(headlineOf([build, stay], "jobs", judge)?.claim).toBe(stay);
  expect(headlineOf([build], "jobs", judge)?.claim).toBe(build);
  expect(headlineOf([], "jobs", judge)).toBeNull();
});

test("a doubted claim never stands", () => {
  expect(headlineOf([jobs({ doubt: "Misread." })], "jobs", judge)).toBeNull();
});

test("the record's accelerators stand in the facts", () => {
  expect(everySite.filter(({ accelerators }) => accelerators !== null).length).toBeGreaterThan(5);
  for (const { site, accelerators } of everySite)
    expect(accelerators?.claim.id).toBe(headlineOf(site.claims, "accelerators", recordJudge)?.claim.id);
});
