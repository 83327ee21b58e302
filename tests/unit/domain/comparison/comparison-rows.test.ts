import { describe, expect, test } from "vitest";
import type { Claim, OrganisationClaim } from "../../../../src/domain/record/claim";
import { answerOf, claimsOfAnswer, type ComparisonRowId } from "../../../../src/domain/comparison/comparison-answers";
import {
  comparisonRows,
  differingRows,
  isStated,
  sourcesInOrder,
} from "../../../../src/domain/comparison/comparison-rows";
import { capacity, readSites, investment, ruleContext, opening, status } from "../../support/builders";
import { everySite, recordRuleContext, theSite } from "../../support/record";

const tenant = (own: Partial<OrganisationClaim>): OrganisationClaim => ({
  ...status(),
  id: "x.tenant.1",
  field: "tenant",
  organisation: "acme",
  ...own,
});

const rowOf = (id: ComparisonRowId, ...sites: readonly (readonly Claim[])[]) => {
  const rows = comparisonRows(
    sites.map((claims, index) => readSites({ id: `se-lund-${index}` }, ...claims)),
    ruleContext,
  );
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

describe("a row", () => {
  test("differs where two sites state something else, an “up to” too", () => {
    expect(rowOf("it_load", [capacity()], [capacity({ mw: 200 })]).differs).toBe(true);
    expect(rowOf("it_load", [capacity()], [capacity({ qualifier: "up_to" })]).differs).toBe(true);
    expect(rowOf("it_load", [capacity()], [capacity({ source: "trade", stated: "2025" })]).differs).toBe(false);
  });

  test("does not differ because nobody, or one site alone, states anything", () => {
    expect(rowOf("it_load", [], []).differs).toBe(false);
    expect(rowOf("it_load", [capacity()], []).differs).toBe(false);
    expect(rowOf("money_account", [investment()], [investment({ amount: 2e9 })]).differs).toBe(false);
  });

  test("of places and people is never said to differ, since it always does", () => {
    const rows = comparisonRows(
      [readSites({ id: "a", municipality: "Lund" }), readSites({ id: "b", municipality: "Oslo" })],
      ruleContext,
    );
    expect(rows.filter(({ differs }) => differs)).toEqual([]);
  });

  test("of a part stays with the amounts that differ and have it inside their bars", () => {
    const part = investment({ id: "x.2", measure: "phase", amount: 1e8 });
    const found = (...sites: readonly (readonly Claim[])[]) =>
      differingRows(
        comparisonRows(
          sites.map((claims, index) => readSites({ id: `se-lund-${index}` }, ...claims)),
          ruleContext,
        ),
      ).map(({ id }) => id);
    expect(found([investment(), part], [investment({ amount: 2e9 })])).toEqual(["investment", "part"]);
    expect(found([investment()], [investment({ amount: 2e9 })])).toEqual(["investment"]);
    expect(found([investment(), part], [investment()])).toEqual([]);
  });

  test("tells who is alone with an answer that two others at least share", () => {
    const odd = (...megawatts: readonly (number | null)[]) =>
      rowOf("it_load", ...megawatts.map((mw) => (mw === null ? [] : [capacity({ mw })]))).odd;
    expect(odd(100, 200, 100)).toEqual([false, true, false]);
    expect(odd(100, null, 100, 200)).toEqual([false, false, false, true]);
    for (const none of [
      [100, 200],
      [100, null, 200],
      [100, 100, 100],
      [100, 100, 200, 200],
      [100, 100, 200, 300],
    ])
      expect(odd(...none)).not.toContain(true);
  });

  test("is stated by one site that states it, not by one that shows it above", () => {
    expect(isStated(rowOf("part", [investment({ measure: "phase" })], []))).toBe(false);
    expect(isStated(rowOf("part", [investment(), investment({ id: "x.2", measure: "phase" })], []))).toBe(true);
    expect(isStated(rowOf("pue", [], []))).toBe(false);
  });

  test("has an answer for every site, in their order", () => {
    const sites = everySite.slice(0, 4);
    for (const { answers } of comparisonRows(sites, recordRuleContext)) expect(answers).toHaveLength(4);
  });
});

describe("an answer", () => {
  test("keeps the bases apart; a part and an ambition have rows of their own, as on the ladder", () => {
    const site = readSites(
      {},
      capacity({ id: "x.1", basis: "unspecified", mw: 400 }),
      capacity({ id: "x.2", stage: "phase", mw: 23 }),
      capacity({ id: "x.3", basis: "unspecified", stage: "potential", mw: 600 }),
    );
    expect(answerOf("unspecified", site, ruleContext)).toMatchObject({
      standing: [{ claim: { mw: 400 }, part: false }],
    });
    expect(answerOf("it_load", site, ruleContext)).toBeNull();
    expect(answerOf("phase", site, ruleContext)).toMatchObject({ standing: [{ claim: { mw: 23 }, part: true }] });
    expect(answerOf("ambition", site, ruleContext)).toMatchObject({ standing: [{ claim: { mw: 600 }, part: false }] });
    expect(answerOf("grid_connection", site, ruleContext)).toBeNull();
  });

  test("divides money by megawatts only where one statement gives both", () => {
    const both = readSites({}, investment({ covers_mw: 50 }), capacity());
    expect(answerOf("per_mw", both, ruleContext)).toMatchObject({ kind: "per_mw", claim: { covers_mw: 50 } });
    expect(answerOf("per_mw", readSites({}, investment(), capacity()), ruleContext)).toBeNull();
  });

  test("names what runs on each basis by itself", () => {
    const site = readSites(
      {},
      capacity({ id: "x.1", stage: "operating", basis: "grid_connection", mw: 5 }),
      capacity({ id: "x.2", stage: "operating", basis: "unspecified", mw: 12 }),
    );
    const answer = answerOf("operating", site, ruleContext);
    expect(claimsOfAnswer(answer).map(({ id }) => id)).toEqual(["x.2", "x.1"]);
  });

  test("says where sound claims about the same thing differ", () => {
    const site = readSites({}, capacity({ id: "x.1" }), capacity({ id: "x.2", mw: 90, stated: "2025" }));
    expect(answerOf("it_load", site, ruleContext)).toMatchObject({ standing: [{ disputed: true }] });
    const money = readSites({}, investment({ id: "x.1" }), investment({ id: "x.2", amount: 2e9, stated: "2025" }));
    expect(answerOf("money_account", money, ruleContext)).toMatchObject({
      account: { differing: [{ claims: [{}, {}] }] },
    });
    const doubted = readSites({}, investment({ doubt: "Misread." }));
    expect(answerOf("money_account", doubted, ruleContext)).toMatchObject({
      account: { differing: [], doubted: [{}] },
    });
    expect(answerOf("time_account", money, ruleContext)).toBeNull();
  });

  test("names the newest tenant, who was one before, and who is named without a date", () => {
    const site = readSites(
      {},
      tenant({ id: "x.1", organisation: "new", stated: "2026-04" }),
      tenant({ id: "x.2", organisation: "old", stated: "2025" }),
      tenant({ id: "x.3", organisation: "some", stated: null }),
      tenant({ id: "x.4", organisation: "never", stated: "2024", doubt: "Misread." }),
    );
    expect(answerOf("tenant", site, ruleContext)).toMatchObject({
      claims: [{ organisation: "new" }],
      before: ["old"],
      also: ["some"],
    });
  });

  test("says what is late or has moved, with its statements; without a date it says nothing", () => {
    const slipped = readSites({}, opening({ id: "x.1" }), opening({ id: "x.2", date: "2025", stated: "2024" }));
    const answer = answerOf("schedule", slipped, ruleContext);
    expect(answer).toMatchObject({ kind: "schedule", schedule: { state: "slipped" } });
    expect(claimsOfAnswer(answer).map(({ id }) => id)).toEqual(["x.2", "x.1"]);
    expect(answerOf("schedule", readSites({}, opening()), ruleContext)).toMatchObject({ schedule: { findings: [] } });
    expect(answerOf("schedule", readSites(), ruleContext)).toBeNull();
  });

  test("counts the evidence by class", () => {
    const site = readSites(
      {},
      investment({ id: "x.1", source: "primary" }),
      capacity({ id: "x.2" }),
      opening({ id: "x.3", doubt: "Misread." }),
    );
    expect(answerOf("evidence", site, ruleContext)).toEqual({
      kind: "evidence",
      claims: 3,
      sources: 2,
      classes: [
        { name: "primary", claims: 1 },
        { name: "press", claims: 2 },
      ],
      doubted: 1,
    });
  });
});

test("sources are numbered once each, as a reader meets them row by row, with the dates of what they say there", () => {
  const rows = comparisonRows(
    [
      readSites(
        { id: "se-lund-a" },
        investment({ source: "press", stated: "2026-02" }),
        opening({ source: "trade", stated: null }),
      ),
      readSites(
        { id: "se-lund-b" },
        investment({ source: "primary" }),
        opening({ source: "press", stated: "2025-01-01" }),
      ),
    ],
    ruleContext,
  );
  const sources = sourcesInOrder(rows);
  expect([...sources.keys()]).toEqual(["press", "primary", "trade"]);
  expect(sources.get("press")).toEqual(["2025-01-01", "2026-02"]);
  expect(sources.get("trade")).toEqual([null]);
});

test("the record's Narvik stands as a part, with Microsoft after OpenAI", () => {
  const narvik = theSite("no-narvik-nscale");
  expect(answerOf("investment", narvik, recordRuleContext)).toMatchObject({ standing: [{ part: true }] });
  expect(answerOf("part", narvik, recordRuleContext)).toEqual({ kind: "above" });
  expect(answerOf("tenant", narvik, recordRuleContext)).toMatchObject({
    claims: [{ organisation: "microsoft" }],
    before: ["openai"],
  });
});
