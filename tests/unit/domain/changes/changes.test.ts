import { describe, expect, test } from "vitest";
import { changesBetween, type Changes } from "../../../../src/domain/changes/changes";
import { chartChanges } from "../../../../src/domain/changes/chart-changes";
import { editionOf, type Edition } from "../../../../src/domain/changes/edition";
import { currentMethod } from "../../../../src/domain/headline/methods";
import type { ReleaseFigures } from "../../../../src/domain/changes/release-figures";
import type { Dataset } from "../../../../src/domain/record/dataset";
import type { Claim } from "../../../../src/domain/record/claim";
import type { Site } from "../../../../src/domain/record/site";
import { capacity, dataset, investment, opening, rates, site, status } from "../../support/builders";

const edition = (sites: readonly Site[], own: Partial<Dataset> = {}, figures: ReleaseFigures | null = null): Edition =>
  editionOf(dataset({ sites, ...own }), [{ id: "se-watched" }], figures);

const between = (before: readonly Site[], after: readonly Site[], own: Partial<Dataset> = {}): Changes =>
  changesBetween(edition(before, own), edition(after, own));

/** The changes of one site from some claims to others. */
const from = (...before: Claim[]) => ({
  to: (...after: Claim[]): Changes => between([site({ claims: before })], [site({ claims: after })]),
});

const reasons = ({ headlines }: Changes): unknown[] =>
  headlines.map(({ field, from: old, to, reason, sameValue }) => [
    field,
    old?.claim.id ?? null,
    to?.claim.id ?? null,
    reason,
    sameValue,
  ]);

test("the same record changes nothing", () => {
  const one = [site({ claims: [investment(), capacity(), opening(), status()] })];
  const { sites, headlines, claims, silent, totals, rules } = between(one, one);
  expect([sites.added, sites.promoted, sites.gone, sites.altered, headlines, silent, rules].flat()).toEqual([]);
  expect(claims).toEqual({ added: [], altered: [], dropped: [] });
  expect(totals.flatMap(({ moves }) => moves)).toEqual([]);
});

test("sites are added, promoted, gone or described otherwise", () => {
  const { sites } = between(
    [site({ id: "se-a" }), site({ id: "se-gone" })],
    [site({ id: "se-a", name: "New", notes: "x" }), site({ id: "se-new" }), site({ id: "se-watched" })],
  );
  expect(sites.added.map(({ id }) => id)).toEqual(["se-new"]);
  expect(sites.promoted.map(({ id }) => id)).toEqual(["se-watched"]);
  expect(sites.gone.map(({ id }) => id)).toEqual(["se-gone"]);
  expect(sites.altered.map(({ site: { id }, keys }) => [id, keys])).toEqual([["se-a", ["name", "notes"]]]);
});

describe("a headline changes, and the reason is", () => {
  const old = capacity({ id: "x.capacity.1" });
  const newer = capacity({ id: "x.capacity.2", mw: 200, stated: "2026-05" });

  test("the first statement", () => {
    expect(reasons(from().to(old))).toEqual([["capacity", null, old.id, { kind: "first" }, false]]);
  });

  test("the step at which the old claim lost", () => {
    expect(reasons(from(old).to(old, newer))).toEqual([
      ["capacity", old.id, newer.id, { kind: "outranked", step: "older" }, false],
    ]);
  });

  test("the same value by a better source", () => {
    const origin = capacity({ id: "x.capacity.2", source: "primary", stated: "2026-01" });
    expect(reasons(from(old).to(old, origin))).toEqual([
      ["capacity", old.id, origin.id, { kind: "outranked", step: "class" }, true],
    ]);
  });

  test("an edited claim, also where the edit sets it aside", () => {
    const edited = { ...old, mw: 90 };
    expect(reasons(from(old).to(edited))).toEqual([
      ["capacity", old.id, old.id, { kind: "altered", keys: ["mw"] }, false],
    ]);
    const doubted = { ...old, doubt: "A slip." };
    expect(reasons(from(old).to(doubted))).toEqual([
      ["capacity", old.id, null, { kind: "altered", keys: ["doubt"] }, false],
    ]);
    expect(reasons(from(old).to(doubted, { ...newer, stated: "2025" }))).toEqual([
      ["capacity", old.id, newer.id, { kind: "altered", keys: ["doubt"] }, false],
    ]);
  });

  test("a claim that was taken out", () => {
    expect(reasons(from(old).to(newer))).toEqual([["capacity", old.id, newer.id, { kind: "withdrawn" }, false]]);
    expect(reasons(from(old).to())).toEqual([["capacity", old.id, null, { kind: "withdrawn" }, false]]);
  });

  test("a claim of another kind", () => {
    const part = investment({ measure: "phase" });
    const whole = investment({ id: "x.investment.2", stated: "2025" });
    expect(reasons(from(part).to(part, whole))).toEqual([
      ["investment", part.id, whole.id, { kind: "other_kind" }, false],
    ]);
  });

  test("a site that is new or gone", () => {
    const one = [site({ claims: [old] })];
    expect(reasons(between([], one))).toEqual([["capacity", null, old.id, { kind: "new_site" }, false]]);
    expect(reasons(between(one, []))).toEqual([["capacity", old.id, null, { kind: "site_gone" }, false]]);
  });
});

test("new claims that no changed headline shows or rests on are silent", () => {
  const [old, copy, other] = [
    capacity({ id: "x.capacity.1" }),
    capacity({ id: "x.capacity.2", stated: "2025", mw: 7 }),
    capacity({ id: "x.capacity.3", stated: "2026-06", mw: 300, source: "aggregator" }),
  ];
  const newest = capacity({ id: "x.capacity.4", stated: "2026-07", mw: 400 });
  const { claims, silent } = from(old).to(old, copy, other, newest);
  expect(claims.added).toHaveLength(3);
  expect(silent.map(({ claim }) => claim.id)).toEqual([copy.id, other.id]);
});

test("dropped and altered claims are named with their keys", () => {
  const { claims } = from(capacity(), status()).to(capacity({ scope: "phase one", converted: true }));
  expect(claims.dropped.map(({ claim }) => claim.id)).toEqual(["x.status.1"]);
  expect(claims.altered.map(({ after, keys }) => [after.id, keys])).toEqual([["x.capacity.1", ["scope", "converted"]]]);
});

test("only the chosen sites are compared", () => {
  const [a, b] = [site({ id: "se-a", claims: [capacity()] }), site({ id: "se-b", claims: [capacity()] })];
  const changes = changesBetween(edition([]), edition([a, b]), (one) => one.site.id === "se-b");
  expect(changes.sites.added.map(({ id }) => id)).toEqual(["se-b"]);
  expect(changes.headlines.map((one) => one.site.id)).toEqual(["se-b"]);
  expect(changes.totals.find(({ name }) => name === "it_load")?.after).toEqual({ value: 100, sites: 1 });
});

test("the charts that look different are named, with their sites", () => {
  const charts = chartChanges(
    edition([site({ id: "se-a", claims: [capacity()] }), site({ id: "se-b", claims: [opening()] })]),
    edition([site({ id: "se-a", claims: [capacity({ mw: 7 })] }), site({ id: "se-c", claims: [investment()] })]),
    () => true,
  );
  expect(charts).toEqual([
    { chart: "investment", added: 1, gone: 0, altered: 0 },
    { chart: "openings", added: 0, gone: 1, altered: 0 },
    { chart: "capacity", added: 0, gone: 0, altered: 1 },
    { chart: "history", added: 1, gone: 0, altered: 1 },
  ]);
});

describe("a total", () => {
  const swedish = (amount: number, own = {}): Claim => investment({ amount, currency: "SEK", ...own });
  const total = ({ totals }: Changes, name = "investment") => totals.find((one) => one.name === name);

  test("moves by its sites, each with its cause, and the moves add up to the cent", () => {
    const before = [
      site({ id: "se-claim", claims: [swedish(1_000_000_001)] }),
      site({ id: "se-gone", claims: [swedish(333_333_333)] }),
      site({ id: "se-lapsed", claims: [investment({ amount: 5 })] }),
      site({ id: "se-paused", claims: [investment({ amount: 7 })] }),
      site({ id: "se-same", claims: [swedish(95_000_000_000)] }),
    ];
    const after = [
      site({
        id: "se-claim",
        claims: [swedish(1_000_000_001), swedish(2_000_000_003, { id: "x.investment.2", stated: "2026-03" })],
      }),
      site({ id: "se-first", claims: [investment({ amount: 11 })] }),
      site({ id: "se-lapsed", claims: [investment({ amount: 5, doubt: "A slip." })] }),
      site({ id: "se-paused", claims: [investment({ amount: 7 }), status({ value: "paused" })] }),
      site({ id: "se-same", claims: [swedish(95_000_000_000)] }),
      site({ id: "se-watched", claims: [swedish(77_777_777)] }),
    ];
    const own = { rates: rates({ "2026-02": { SEK: 11.2345 }, "2026-03": { SEK: 10.9876 } }) };
    const found = total(between(before, after, own));
    expect(Object.fromEntries((found?.moves ?? []).map(({ site: id, cause }) => [id, cause]))).toEqual({
      "se-claim": "new_statement",
      "se-gone": "gone",
      "se-first": "added",
      "se-lapsed": "edited",
      "se-paused": "counted",
      "se-watched": "promoted",
    });
    const moved = (found?.moves ?? []).reduce((sum, { by }) => sum + by, 0);
    const difference = (found?.after.value ?? 0) - (found?.before.value ?? 0);
    expect(Math.round(moved * 100)).toBe(Math.round(difference * 100));
    expect(difference).not.toBe(0);
  });

  test("moves by another rate of the same claim", () => {
    const one = [site({ claims: [swedish(1_100)] })];
    const changes = changesBetween(
      edition(one, { rates: rates({ "2026-02": { SEK: 11 } }) }),
      edition(one, { rates: rates({ "2026-02": { SEK: 10 } }) }),
    );
    expect(total(changes)?.moves).toMatchObject([{ site: "se-lund-acme", cause: "rate" }]);
    expect(total(changes)?.moves[0]?.by).toBeCloseTo(10, 9);
    expect(changes.headlines).toEqual([]);
  });

  test("without a site is not zero", () => {
    expect(total(between([], [site({ claims: [investment()] })]))).toMatchObject({
      before: { value: null, sites: 0 },
      after: { value: 1e9, sites: 1 },
    });
  });

  test("keeps what the rules alone move apart from what the record moves", () => {
    const old = [site({ id: "se-a", claims: [investment()] }), site({ id: "se-b", claims: [investment()] })];
    const figures: ReleaseFigures = {
      release: "2026.11.1",
      method: currentMethod.version - 1,
      totals: { investment: { "se-a": 1e9, "se-b": 4e9, "se-c": 5 } },
      headlines: { "se-a": { investment: { claim: "x.investment.1", part: false } } },
    };
    const changes = changesBetween(
      edition(old, {}, figures),
      edition([site({ id: "se-a", claims: [investment()] })]),
      ({ site: { id } }) => id !== "se-c",
    );
    expect(total(changes)).toMatchObject({
      before: { value: 2e9 },
      after: { value: 1e9 },
      moves: [{ site: "se-b", by: -1e9, cause: "gone" }],
      rules: {
        method: currentMethod.version - 1,
        published: { value: 5e9, sites: 2 },
        by: -3e9,
        sites: [{ site: "se-b", by: -3e9 }],
      },
    });
    expect(changes.rules.map(({ site: { id }, field, from: was, to }) => [id, field, was, to?.claim.id])).toEqual([
      ["se-b", "investment", null, "x.investment.1"],
    ]);
  });

  test("released under today's rules has nothing apart", () => {
    const figures = {
      release: "x",
      method: currentMethod.version,
      totals: { investment: { "se-a": 3 } },
      headlines: {},
    };
    const changes = changesBetween(edition([site()], {}, figures), edition([site()]));
    expect(changes.totals.map(({ rules }) => rules)).toEqual([null, null, null, null]);
    expect(changes.rules).toEqual([]);
  });
});
