import { describe, expect, test } from "vitest";
import type { Claim } from "../../../../src/domain/record/claim";
import { claimFolds, claimGroups } from "../../../../src/domain/record/claim-groups";
import { foldText } from "../../../../src/words/text/claims/fold-text";
import { capacity, investment, opening, status } from "../../support/builders";
import { everySite } from "../../support/record";

const none: ReadonlySet<string> = new Set();
const ids = (...groups: ReturnType<typeof claimGroups>) => groups.map(({ claims }) => claims.map(({ id }) => id));

test("money is grouped by measure as the codebook lists them, the group of what is shown first", () => {
  const claims = [
    investment({ id: "x.investment.1", measure: "financing" }),
    investment({ id: "x.investment.2", measure: "phase" }),
    investment({ id: "x.investment.3" }),
  ];
  expect(claimGroups(claims, none).map(({ key }) => key)).toEqual(["site_total", "phase", "financing"]);
  expect(claimGroups(claims, new Set(["x.investment.2"])).map(({ key }) => key)).toEqual([
    "phase",
    "site_total",
    "financing",
  ]);
});

test("what is said of an extension stands apart from the site's own status, and after it", () => {
  const claims = [status({ id: "x.status.1", part: true }), status({ id: "x.status.2", stated: "2020" })];
  expect(ids(...claimGroups(claims, none))).toEqual([["x.status.2"], ["x.status.1"]]);
  expect(ids(...claimGroups(claims, new Set(["x.status.1", "x.status.2"])))).toEqual([["x.status.2"], ["x.status.1"]]);
});

test("a group of nothing but doubted claims comes last", () => {
  const claims = [
    investment({ id: "x.investment.1", doubt: "Misread." }),
    investment({ id: "x.investment.2", measure: "land" }),
  ];
  expect(claimGroups(claims, none).map(({ key }) => key)).toEqual(["land", "site_total"]);
});

test("newest first, a vague date by its first day, undated last, equal days as in the file", () => {
  const claims = [
    capacity({ id: "x.capacity.1", stated: null }),
    capacity({ id: "x.capacity.2", stated: "2025" }),
    capacity({ id: "x.capacity.3", stated: "2025-06-02" }),
    capacity({ id: "x.capacity.4", stated: "2025-01" }),
  ];
  expect(ids(...claimGroups(claims, none))).toEqual([["x.capacity.3", "x.capacity.2", "x.capacity.4", "x.capacity.1"]]);
});

test("fields keep the page's order", () => {
  expect(claimGroups([status(), capacity(), investment()], none).map(({ field }) => field)).toEqual([
    "investment",
    "capacity",
    "status",
  ]);
});

test("every claim of the record is in exactly one group", () => {
  for (const { site } of everySite) {
    const grouped = ids(...claimGroups(site.claims, none)).flat();
    expect(grouped.toSorted()).toEqual(site.claims.map(({ id }) => id).toSorted());
  }
});

describe("folding a group", () => {
  const folded = (claims: readonly Claim[], ...shown: readonly string[]) =>
    claimGroups(claims, new Set(shown)).flatMap((group) =>
      claimFolds(group, new Set(shown), ([newest]) => newest).map((fold) =>
        [fold.claim, ...fold.folded].map(({ id }) => id),
      ),
    );

  test("puts the shown claim first, and what says the same under it, whatever its qualifier", () => {
    const claims = [
      investment({ id: "a", stated: "2026-03" }),
      investment({ id: "b", qualifier: "up_to", stated: "2026-02" }),
      investment({ id: "c", amount: 2e9, stated: "2026-01" }),
    ];
    expect(folded(claims, "b")).toEqual([["b", "a"], ["c"]]);
  });

  test("keeps opposite bounds of one value apart, whatever stands between them", () => {
    const claims = [
      opening({ id: "a", qualifier: "up_to", stated: "2026-04" }),
      opening({ id: "b", stated: "2026-03" }),
      opening({ id: "c", qualifier: "at_least", stated: "2026-02" }),
    ];
    expect(folded(claims)).toEqual([["a", "b"], ["c"]]);
    expect(folded(claims, "a")).toEqual([["a", "b"], ["c"]]);
    expect(folded(claims, "b")).toEqual([["b", "a", "c"]]);
    expect(folded(claims.toReversed())).toEqual([["a", "b"], ["c"]]);
  });

  test("leaves a claim of which the page speaks where it stands, with nothing under it", () => {
    const claims = [
      investment({ id: "a", stated: "2026-04" }),
      investment({ id: "b", stated: "2026-03" }),
      investment({ id: "c", stated: "2026-02" }),
      investment({ id: "d", amount: 2e9, stated: "2026-01" }),
    ];
    const withTold = (shown: readonly string[]) =>
      claimGroups(claims, new Set(shown)).flatMap((group) =>
        claimFolds(group, new Set(shown), ([newest]) => newest, new Set(["b"])).map((fold) =>
          [fold.claim, ...fold.folded].map(({ id }) => id),
        ),
      );
    expect(withTold([])).toEqual([["a", "c"], ["b"], ["d"]]);
    expect(withTold(["c"])).toEqual([["c", "a"], ["b"], ["d"]]);
    expect(withTold(["b"])).toEqual([["b", "a", "c"], ["d"]]);
  });

  test("shows of those with one value the one that is chosen, where its newest stands", () => {
    const claims = [
      investment({ id: "a", stated: "2026-03" }),
      investment({ id: "b", amount: 2e9, stated: "2026-02" }),
      investment({ id: "c", stated: "2026-01" }),
    ];
    const group = claimGroups(claims, none);
    const oldest = group.flatMap((one) => claimFolds(one, none, (same) => same.at(-1) ?? same[0]));
    expect(oldest.map(({ claim, folded: under }) => [claim.id, ...under.map(({ id }) => id)])).toEqual([
      ["c", "a"],
      ["b"],
    ]);
  });

  test("keeps a publisher's conversion and the first doubted claim in sight", () => {
    const claims = [
      investment({ id: "a" }),
      investment({ id: "b", converted: true }),
      investment({ id: "c", doubt: "Misread." }),
      investment({ id: "d", doubt: "Misread.", amount: 3e9 }),
    ];
    expect(folded(claims, "a")).toEqual([["a"], ["b"], ["c", "d"]]);
  });

  test("never folds what is shown, and has each claim of the release exactly once", () => {
    expect(folded([investment({ id: "a" }), investment({ id: "b" })], "a", "b")).toEqual([["a"], ["b"]]);
    for (const { site, investment: money } of everySite) {
      const shown = money ? [money.claim.id] : [];
      const found = folded(site.claims, ...shown).flat();
      expect(found.toSorted(), site.id).toEqual(site.claims.map(({ id }) => id).toSorted());
      if (shown[0] !== undefined) expect(folded(site.claims, ...shown).map(([first]) => first)).toContain(shown[0]);
    }
  });

  test("says how many more say it, and with which qualifiers", () => {
    const same = [investment({ id: "b", qualifier: "up_to" }), investment({ id: "c", qualifier: "about" })];
    const [upTo, about] = same;
    const plain = investment({ id: "d" });
    expect(foldText(investment(), [plain, ...same], String)).toBe(
      "3 more give this figure, one of them “up to” and one “about”",
    );
    expect(foldText(investment(), [plain], String)).toBe("1 more says the same");
    expect(foldText(investment(), upTo ? [upTo] : [], String)).toBe("1 more says “up to €1 bn”");
    expect(foldText(investment({ qualifier: "about" }), about ? [about, plain] : [], String)).toBe(
      "2 more give this figure, one of them without “about”",
    );
    expect(foldText(investment({ doubt: "No." }), same, String)).toBe("2 more doubted statements");
    expect(foldText(investment({ doubt: "No." }), [plain], String)).toBe("1 more doubted statement");
  });
});
