import { describe, expect, test } from "vitest";
import type { Claim, InvestmentClaim } from "../../../src/domain/record/claim";
import { headlineInvestment } from "../../../src/domain/headline/headline";
import { whyText } from "../../../src/words/text/why-text";
import { investment, ruleContext, sources } from "../support/builders";
import { everySite } from "../support/record";

const publisher = (claim: Claim) => sources.get(claim.source)?.publisher ?? claim.source;

/** Why the headline of these claims is the headline. */
function why(...claims: readonly InvestmentClaim[]): string {
  const headline = headlineInvestment(claims, ruleContext);
  if (!headline) throw new Error("nothing stands");
  const doubted = claims.filter((claim) => claim.measure === "site_total" && claim.doubt !== undefined).length;
  return whyText(headline, doubted, publisher);
}

const old = investment({ id: "old", amount: 2e9, stated: "2020-01-01" });

describe("why a claim is shown", () => {
  test("because it is the only one", () => {
    expect(why(investment())).toBe("It is the only one.");
  });

  test.each<[string, readonly InvestmentClaim[], RegExp]>([
    ["a newer statement", [old, investment()], /newest statement decides/i],
    ["a date", [investment(), investment({ id: "b", stated: null })], /dated before undated/i],
    [
      "something better than an aggregator",
      [investment(), investment({ id: "b", amount: 2e9, source: "aggregator" })],
      /aggregator only where nothing better/i,
    ],
    ["a better source", [investment({ source: "primary" }), investment({ id: "b", amount: 2e9 })], /better class/i],
    ["an exact figure", [investment(), investment({ id: "b", qualifier: "about" })], /exact before/i],
    ["the doubt about another", [investment(), investment({ id: "b", doubt: "Misread." })], /doubted claim is never/i],
    ["the conversion of another", [investment(), investment({ id: "b", converted: true })], /own conversion never/i],
    ["nothing but the order of the record", [investment(), investment({ id: "y" })], /first in the record/i],
  ])("names what decided: %s", (_, claims, reason) => {
    const text = why(...claims);
    expect(text).toMatch(reason);
    expect(text).not.toMatch(/only one|origin|part stands/);
    expect(text).not.toContain(";");
  });

  test("names the step that decided, the last one that was needed, and what was set aside before", () => {
    const text = why(
      investment(),
      old,
      investment({ id: "b", qualifier: "about" }),
      investment({ id: "c", doubt: "No." }),
    );
    expect(text).toBe("Decided by: exact before about. Set aside: a doubted claim is never shown as the headline.");
  });

  test("says that an aggregator does not count where something better was stated since", () => {
    const text = why(investment(), investment({ id: "b", amount: 2e9, source: "aggregator", stated: "2010" }));
    expect(text).toMatch(/in the year before it, or since/i);
  });

  test("tells the newest statement, its date and publisher, where the origin is shown", () => {
    const origin = investment({ id: "a", source: "primary", stated: "2025-07-31" });
    const text = why(origin, investment({ id: "b", source: "press", stated: "2026-09-17" }));
    expect(text).toContain("17 Sep 2026");
    expect(text).toContain("The press one");
    expect(text).toContain("origin is shown, not the copy");
    expect(text).not.toMatch(/better class|earliest/i);
  });

  test("tells an older value beside the origin", () => {
    const origin = investment({ id: "a", source: "primary", stated: "2025-07-31" });
    const text = why(old, origin, investment({ id: "b", stated: "2026-09-17" }));
    expect(text).toMatch(/origin is shown.*newest statement decides/i);
  });

  test("says that a part stands because nothing speaks of the whole", () => {
    expect(why(investment({ measure: "phase" }))).toBe(
      "No claim speaks of the whole, so a part stands. It is the only one.",
    );
  });

  test.each([
    [1, "1 claim of the whole is doubted, so a part stands."],
    [2, "2 claims of the whole are doubted, so a part stands."],
  ])("says that a part stands because %i of the whole are doubted", (count, text) => {
    const doubted = Array.from({ length: count }, (_, index) => investment({ id: `w${index}`, doubt: "Misread." }));
    expect(why(investment({ id: "p", measure: "phase" }), ...doubted)).toContain(text);
  });

  test("is said of every headline of the record, in whole sentences", () => {
    for (const { investment: money, capacity, opening, site } of everySite) {
      for (const headline of [money, capacity, opening]) {
        if (headline) expect(whyText<Claim>(headline, 0, publisher), site.id).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});
