import { expect, test } from "vitest";
import { coverageWords } from "../../../src/words/en/charts/coverage";
import { headingWords } from "#words/charts/headings";
import { scheduleWords } from "#words/charts/schedule";
import { emptyWords } from "#words/explore/empty";
import { methodWords } from "#words/about/method";
import { sourcesWords } from "#words/about/sources";

test("what the filters ask for in vain is one sentence", () => {
  const { asks, none, years } = emptyWords;
  expect(none([asks.q("xyz")], null)).toBe("No site matches “xyz”.");
  expect(
    none([asks.country("Iceland"), asks.operator("Google"), asks.opens(years({ from: 2027, to: null }))], null),
  ).toBe("No site is in Iceland, is run by Google and has an opening in 2027 or later.");
  expect(none([asks.country("Sweden")], "2010-01-01")).toBe("As known on 1 Jan 2010, no site is in Sweden.");
  expect(none([], "1990-01-01")).toBe("No site was known on 1 Jan 1990.");
  expect(years({ from: null, to: 2025 })).toBe("in 2025 or before");
  expect(years({ from: 2026, to: 2026 })).toBe("in 2026");
  expect(years({ from: 2026, to: 2028 })).toBe("from 2026 to 2028");
});

test("what the countries do have agrees with their number", () => {
  expect(emptyWords.has(["Iceland"], 6, ["5 operating", "1 in permitting"])).toBe(
    "Iceland has 6 sites: 5 operating and 1 in permitting. Either filter alone has results.",
  );
  expect(emptyWords.has(["Iceland", "Norway"], 2, ["2 operating"])).toMatch(/^Iceland and Norway have 2 sites/);
});

test("what is counted agrees with one and with none", () => {
  expect(coverageWords.lead("investment", 1, 1)).toBe("The site has a stated amount");
  expect(coverageWords.lead("investment", 0, 1)).toBe("The site has no stated amount that stands for it");
  expect(coverageWords.lead("investment", 2, 2)).toBe("Both sites have a stated amount");
  expect(coverageWords.lead("it_load", 0, 2)).toBe("Neither site has a stated IT load");
  expect(coverageWords.lead("it_load", 0, 3)).toBe("None of 3 sites has a stated IT load");
  expect(headingWords.investment.none(1, false)).toBe("No amount is stated for the whole of the site");
  expect(headingWords.capacity.none(2, false)).toBe("No megawatts are stated for the whole of either site");
  expect(headingWords.investment.none(3, true)).toBe("No amount that counts in a total is stated for any of 3 sites");
  expect(headingWords.openings.total(34, 0, 24, 39)).toBe(
    "34 run; of the 63 dated openings, 24 are documented and 39 planned.",
  );
  expect(headingWords.openings.total(34, 1, 24, 39)).toMatch(
    /^34 run, and a first part of one more has opened; of the 63/,
  );
  expect(headingWords.openings.total(0, 1, 1, 0)).toBe(
    "None runs, but a first part of one has opened; the one dated opening is documented.",
  );
  expect(headingWords.openings.total(1, 0, 0, 1)).toBe("1 runs; the one dated opening is planned.");
  expect(scheduleWords.title(1, 1, 1)).toBe("Late or moved: the one site with an opening date");
  expect(scheduleWords.title(0, 1, 4)).toBe(
    "Late or moved: not known of the one site with an opening date, of 4 in all",
  );
  expect(scheduleWords.title(0, 0, 2)).toBe("Late or moved: none of 2 sites has an opening date");
  expect(coverageWords.others(1, 1)).toBe("It");
  expect(coverageWords.others(1, 3)).toBe("The other one");
  expect(coverageWords.others(2, 3)).toBe("The other 2");
  expect(coverageWords.othersNote("investment", 1)).toBe("has none for the whole or a part.");
  expect(sourcesWords.showing(1, 1, 1)).toBe("Showing 1 of 1 source, by 1 publisher");
  const { limits, money } = methodWords;
  expect(limits.undated(1, 1, "sites")).toBe("1 of the 1 statement about sites is undated.");
  expect(limits.undated(2, 3, "sites")).toBe("2 of the 3 statements about sites are undated.");
  expect(limits.notStated(1, 1, "opening")).toMatch(/^1 of 1 site has no statement/);
  expect(limits.approximate(1, 4, 1)).toMatch(/^1 of 4 sites is placed at the centre of its municipality/);
  expect(limits.aggregators(1, 2)).toMatch(/^1 of 2 sources is an aggregator; what rests on it alone/);
  expect(money.unconverted({ amounts: 0, undated: 0, foreign: 0, withoutRate: 0, currencies: [] }, "EUR")).toBe("");
  expect(
    money.unconverted({ amounts: 155, undated: 22, foreign: 13, withoutRate: 1, currencies: ["CZK"] }, "EUR"),
  ).toBe(
    "Of 155 amounts on sites, 22 are undated, 13 of them in another currency than EUR, and 1 (in CZK) has no rate: 14 are not converted to EUR.",
  );
  expect(money.unconverted({ amounts: 1, undated: 1, foreign: 1, withoutRate: 0, currencies: [] }, "EUR")).toBe(
    "Of 1 amount on sites, 1 is undated, 1 of them in another currency than EUR, and 0 have no rate: 1 is not converted to EUR.",
  );
});
