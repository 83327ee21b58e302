import { describe, expect, test } from "vitest";
import type { Claim, InvestmentClaim } from "../../../src/domain/record/claim";
import {
  headlineCapacity,
  headlineInvestment,
  headlineOpening,
  headlineStatus,
} from "../../../src/domain/headline/headline";
import { plainReading, readRecord } from "../../../src/domain/headline/read-record";
import { claimRules } from "../../../src/domain/headline/rule";
import { whyOf, type Why } from "../../../src/words/text/claims/why-text";
import { capacity, investment, opening, ruleContext, sources } from "../support/builders";
import { everySite, record, theSite } from "../support/record";

const publisher = (claim: Claim) => sources.get(claim.source)?.publisher ?? claim.source;

/** Why the headline of these claims is the headline. */
function why(...claims: readonly InvestmentClaim[]): Why {
  const headline = headlineInvestment(claims, ruleContext);
  if (!headline) throw new Error("nothing stands");
  return whyOf(headline, claims, publisher);
}

const old = investment({ id: "old", amount: 2e9, stated: "2020-01-01" });

describe("why a claim is shown", () => {
  test("because it is the only one, and then of what", () => {
    expect(why(investment())).toEqual({ line: "The only amount for the whole site.", steps: [] });
    const power = headlineCapacity([capacity()], ruleContext);
    expect(power && whyOf(power, [], publisher).line).toBe("The only figure planned on this basis.");
    const date = headlineOpening([opening()], ruleContext);
    expect(date && whyOf(date, [], publisher).line).toBe("The only date for the first capacity.");
  });

  test.each<[string, readonly InvestmentClaim[], string, RegExp]>([
    ["a newer statement", [old, investment()], "Newest of 2.", /newest statement decides/],
    [
      "a date",
      [investment(), investment({ id: "b", stated: null })],
      "The only one that counts; 1 undated one set aside.",
      /dated statement goes before/,
    ],
    [
      "something better than an aggregator",
      [investment(), investment({ id: "b", amount: 2e9, source: "aggregator" })],
      "The only one that counts; 1 weaker one set aside.",
      /aggregator counts only where no better/,
    ],
    [
      "a better source",
      [investment({ source: "primary" }), investment({ id: "b", amount: 2e9 })],
      "From the best source of 2.",
      /better class/,
    ],
    [
      "an exact figure",
      [investment(), investment({ id: "b", qualifier: "about" })],
      "Most exact of 2.",
      /exact value goes before/,
    ],
    [
      "the doubt about another",
      [investment(), investment({ id: "b", doubt: "Misread." })],
      "The only one that counts; 1 doubted one set aside.",
      /doubted statement never/,
    ],
    [
      "the conversion of another",
      [investment(), investment({ id: "b", converted: true })],
      "The only one that counts; 1 converted one set aside.",
      /own conversion never/,
    ],
    [
      "nothing but the order of the record",
      [investment(), investment({ id: "y" })],
      "First in the record of 2.",
      /first in the record/,
    ],
  ])("in one line, and in steps: %s", (_, claims, line, step) => {
    const found = why(...claims);
    expect(found.line).toBe(line);
    expect(found.steps).toHaveLength(1);
    expect(found.steps[0]).toMatch(step);
    expect(found.steps[0]).toMatch(/^1 (set aside|comes after it): /);
  });

  test("counts what was set aside, and says what decided among equals", () => {
    const { line, steps } = why(
      investment(),
      old,
      investment({ id: "b", qualifier: "about" }),
      investment({ id: "c", doubt: "No." }),
      investment({ id: "d", stated: null }),
    );
    expect(line).toBe("Newest of 3, the most exact; 1 undated one and 1 doubted one set aside.");
    expect(steps).toEqual([
      "1 set aside: a doubted statement never stands for the site.",
      "1 set aside: a dated statement goes before an undated one.",
      "1 comes after it: the newest statement decides.",
      "1 comes after it: an exact value goes before “about”.",
    ]);
  });

  test("tells the newest statement, its date and publisher, where the origin is shown", () => {
    const origin = investment({ id: "a", source: "primary", stated: "2025-07-31" });
    const { line, steps } = why(old, origin, investment({ id: "b", source: "press", stated: "2026-09-17" }));
    expect(line).toBe("The newest of 3 (The press one, 17 Sep 2026) says the same; the first to say it is shown.");
    expect(steps[0]).toMatch(/^The newest statement \(The press one, 17 Sep 2026\) gives this value/);
  });

  test("gives the newest statement's own qualifier where the origin hedges otherwise", () => {
    const { opening: date, site } = theSite("dk-olgod-atnorth-den02");
    const told = date && whyOf(date, site.claims, publisher);
    expect(told?.line).toContain("gives it as the opposite limit, “by 2026”; the first to give it is shown");
    expect(told?.line).not.toContain("says");
    expect(told?.steps[0]).toContain("as the opposite limit, “by 2026”");
  });

  test("says that a part stands because nothing that counts is about the whole", () => {
    expect(why(investment({ measure: "phase" })).line).toBe(
      "No statement that counts is about the whole site, so a part stands. The only amount for a part.",
    );
  });

  test.each([
    [1, "1 statement about the whole site is doubted, so a part stands. "],
    [2, "2 statements about the whole site are doubted, so a part stands. "],
  ])("says that a part stands because %i of the whole are doubted", (count, text) => {
    const doubted = Array.from({ length: count }, (_, index) => investment({ id: `w${index}`, doubt: "Misread." }));
    expect(why(investment({ id: "p", measure: "phase" }), ...doubted).line).toContain(text);
  });

  test("never calls a claim of Borlänge the only one of its money without saying of what", () => {
    const { investment: money, site } = theSite("se-borlange-ecodatacenter");
    expect(money && whyOf(money, site.claims, publisher).line).toBe(
      "The one amount for the whole site; 9 more are about land, other money, a part or a customer’s contract.",
    );
  });

  test("never says “only” where more statements of the field stand than it and those set aside", () => {
    for (const rule of claimRules) {
      const read = readRecord(record, { ...plainReading(record), rule });
      for (const { investment: money, capacity: power, opening: date, site } of read.readSites) {
        const state = headlineStatus(site.claims, read.ruleContext);
        for (const headline of [money, power, date, state]) {
          if (!headline) continue;
          const { line } = whyOf<Claim>(headline, site.claims, publisher);
          const all = site.claims.filter(({ field }) => field === headline.claim.field).length;
          if (all > 1 + headline.lost.size) expect(line, site.id).not.toMatch(/\bonly\b/i);
        }
      }
    }
  });

  test("is said of every headline of the record, in whole sentences, with a step for each that lost", () => {
    for (const { investment: money, capacity: power, opening: date, site } of everySite) {
      for (const headline of [money, power, date]) {
        if (!headline) continue;
        const { line, steps } = whyOf<Claim>(headline, site.claims, publisher);
        expect(line, site.id).toMatch(/^[A-Z0-9].*\.$/);
        const lost = steps.flatMap((step) => (step.startsWith("The newest") ? [] : Number.parseInt(step, 10)));
        expect(
          lost.reduce((sum, one) => sum + one, 0),
          site.id,
        ).toBe(headline.lost.size);
      }
    }
  });
});
