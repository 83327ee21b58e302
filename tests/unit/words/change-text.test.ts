import { expect, test } from "vitest";
import { changesBetween } from "../../../src/domain/changes/changes";
import { editionOf } from "../../../src/domain/changes/edition";
import type { Claim } from "../../../src/domain/record/claim";
import { stepAmount, stepMove } from "../../../src/words/format/exact-amount";
import { saidByText } from "../../../src/words/text/claim-line";
import { valueAfter, valueBefore, whyChangedText } from "../../../src/words/text/changes/change-text";
import { capacity, dataset, investment, opening, site, status } from "../support/builders";
import { editionCalled, released } from "../support/releases";

const none = { organisations: new Map(), sources: new Map() };
const names = { before: none, after: none };

/** The one headline that changes from some claims to others, in words. */
const told = (before: readonly Claim[], after: readonly Claim[]) => {
  const edition = (claims: readonly Claim[]) => editionOf(dataset({ sites: [site({ claims })] }), []);
  const [change] = changesBetween(edition(before), edition(after)).headlines;
  if (!change) throw new Error("nothing changed");
  return [valueBefore(change, names), valueAfter(change, names), whyChangedText(change)];
};

test("a changed value is told with its qualifier, its stage and whether it is a part", () => {
  expect(told([], [investment({ amount: 95e9, currency: "SEK", qualifier: "up_to" })])).toEqual([
    "not stated",
    "up to SEK 95 bn",
    "the first statement",
  ]);
  expect(told([capacity({ stage: "phase", mw: 20 })], [capacity({ id: "x.capacity.2", stated: "2026-08" })])).toEqual([
    "part: 20 MW IT load",
    "100 MW IT load, planned",
    "the earlier statement was removed",
  ]);
  expect(told([status({ value: "announced" })], [status({ value: "under_construction" })])).toEqual([
    "announced",
    "under construction",
    "the statement was edited: the value",
  ]);
  expect(told([opening({ date: "2026-Q1" })], [opening({ date: "2025-11-01", kind: "actual" })]).slice(0, 2)).toEqual([
    "2026 (Q1)",
    "opened 1 Nov 2025",
  ]);
});

test("a doubt is given as the reason", () => {
  expect(told([capacity()], [capacity({ doubt: "It is the grid’s." })])).toEqual([
    "100 MW IT load, planned",
    "not stated",
    "the earlier statement is doubted: It is the grid’s.",
  ]);
});

test("all tenants that a value names are told, and who says so", () => {
  const changes = changesBetween(editionCalled("2026.11.1"), editionCalled("2026.11.2"));
  const change = changes.headlines.find(({ site: { id }, field }) => id === "no-tydal-bitdeer" && field === "tenant");
  const [old, now] = [released("2026.11.1"), released("2026.11.2")];
  const of = ({ dataset: { organisations }, sources }: typeof old) => ({ organisations, sources });
  if (!change?.to) throw new Error("no such change");
  expect(valueBefore(change, { before: of(old), after: of(now) })).toBe("Volta");
  expect(valueAfter(change, { before: of(old), after: of(now) })).toBe("Anthropic and Volta");
  expect(saidByText(change.to.claim, now)).toBe("Bitdeer Technologies Group, second-hand, 4 Aug 2026, primary");
});

test("the steps of one sum have one unit", () => {
  expect(stepMove(-152_015_919.71, "EUR", 41e9)).toBe("−€0.15 bn");
  expect(stepMove(93_842_585.77, "EUR", 900e6)).toBe("+€94 mn");
  expect(stepAmount(null, "EUR", 1)).toBe("not stated");
  expect(stepMove(7.1, "MW", 1130.1)).toBe("+7.1 MW");
});
