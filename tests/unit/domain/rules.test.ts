import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecord } from "../../../src/domain/headline/read-record";
import { claimRules, procedures, type ClaimRule } from "../../../src/domain/headline/rule";
import { euros, headlineInvestment } from "../../../src/domain/headline/headline";
import { decide } from "../../../src/domain/headline/verdict";
import { investments, shuffledInvestments } from "../support/arbitrary";
import { investment, ruleContext, status } from "../support/builders";
import { record } from "../support/record";

const day = record.release.date;
const narvik = (rule: ClaimRule, asOf = day) =>
  readRecord(record, { rule, day: asOf }).readSites.find(({ site }) => site.id === "no-narvik-nscale");

describe("the rule", () => {
  const old = investment({ id: "x.investment.1", amount: 5e9, stated: "2024-01-01", source: "primary" });
  const young = investment({ id: "x.investment.2", amount: 2e9, stated: "2026-01-01", source: "aggregator" });
  const middle = investment({ id: "x.investment.3", amount: 9e9, stated: "2025-06-01", source: "press" });
  const shown = (rule: ClaimRule) => headlineInvestment([old, young, middle], { ...ruleContext, rule })?.claim.amount;

  test("headline leaves an aggregator out where something better was stated within a year before", () => {
    expect(shown("headline")).toBe(9e9);
  });
  test("newest takes the newest claim, whoever states it", () => {
    expect(shown("newest")).toBe(2e9);
  });
  test("lowest and highest take the extremes", () => {
    expect(shown("lowest")).toBe(2e9);
    expect(shown("highest")).toBe(9e9);
  });
  test("primary knows primary sources only", () => {
    expect(shown("primary")).toBe(5e9);
    expect(headlineInvestment([young, middle], { ...ruleContext, rule: "primary" })).toBeNull();
  });
  test("lowest of a status, which has no size, is the newest", () => {
    const claims = [status({ value: "announced", stated: "2024" }), status({ value: "operating", stated: "2026" })];
    expect(decide(claims, { ...ruleContext, rule: "lowest" })?.claim.value).toBe("operating");
  });
  test("an amount that cannot be converted is not compared", () => {
    const foreign = investment({ id: "x.investment.4", amount: 1, currency: "CZK", stated: "2026-01-01" });
    expect(headlineInvestment([old, foreign], { ...ruleContext, rule: "lowest" })?.claim).toBe(old);
  });
});

describe.each(claimRules)("under the rule %s", (rule) => {
  const under = { ...ruleContext, rule };
  const size = (claim: Parameters<typeof euros>[0]) => euros(claim, under);

  test("the verdict is one of the claims, and every other one lost by a step of the rule itself", () => {
    const { exclude, decide: order, origin } = procedures[rule];
    const steps = new Set<string>([...exclude, ...order, ...(origin ?? [])]);
    fc.assert(
      fc.property(investments, (claims) => {
        const verdict = decide(claims, under, { size });
        if (!verdict) return;
        expect(claims).toContain(verdict.claim);
        expect(verdict.lost.size).toBe(claims.length - 1);
        for (const step of verdict.lost.values()) expect(steps.has(step)).toBe(true);
      }),
    );
  });

  test("the order of the claims changes nothing", () => {
    fc.assert(
      fc.property(shuffledInvestments, ([claims, shuffled]) => {
        expect(decide(shuffled, under, { size })?.claim).toBe(decide(claims, under, { size })?.claim);
      }),
    );
  });

  test("a doubted claim and a publisher's own conversion never stand, in all of the record", () => {
    for (const { investment: money, capacity, opening, statusClaim } of readRecord(record, { rule, day }).readSites)
      for (const claim of [money?.claim, capacity?.claim, opening?.claim, statusClaim])
        expect(claim?.doubt ?? claim?.converted).toBeUndefined();
  });
});

describe("Narvik", () => {
  test("shows by each rule what the data says", () => {
    const amount = (rule: ClaimRule) => {
      const claim = narvik(rule)?.investment?.claim;
      return claim && [claim.amount, claim.currency];
    };
    expect(amount("headline")).toEqual([1e9, "USD"]);
    expect(amount("newest")).toEqual([1e9, "USD"]);
    expect(amount("highest")).toEqual([1e9, "USD"]);
    // NOK 10 bn of July 2025 are fewer euros than USD 1 bn.
    expect(amount("lowest")).toEqual([1e10, "NOK"]);
    // No primary source puts an amount on the site or a part of it.
    expect(amount("primary")).toBeUndefined();
    expect(narvik("primary")?.capacity?.claim.mw).toBe(230);
  });

  test("as of 15 August 2025 knows OpenAI's announcement and not Microsoft's later lease", () => {
    const then = narvik("headline", "2025-08-15")?.site.claims.flatMap((claim) =>
      claim.field === "tenant" ? claim.organisation : [],
    );
    expect(new Set(then)).toEqual(new Set(["openai"]));
    const now = narvik("headline")?.site.claims.flatMap((claim) =>
      claim.field === "tenant" ? claim.organisation : [],
    );
    expect(new Set(now)).toEqual(new Set(["openai", "microsoft"]));
  });
});
