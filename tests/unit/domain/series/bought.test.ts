import { expect, test } from "vitest";
import { boughtBy, moneyPerMw } from "../../../../src/domain/series/bought";
import { everySite, record, theSite } from "../../support/record";
import { capacity, investment, readSites } from "../../support/builders";
import { boughtText, perMwText } from "../../../../src/words/text/money-text";

const { rates } = record;
const headline = (id: string) => {
  const found = theSite(id);
  if (!found.investment) throw new Error(`${id} states no investment`);
  return { readSite: found, claim: found.investment.claim };
};

test("an amount buys what its own statement says, of the whole site's capacity where that is more", () => {
  const { capacity: whole } = readSites({}, capacity({ mw: 400, stage: "full_build" }));
  expect(boughtBy(investment({ covers_mw: 240 }), whole)).toEqual({ mw: 240, of: whole?.claim });
  expect(boughtBy(investment({ covers_mw: 400 }), whole)).toEqual({ mw: 400, of: null });
  expect(boughtBy(investment({ covers_mw: 500 }), whole)).toEqual({ mw: 500, of: null });
  expect(boughtBy(investment(), whole)).toBeNull();
});

test("a part's capacity is not what the amount is a share of", () => {
  const { capacity: part } = readSites({}, capacity({ mw: 400, stage: "phase" }));
  expect(part?.part).toBe(true);
  expect(boughtBy(investment({ covers_mw: 240 }), part)).toEqual({ mw: 240, of: null });
  expect(boughtBy(investment({ covers_mw: 240 }), null)).toEqual({ mw: 240, of: null });
});

test("money for one megawatt takes both from one statement, and the amount's own rate", () => {
  expect(moneyPerMw(investment({ amount: 2.5e9, covers_mw: 240 }), "EUR", rates)).toEqual({
    amount: 2.5e9 / 240,
    rate: null,
  });
  expect(moneyPerMw(investment({ amount: 2.5e9 }), "EUR", rates)).toBeNull();
  expect(moneyPerMw(investment({ currency: "SEK", stated: null, covers_mw: 2 }), "EUR", rates)).toBe("undated");
});

test.each([
  ["no-narvik-nscale", "for 20 of 230 MW", "€42.8 mn per MW"],
  ["se-borlange-ecodatacenter", "for 240 of up to 400 MW", "€10.4 mn per MW"],
  ["se-strangnas-brookfield", "for 750 MW", "€11.5 mn per MW"],
  ["fi-hamina-google", null, undefined],
])("the record says of %s: %s, %s", (id, buys, perMw) => {
  const { readSite: found, claim } = headline(id);
  expect(boughtText(claim, found)).toBe(buys);
  expect(perMwText(claim, "EUR", rates)?.figure).toBe(perMw);
});

test("no site of the record is divided by another statement's megawatts", () => {
  for (const { investment: found } of everySite)
    expect(
      found === null || found.claim.covers_mw !== undefined || moneyPerMw(found.claim, "EUR", rates) === null,
    ).toBe(true);
});
