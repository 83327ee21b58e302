import { describe, expect, test } from "vitest";
import { asOf, knownOn, programmesAsOf, watchlistAsOf } from "../../../../src/domain/record/as-of";
import { toReadSites, toReadSite } from "../../../../src/domain/headline/read-site";
import { plainReading } from "../../../../src/domain/headline/read-record";
import { headlineInvestment } from "../../../../src/domain/headline/headline";
import { investment, ruleContext, site, status } from "../../support/builders";
import { record } from "../../support/record";

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

  test("without a date is not known to have been said by any day", () => {
    expect(knownOn(null, "2100-01-01")).toBe(false);
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
    expect(headlineInvestment(asOf(acme, "2025-06-01").claims, ruleContext)?.claim.id).toBe("first");
    expect(headlineInvestment(asOf(acme, "2026-06-01").claims, ruleContext)?.claim.id).toBe("then");
    expect(headlineInvestment(asOf(acme, "2024-04-30").claims, ruleContext)).toBeNull();
  });

  test("keeps its status on the day on which an extension is spoken of", () => {
    const claims = [
      status({ id: "running", value: "operating", stated: "2024" }),
      status({ id: "extension", value: "announced", stated: "2026-05", part: true }),
    ];
    const then = (day: string) =>
      toReadSite(asOf(site({ claims }), day), ruleContext, day, { organisations: new Map() });
    expect([then("2025-06-01").status, then("2025-06-01").extension]).toEqual(["operating", null]);
    expect([then("2026-06-01").status, then("2026-06-01").extension?.id]).toEqual(["operating", "extension"]);
  });

  test("is otherwise the same, and the given site is not touched", () => {
    expect({ ...asOf(acme, "2000-01-01"), claims: [], events: [] }).toEqual({ ...acme, claims: [], events: [] });
    expect(acme.claims).toHaveLength(2);
  });

  test("as of its release the record has all its claims, undated ones too", () => {
    const then = toReadSites(record, plainReading(record));
    expect(then.map((one) => one.site)).toEqual(record.sites);
  });

  test("the later the day, the more is known: no claim is ever unsaid", () => {
    const days = ["2017-01-01", "2021-06-30", "2024-02-29", "2025-08-15", "2026-05-01", record.release.date];
    const known = days.map((day) => {
      const all = toReadSites(record, { rule: "headline", day });
      return new Set(all.flatMap(({ site: one }) => one.claims.map(({ id }) => id)));
    });
    known.slice(1).forEach((later, index) => {
      const earlier = known[index] ?? new Set();
      expect(later.size).toBeGreaterThan(earlier.size);
      for (const id of earlier) expect(later.has(id)).toBe(true);
    });
  });
});

test("a programme is known with what was stated of it by a day, and one of which nothing was, is not", () => {
  const programme = (id: string, ...days: readonly (string | null)[]) => ({
    id,
    name: id,
    country: null,
    operator: null,
    notes: null,
    claims: days.map((stated, index) => investment({ id: `${id}.investment.${index + 1}`, stated })),
  });
  const known = programmesAsOf(
    [programme("a", "2024-05", "2026-05"), programme("b", "2026"), programme("c", null), programme("d")],
    "2025-06-01",
  );
  expect(known.map(({ claims }) => claims.map(({ id }) => id))).toEqual([["a.investment.1"]]);
});

test("a watchlist entry is known once one of its sources had been published", () => {
  const entry = (id: string, ...its: readonly string[]) => ({
    id,
    name: id,
    country: "DK" as const,
    municipality: null,
    operator: null,
    reason: "No source says AI.",
    sources: its,
  });
  const dates = new Map([
    ["early", "2024"],
    ["late", "2026-02-03"],
  ]);
  const entries = [entry("a", "late", "early"), entry("b", "late"), entry("c", "undated")];
  const known = (day: string) => watchlistAsOf(entries, (id) => dates.get(id) ?? null, day).map(({ id }) => id);
  expect(known("2025-06-01")).toEqual(["a"]);
  expect(known("2026-02-03")).toEqual(["a", "b"]);
});
