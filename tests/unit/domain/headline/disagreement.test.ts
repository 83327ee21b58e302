import { describe, expect, test } from "vitest";
import { readRecord } from "../../../../src/domain/headline/read-record";
import { claimContext } from "../../../../src/domain/provenance/claim-context";
import { capacity, readSites, investment, opening } from "../../support/builders";
import { everySite, record, recordRuleContext } from "../../support/record";

describe("sources disagree", () => {
  const disagreements = (...claims: Parameters<typeof readSites>[1][]) => readSites({}, ...claims).disagreements;

  test("where sound claims about the same thing differ", () => {
    const range = disagreements(
      investment({ id: "x.investment.1", amount: 1e9 }),
      investment({ id: "x.investment.2", amount: 2e9 }),
    ).investment;
    expect([range?.lowest.amount, range?.highest.amount, range?.claims.length]).toEqual([1e9, 2e9, 2]);
    expect(
      disagreements(capacity({ id: "x.capacity.1", mw: 10 }), capacity({ id: "x.capacity.2", mw: 12 })).capacity,
    ).not.toBeNull();
    expect(
      disagreements(opening({ id: "x.opening.1", date: "2026" }), opening({ id: "x.opening.2", date: "2027" })).opening,
    ).not.toBeNull();
  });

  test("not where they repeat one another, or dates overlap", () => {
    expect(
      disagreements(investment({ id: "x.investment.1" }), investment({ id: "x.investment.2" })).investment,
    ).toBeNull();
    expect(
      disagreements(opening({ id: "x.opening.1", date: "2026" }), opening({ id: "x.opening.2", date: "2026-H1" }))
        .opening,
    ).toBeNull();
  });

  test("not through a doubted claim, a conversion, another stage, basis or measure", () => {
    expect(
      disagreements(
        investment({ id: "x.investment.1", amount: 1e9 }),
        investment({ id: "x.investment.2", amount: 2e9, doubt: "Misread." }),
        investment({ id: "x.investment.3", amount: 3e9, converted: true }),
        investment({ id: "x.investment.4", amount: 4e9, measure: "phase" }),
        investment({ id: "x.investment.5", amount: 5e9, measure: "land" }),
      ).investment,
    ).toBeNull();
    expect(
      disagreements(
        capacity({ id: "x.capacity.1", mw: 10, basis: "it_load" }),
        capacity({ id: "x.capacity.2", mw: 20, basis: "grid_connection" }),
        capacity({ id: "x.capacity.3", mw: 30, basis: "it_load", stage: "potential" }),
      ).capacity,
    ).toBeNull();
  });

  test("and the shown claim lies within the range, in all of the record", () => {
    for (const { site, investment: money, capacity: power, disagreements: found } of everySite) {
      if (found.investment) expect(found.investment.claims, site.id).toContain(money?.claim);
      if (found.capacity) {
        expect(found.capacity.lowest.mw).toBeLessThan(found.capacity.highest.mw);
        expect(found.capacity.claims, site.id).toContain(power?.claim);
      }
    }
  });

  test("NOK 10 bn and USD 1 bn of the same day are no disagreement: their euros lie within rounding", () => {
    const narvik = everySite.find(({ site }) => site.id === "no-narvik-nscale");
    expect(narvik?.disagreements.investment).toBeNull();
  });
});

describe("a claim among the others", () => {
  test("every claim of the record is found, with a verdict that knows it", () => {
    for (const { site } of everySite)
      for (const claim of site.claims) {
        const found = claimContext(claim.id, everySite, recordRuleContext);
        expect(found?.claim).toBe(claim);
        const verdict = found?.verdict;
        if (verdict) expect(verdict.claim === claim || verdict.lost.has(claim), claim.id).toBe(true);
        else expect(found?.isHeadline).toBe(false);
      }
  });

  test("a headline says so, and whether it is a part", () => {
    const narvik = claimContext("no-narvik-nscale.investment.2", everySite, recordRuleContext);
    expect([narvik?.isHeadline, narvik?.isPart]).toEqual([true, true]);
    const other = claimContext("no-narvik-nscale.investment.1", everySite, recordRuleContext);
    expect(other?.isHeadline).toBe(false);
  });

  test("knows the others about the same thing, also where none of them may stand", () => {
    const primary = readRecord(record, { rule: "primary", day: record.release.date });
    const narvik = claimContext("no-narvik-nscale.investment.2", primary.readSites, primary.ruleContext);
    expect(narvik?.verdict).toBeNull();
    expect(narvik?.siblings.length).toBeGreaterThan(5);
    for (const sibling of narvik?.siblings ?? [])
      expect(sibling).toMatchObject({ field: "investment", measure: "phase" });
  });

  test("one that nobody has is not found, nor one not yet stated on the day", () => {
    expect(claimContext("no-narvik-nscale.investment.999", everySite, recordRuleContext)).toBeNull();
    const then = readRecord(record, { rule: "headline", day: "2025-01-01" });
    expect(claimContext("no-narvik-nscale.investment.2", then.readSites, then.ruleContext)).toBeNull();
  });
});
