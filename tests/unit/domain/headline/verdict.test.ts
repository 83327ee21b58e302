import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InvestmentClaim } from "../../../../src/domain/record/claim";
import { classOf, decide, type Verdict } from "../../../../src/domain/headline/verdict";
import { investments, shuffledInvestments } from "../../support/arbitrary";
import { investment, ruleContext, sources, status } from "../../support/builders";
import { headlineByTheBook } from "../../support/reference";

const valueOf = (claim: InvestmentClaim) => `${claim.amount} ${claim.currency}`;
const verdictOf = (...claims: readonly InvestmentClaim[]) => decide(claims, ruleContext, { value: valueOf });
const chosen = (...claims: readonly InvestmentClaim[]) => verdictOf(...claims)?.claim.id ?? null;
/** At which step each claim lost, by its id. */
const lost = (verdict: Verdict<InvestmentClaim> | null) =>
  Object.fromEntries([...(verdict?.lost ?? [])].map(([claim, step]) => [claim.id, step]));

test("of claims that are equal otherwise the one that was entered first stands, also after the ninth and the ninety-ninth", () => {
  const numbered = (...numbers: readonly number[]) =>
    chosen(
      ...numbers.map((number) => investment({ id: `dk-01-atnorth-den02.investment.${number}`, amount: number * 1e9 })),
    );
  for (const [earlier, later] of [
    [2, 10],
    [9, 10],
    [99, 100],
    [110, 200],
  ] as const)
    for (const pair of [
      [earlier, later],
      [later, earlier],
    ])
      expect(numbered(...pair)).toBe(`dk-01-atnorth-den02.investment.${earlier}`);
});

describe("what may stand at all", () => {
  test("nothing stands where nothing is claimed", () => {
    expect(verdictOf()).toBeNull();
  });

  test("the only claim stands, whatever its class, date and qualifier", () => {
    const only = investment({ stated: null, source: "aggregator", qualifier: "up_to" });
    expect(verdictOf(only)).toEqual({ claim: only, newest: only, lost: new Map() });
  });

  test("a doubted claim never stands, though it is the newest, primary and exact", () => {
    const doubted = investment({ id: "doubted", stated: "2026-10-01", source: "primary", doubt: "Misread." });
    const verdict = verdictOf(doubted, investment({ id: "old", stated: "2020", amount: 2e9, source: "aggregator" }));
    expect(verdict?.claim.id).toBe("old");
    expect(lost(verdict)).toEqual({ doubted: "doubt" });
  });

  test("a publisher's own conversion never stands", () => {
    const converted = investment({ id: "converted", stated: "2026-10-01", converted: true, currency: "USD" });
    const verdict = verdictOf(converted, investment({ id: "old", stated: "2020" }));
    expect(verdict?.claim.id).toBe("old");
    expect(lost(verdict)).toEqual({ converted: "converted" });
  });

  test("doubt is named before conversion", () => {
    const both = investment({ id: "both", doubt: "Misread.", converted: true });
    expect(lost(verdictOf(both, investment({ id: "sound" })))).toEqual({ both: "doubt" });
  });

  test("where every claim is doubted or converted, none stands", () => {
    expect(verdictOf(investment({ doubt: "Misread." }), investment({ id: "b", converted: true }))).toBeNull();
  });

  test("a doubted claim does not lend its date: the undated one beside it may stand", () => {
    const doubted = investment({ id: "doubted", doubt: "Misread.", stated: "2026-01-01" });
    expect(chosen(doubted, investment({ id: "undated", stated: null }))).toBe("undated");
  });

  test("a doubted claim does not outrank an aggregator", () => {
    const doubted = investment({ id: "doubted", doubt: "Misread.", source: "primary", stated: "2026-01-01" });
    const blog = investment({ id: "blog", source: "aggregator", stated: "2026-02-01" });
    expect(chosen(doubted, blog)).toBe("blog");
  });
});

describe("dated before undated", () => {
  test("an old dated claim stands before an undated primary one", () => {
    const undated = investment({ id: "undated", stated: null, source: "primary" });
    const verdict = verdictOf(undated, investment({ id: "dated", stated: "2019", source: "press", amount: 2e9 }));
    expect(verdict?.claim.id).toBe("dated");
    expect(lost(verdict)).toEqual({ undated: "undated" });
  });

  test("even where the dated one is an aggregator's", () => {
    const undated = investment({ id: "undated", stated: null, source: "primary" });
    expect(chosen(undated, investment({ id: "dated", stated: "2019", source: "aggregator" }))).toBe("dated");
  });

  test("it comes before the aggregator's step: an undated aggregator beside a dated paper loses for its date", () => {
    const blog = investment({ id: "blog", stated: null, source: "aggregator" });
    expect(lost(verdictOf(blog, investment({ id: "paper" })))).toEqual({ blog: "undated" });
  });
});

describe("an aggregator", () => {
  const blog = investment({ id: "blog", source: "aggregator", stated: "2026-02-15", amount: 2e9 });

  test.each(["2025-03-15", "2025-02-15", "2026-02-15", "2026-01"])(
    "does not count where the press stated something on %s, within the twelve months before it",
    (day) => {
      const verdict = verdictOf(blog, investment({ id: "paper", stated: day }));
      expect(verdict?.claim.id).toBe("paper");
      expect(lost(verdict)).toEqual({ blog: "aggregator" });
    },
  );

  test.each(["2025-02-14", "2025-01-15", "2025-01", "2024"])(
    "counts, and is the newest, where the press last spoke on %s",
    (day) => {
      const verdict = verdictOf(blog, investment({ id: "paper", stated: day }));
      expect(verdict?.claim.id).toBe("blog");
      expect(lost(verdict)).toEqual({ paper: "older" });
    },
  );

  test.each(["2025-02", "2025"])("does not count where the vague %s may lie within the twelve months", (day) => {
    expect(chosen(blog, investment({ id: "paper", stated: day }))).toBe("paper");
  });

  test("does not count where something better was stated since, however much later", () => {
    const old = investment({ id: "old", source: "aggregator", stated: "2021-05-01" });
    expect(lost(verdictOf(old, investment({ id: "paper", stated: "2026-05-01" })))).toEqual({ old: "aggregator" });
  });

  test("judges a vague date of its own from its first day", () => {
    const vague = { ...blog, stated: "2026" };
    expect(chosen(vague, investment({ id: "paper", stated: "2025-01-01" }))).toBe("paper");
    expect(chosen(vague, investment({ id: "paper", stated: "2024-12-31" }))).toBe("blog");
  });

  test("stated on 29 February looks back to 28 February", () => {
    const leap = { ...blog, stated: "2024-02-29" };
    expect(chosen(leap, investment({ id: "paper", stated: "2023-02-28" }))).toBe("paper");
    expect(chosen(leap, investment({ id: "paper", stated: "2023-02-27" }))).toBe("blog");
  });

  test("loses to undated press where both are undated", () => {
    const paper = investment({ id: "paper", stated: null });
    const verdict = verdictOf({ ...blog, stated: null }, paper);
    expect(verdict?.claim.id).toBe("paper");
    expect(lost(verdict)).toEqual({ blog: "aggregator" });
  });

  test("is not outranked by another aggregator", () => {
    expect(chosen(blog, investment({ id: "other", source: "aggregator", stated: "2026-01-15" }))).toBe("blog");
  });

  test("never gives the origin's value a better copy: it is out before the newest is looked for", () => {
    const paper = investment({ id: "paper", stated: "2025-12-01", amount: 3e9 });
    expect(verdictOf(blog, paper)?.newest.id).toBe("paper");
  });

  test("is what a source that is missing from the record counts as", () => {
    const stray = investment({ id: "stray", source: "not-in-the-record", stated: "2026-02-15" });
    expect(classOf(stray, sources)).toBe("aggregator");
    expect(chosen(stray, investment({ id: "paper", stated: "2025-12-01", amount: 2e9 }))).toBe("paper");
  });
});

describe("the newest statement decides the value", () => {
  test("newer press stands before an older primary source that says something else", () => {
    const verdict = verdictOf(
      investment({ id: "release", source: "primary", stated: "2025-01-01" }),
      investment({ id: "paper", source: "press", stated: "2025-01-02", amount: 2e9, qualifier: "about" }),
    );
    expect(verdict?.claim.id).toBe("paper");
    expect(lost(verdict)).toEqual({ release: "older" });
  });

  test.each([
    ["2026", "2026-01-02"],
    ["2026-05", "2026-05-02"],
    ["2026", "2026-02"],
  ])("a vague %s counts from its first day, and so is older than %s", (vague, later) => {
    expect(
      chosen(
        investment({ id: "vague", stated: vague, source: "primary" }),
        investment({ id: "later", stated: later, amount: 2e9 }),
      ),
    ).toBe("later");
  });

  test("2026 and 1 January 2026 are equally new, so that the class decides", () => {
    expect(
      chosen(
        investment({ id: "vague", stated: "2026", source: "primary" }),
        investment({ id: "day", stated: "2026-01-01", source: "trade", amount: 2e9 }),
      ),
    ).toBe("vague");
  });

  test("of different values stated on one day the better class stands", () => {
    const verdict = verdictOf(
      investment({ id: "a", source: "press" }),
      investment({ id: "b", source: "trade", amount: 2e9, qualifier: "about" }),
    );
    expect(verdict?.claim.id).toBe("b");
    expect(lost(verdict)).toEqual({ a: "class" });
  });

  test("the same number in another currency is another value", () => {
    const verdict = verdictOf(
      investment({ id: "euro", stated: "2025-01-01", source: "primary" }),
      investment({ id: "krona", stated: "2026-01-01", currency: "SEK" }),
    );
    expect(verdict?.claim.id).toBe("krona");
    expect(lost(verdict)).toEqual({ euro: "older" });
  });
});

describe("the origin is shown, not a copy", () => {
  const release = investment({ id: "release", source: "primary", stated: "2025-03-01" });
  const copy = investment({ id: "copy", source: "press", stated: "2026-03-01" });

  test("an older primary source of the newest value stands, and the newest statement is told", () => {
    const verdict = verdictOf(copy, release);
    expect([verdict?.claim.id, verdict?.newest.id]).toEqual(["release", "copy"]);
    expect(lost(verdict)).toEqual({ copy: "class" });
  });

  test("only of the newest value: an old primary claim of another value does not come back", () => {
    const verdict = verdictOf(copy, { ...release, amount: 5e9 });
    expect(verdict?.claim.id).toBe("copy");
    expect(lost(verdict)).toEqual({ release: "older" });
  });

  test("the class comes before the date: a later primary source before an earlier paper", () => {
    const paper = investment({ id: "paper", source: "press", stated: "2025-01-01" });
    expect(chosen(paper, { ...release, stated: "2025-06-01" })).toBe("release");
  });

  test("of one class the earliest stands", () => {
    const first = investment({ id: "z", stated: "2025-01-01" });
    const verdict = verdictOf(investment({ id: "a", stated: "2026-01-01" }), first);
    expect(verdict?.claim.id).toBe("z");
    expect(lost(verdict)).toEqual({ a: "later" });
  });

  test("the date comes before the qualifier: an earlier “about” before a later exact figure", () => {
    const about = investment({ id: "about", stated: "2025-01-01", qualifier: "about" });
    expect(chosen(about, investment({ id: "exact", stated: "2025-01-02" }))).toBe("about");
  });

  test("an outranked aggregator is not the origin", () => {
    const blog = investment({ id: "blog", source: "aggregator", stated: "2024-01-01" });
    expect(chosen(blog, copy)).toBe("copy");
  });
});

describe("what is equal in everything else", () => {
  test.each(["about", "at_least", "up_to"] as const)("exact stands before “%s”", (qualifier) => {
    const verdict = verdictOf(investment({ id: "a", qualifier }), investment({ id: "b" }));
    expect(verdict?.claim.id).toBe("b");
    expect(lost(verdict)).toEqual({ a: "qualifier" });
  });

  test("the other qualifiers are equal among themselves: the id decides", () => {
    expect(chosen(investment({ id: "b", qualifier: "about" }), investment({ id: "a", qualifier: "up_to" }))).toBe("a");
  });

  test("the first id stands, its number read as a number", () => {
    const verdict = verdictOf(investment({ id: "x.investment.10" }), investment({ id: "x.investment.2" }));
    expect(verdict?.claim.id).toBe("x.investment.2");
    expect(lost(verdict)).toEqual({ "x.investment.10": "id" });
  });
});

describe("without a value (status)", () => {
  test("the newest itself stands, not an older and better source that says the same", () => {
    const claims = [
      status({ id: "release", source: "primary", stated: "2025-01-01" }),
      status({ id: "paper", source: "press", stated: "2026-01-01" }),
    ];
    const verdict = decide(claims, ruleContext);
    expect(verdict?.claim.id).toBe("paper");
    expect([...(verdict?.lost.values() ?? [])]).toEqual(["older"]);
  });
});

describe("whatever is claimed", () => {
  test("the headline is one of the claims, and so is the newest, which gives the same value", () => {
    fc.assert(
      fc.property(investments, (claims) => {
        const verdict = verdictOf(...claims);
        if (verdict === null) return;
        expect(claims).toContain(verdict.claim);
        expect(claims).toContain(verdict.newest);
        expect(valueOf(verdict.claim)).toBe(valueOf(verdict.newest));
      }),
    );
  });

  test("it is neither doubted nor converted, and there is one as soon as any claim is neither", () => {
    fc.assert(
      fc.property(investments, (claims) => {
        const sound = claims.filter((claim) => claim.doubt === undefined && !claim.converted);
        const verdict = verdictOf(...claims);
        expect(verdict === null).toBe(sound.length === 0);
        if (verdict) expect(sound).toContain(verdict.claim);
      }),
    );
  });

  test("the order of the claims changes nothing", () => {
    fc.assert(
      fc.property(shuffledInvestments, ([claims, shuffled]) => {
        const [one, other] = [verdictOf(...claims), verdictOf(...shuffled)];
        expect(other?.claim).toBe(one?.claim);
        expect(other?.newest).toBe(one?.newest);
        expect(lost(other)).toEqual(lost(one));
      }),
    );
  });

  test("every claim either stands or has lost at a step, and none does both", () => {
    fc.assert(
      fc.property(investments, (claims) => {
        const verdict = verdictOf(...claims);
        if (verdict === null) return;
        expect(verdict.lost.has(verdict.claim)).toBe(false);
        expect(new Set([verdict.claim, ...verdict.lost.keys()])).toEqual(new Set(claims));
        expect(verdict.lost.size).toBe(claims.length - 1);
      }),
    );
  });

  test("it is the claim that the rule gives when it is written down a second time", () => {
    fc.assert(
      fc.property(investments, (claims) => {
        expect(verdictOf(...claims)?.claim ?? null).toBe(headlineByTheBook(claims, sources, valueOf));
        expect(decide(claims, ruleContext)?.claim ?? null).toBe(headlineByTheBook(claims, sources, null));
      }),
      { numRuns: 500 },
    );
  });
});
