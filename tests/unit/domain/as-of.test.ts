import { describe, expect, test } from "vitest";
import { asOf, knownOn } from "../../../src/domain/as-of";
import { headlineInvestment } from "../../../src/domain/headline";
import { investment, site, sources } from "../support/builders";
import { record } from "../support/record";

describe("what was stated", () => {
  test.each([
    ["2026-02-03", "2026-02-03", true],
    ["2026-02-03", "2026-02-02", false],
    ["2026-02", "2026-02-01", true],
    ["2026-02", "2026-01-31", false],
    ["2026", "2026-01-01", true],
    ["2026", "2025-12-31", false],
  ])("on %s is known on %s: %s", (stated, day, known) => {
    expect(knownOn(stated, day)).toBe(known);
  });

  test("without a date is known on any day", () => {
    expect(knownOn(null, "1900-01-01")).toBe(true);
  });
});

describe("a site as of a day", () => {
  const acme = site({
    claims: [
      investment({ id: "first", amount: 1e9, stated: "2024-05" }),
      investment({ id: "then", amount: 3e9, stated: "2026-05" }),
    ],
    events: [
      { date: "2024-05", kind: "announced", text: "Announced.", source: "press" },
      { date: "2026", kind: "permit", text: "Permit.", source: "press" },
    ],
  });

  test("has the claims stated and the events dated by then", () => {
    const then = asOf(acme, "2025-06-01");
    expect(then.claims.map((claim) => claim.id)).toEqual(["first"]);
    expect(then.events.map((event) => event.kind)).toEqual(["announced"]);
  });

  test("shows the headline of that time", () => {
    expect(headlineInvestment(asOf(acme, "2025-06-01").claims, sources)?.claim.id).toBe("first");
    expect(headlineInvestment(asOf(acme, "2026-06-01").claims, sources)?.claim.id).toBe("then");
    expect(headlineInvestment(asOf(acme, "2024-04-30").claims, sources)).toBeNull();
  });

  test("is otherwise the same, and the given site is not touched", () => {
    expect({ ...asOf(acme, "2000-01-01"), claims: [], events: [] }).toEqual({ ...acme, claims: [], events: [] });
    expect(acme.claims).toHaveLength(2);
  });

  test("as of its release the record has all its claims", () => {
    for (const one of record.sites) expect(asOf(one, record.release.date).claims).toEqual(one.claims);
  });
});
