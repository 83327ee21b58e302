import { describe, expect, test } from "vitest";
import { changesBetween, type Changes } from "../../../../src/domain/changes/changes";
import { siteStories } from "../../../../src/domain/changes/site-stories";
import { publishedAfter, publishedBefore, type TotalChange } from "../../../../src/domain/changes/total-changes";
import { countries } from "../../../../src/domain/record/country";
import { noFilters, select, type Filters } from "../../../../src/domain/selection/filters";
import { totalNames, type TotalName } from "../../../../src/domain/series/citable-total";
import { investmentSeries } from "../../../../src/domain/series/investment";
import { investmentTotal } from "../../../../src/domain/series/totals";
import { editionCalled } from "../../support/releases";

const [before, after] = [editionCalled("2026.11.1"), editionCalled("2026.11.2")];

const between = (filters: Filters = noFilters): Changes => {
  const chosen = new Set([before, after].flatMap(({ readSites }) => select(readSites, filters)));
  return changesBetween(before, after, (readSite) => chosen.has(readSite));
};

const total = ({ totals }: Changes, name: TotalName): TotalChange => {
  const found = totals.find((one) => one.name === name);
  if (!found) throw new Error(`no total ${name}`);
  return found;
};

/** Cents of a sum of money, watts of a thousand for megawatts: whole numbers, which add without rounding. */
const whole = (value: number | null, { unit }: TotalChange): number =>
  Math.round((value ?? 0) * (unit === "EUR" ? 100 : 1000));

const added = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe("from release 2026.11.1 to 2026.11.2", () => {
  test("the sum of money fell by a rule, a better source and a new statement", () => {
    const money = total(between(), "investment");
    expect(publishedBefore(money)).toMatchObject({ sites: 17 });
    expect(whole(publishedBefore(money).value, money)).toBe(4_108_336_784_220);
    expect(
      money.rules?.sites.map(({ site, by, apart, claim }) => [site, whole(by, money), apart, claim?.field]),
    ).toEqual([["no-time-green-mountain-kalberg", -429_981_768_773, true, "investment"]]);
    expect(money.moves.map(({ site, by, cause }) => [site, whole(by, money), cause])).toEqual([
      ["fi-lappeenranta-nebius", -15_201_591_971, "better_source"],
      ["dk-copenhagen-dcai-gefion", 9_384_258_577, "new_statement"],
    ]);
    expect(whole(publishedAfter(money).value, money)).toBe(3_672_537_682_053);
    const all = investmentTotal(investmentSeries(after.readSites, "EUR", after.dataset.rates));
    expect(whole(publishedAfter(money).value, money), "as on every page").toBe(whole(all.amount, money));
    expect(money.laterRules).toBeNull();
  });

  test("two contracts stand for no investment by the rules alone, and their sites have a story", () => {
    const changes = between();
    expect(
      changes.rules.map(({ site, field, from, fromPart, to }) => [site.id, field, from?.id, fromPart, to]),
    ).toEqual([
      ["no-namsskogan-bitzero", "investment", "no-namsskogan-bitzero.investment.1", true, null],
      ["no-tydal-bitdeer", "investment", "no-tydal-bitdeer.investment.1", true, null],
    ]);
    const told = siteStories(changes).filter(({ rules }) => rules.length > 0);
    expect(told.map(({ site }) => site.id)).toEqual(["no-namsskogan-bitzero", "no-tydal-bitdeer"]);
  });

  const selections: readonly (readonly [string, Filters])[] = [
    ["all sites", noFilters],
    ...countries.map((country) => [country, { ...noFilters, country: [country] }] as const),
    ["sites being built", { ...noFilters, status: ["under_construction"] }],
    ["sites of atNorth", { ...noFilters, operator: ["atnorth"] }],
    ["what a search finds", { ...noFilters, q: "google" }],
  ];
  for (const [name, filters] of selections)
    test(`what was published, the rules and the moves make the later total: ${name}`, () => {
      const changes = between(filters);
      for (const one of totalNames.map((of) => total(changes, of))) {
        const rules = one.rules?.sites.map(({ by }) => whole(by, one)) ?? [];
        expect(added(rules)).toBe(whole(one.rules?.by ?? 0, one));
        const steps = [...rules, ...one.moves.map(({ by }) => whole(by, one))];
        expect(whole(publishedBefore(one).value, one) + added(steps)).toBe(whole(publishedAfter(one).value, one));
      }
    });

  test("the other way, the later release’s rules stand apart", () => {
    const money = total(changesBetween(after, before), "investment");
    expect(money.rules).toBeNull();
    const steps = added(money.moves.map(({ by }) => whole(by, money))) - whole(money.laterRules?.by ?? 0, money);
    expect(money.laterRules?.method).toBe(1);
    expect(whole(publishedBefore(money).value, money) + steps).toBe(whole(publishedAfter(money).value, money));
  });
});
