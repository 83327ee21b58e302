import { expect, test } from "vitest";
import { groupSums } from "../../../../src/domain/overview/group-sums";
import { namesCountry } from "../../../../src/domain/overview/programme-country";
import { sumsOf } from "../../../../src/domain/overview/sums";
import { countries } from "../../../../src/domain/record/country";
import type { Programme } from "../../../../src/domain/record/dataset";
import { everySite as readSites, recordRuleContext as ruleContext } from "../../support/record";

test("the totals of the countries are those of their sites, and count every site once", () => {
  const rows = groupSums(readSites, "country", { currency: "EUR", ruleContext });
  expect(rows.reduce((sum, { sums }) => sum + sums.sites, 0)).toBe(readSites.length);
  for (const { key, sums } of rows)
    expect(sums).toEqual(
      sumsOf(
        readSites.filter(({ site }) => site.country === key),
        "EUR",
        ruleContext,
      ),
    );
  expect(rows.map(({ key }) => key)).toEqual(countries.filter((one) => rows.some(({ key }) => key === one)));
});

test("a programme is of its country, or of each that it names where it has several", () => {
  const programme: Programme = { id: "x", name: "X in Norway", country: null, operator: null, claims: [], notes: null };
  expect(countries.filter((country) => namesCountry(programme, country))).toEqual(["NO"]);
  const noted = { ...programme, name: "X", notes: "Sweden and Finland together; no Danish site." };
  expect(countries.filter((country) => namesCountry(noted, country))).toEqual(["SE", "FI"]);
  expect(countries.filter((country) => namesCountry({ ...noted, country: "IS" }, country))).toEqual(["IS"]);
});
