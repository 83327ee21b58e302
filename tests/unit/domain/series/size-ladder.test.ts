import { expect, test } from "vitest";
import { sizeLadder } from "../../../../src/domain/series/size-ladder";
import { capacity, investment, readSites, ruleContext } from "../../support/builders";
import { everySite, recordRuleContext, theSite } from "../../support/record";

const rungs = (...claims: readonly ReturnType<typeof capacity>[]) =>
  sizeLadder(readSites({}, ...claims, investment()), ruleContext).map(({ stage, basis, claim }) => [
    stage,
    basis,
    claim.mw,
  ]);

test("a ladder goes from what operates over a part and the plan to the ambition, each basis apart", () => {
  expect(
    rungs(
      capacity({ id: "x.capacity.1", stage: "potential", mw: 900 }),
      capacity({ id: "x.capacity.2", stage: "full_build", mw: 400, basis: "grid_connection" }),
      capacity({ id: "x.capacity.3", stage: "full_build", mw: 300 }),
      capacity({ id: "x.capacity.4", stage: "operating", mw: 5 }),
      capacity({ id: "x.capacity.5", stage: "phase", mw: 20 }),
      capacity({ id: "x.capacity.6", stage: "full_build", mw: 50, basis: "backup_power" }),
    ),
  ).toEqual([
    ["operating", "it_load", 5],
    ["phase", "it_load", 20],
    ["full_build", "it_load", 300],
    ["full_build", "grid_connection", 400],
    ["potential", "it_load", 900],
  ]);
  expect(rungs()).toEqual([]);
});

test("the part is the one that the rule chooses: the newest statement decides", () => {
  const first = capacity({ id: "x.capacity.1", stage: "phase", mw: 20, stated: "2025-07-31" });
  const later = capacity({ id: "x.capacity.2", stage: "phase", mw: 115, stated: "2026-05-12" });
  expect(rungs(later, first)).toEqual([["phase", "it_load", 115]]);
  expect(rungs({ ...later, doubt: "Misread." }, first)).toEqual([["phase", "it_load", 20]]);
  expect(rungs({ ...later, stated: null }, first)).toEqual([["phase", "it_load", 20]]);
});

test("the part is that of the chart, and Esbjerg's is what the newest statement says", () => {
  for (const readSite of everySite)
    for (const { stage, basis, claim } of sizeLadder(readSite, recordRuleContext))
      if (stage === "phase") expect(claim).toBe(readSite.capacities[basis].phase);
  const [part] = sizeLadder(theSite("dk-esbjerg-thylander"), recordRuleContext);
  expect([part?.claim.qualifier, part?.claim.mw, part?.claim.stated]).toEqual(["up_to", 20, "2026-02-05"]);
});

test("an ambition that is no more than the plan is of an extension alone and has no rung", () => {
  const plan = capacity({ id: "x.capacity.1", stage: "full_build", mw: 230 });
  const extension = capacity({ id: "x.capacity.2", stage: "potential", mw: 115, stated: "2026-05-12" });
  const ambition = capacity({ id: "x.capacity.3", stage: "potential", mw: 520, stated: "2025-09-17" });
  expect(rungs(plan, extension)).toEqual([["full_build", "it_load", 230]]);
  expect(rungs(plan, extension, ambition)).toEqual([
    ["full_build", "it_load", 230],
    ["potential", "it_load", 520],
  ]);
});

test("Narvik: a part of 25 MW, 130 allotted, 230 planned, up to 520 hoped for", () => {
  const ladder = sizeLadder(theSite("no-narvik-nscale"), recordRuleContext);
  expect(ladder.map(({ stage, basis, claim }) => `${stage} ${basis} ${claim.qualifier} ${claim.mw}`)).toEqual([
    "phase unspecified exact 25",
    "phase grid_connection exact 130",
    "full_build unspecified exact 230",
    "full_build grid_connection exact 230",
    "potential unspecified up_to 520",
  ]);
  expect(ladder.map(({ aggregatorOnly }) => aggregatorOnly)).toEqual([false, true, false, false, false]);
});

test("in the record, every ambition exceeds what is stated of the whole on its basis, and no rung is doubted", () => {
  for (const readSite of everySite) {
    const ladder = sizeLadder(readSite, recordRuleContext);
    expect(new Set(ladder.map(({ stage, basis }) => `${stage} ${basis}`)).size).toBe(ladder.length);
    for (const { stage, basis, claim } of ladder) {
      expect([claim.doubt, claim.stage, claim.basis]).toEqual([undefined, stage, basis]);
      const plan = ladder.find((other) => other.stage === "full_build" && other.basis === basis);
      if (stage === "potential" && plan) expect(claim.mw).toBeGreaterThan(plan.claim.mw);
    }
  }
});
