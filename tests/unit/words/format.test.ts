import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies } from "../../../src/domain/record/money";
import { moneyAsStated, moneyRounded, moneyTick } from "../../../src/words/format/money";
import { date, longMonth } from "../../../src/words/format/date";
import { figureQualifier, dateQualifier } from "#words/qualifiers";
import { integer, megawatts, ratio } from "../../../src/words/format/number";
import { plural, and, or, language, compareText } from "../../../src/words/format/text";
import { record } from "../support/record";

/** The number that a text of money says, read the way a reader does. */
function read(text: string): number {
  const unit = text.endsWith(" tn") ? 1e12 : text.endsWith(" bn") ? 1e9 : text.endsWith(" mn") ? 1e6 : 1;
  return Number(text.replace(/[^\d.]/g, "")) * unit;
}

describe("money as stated", () => {
  test.each([
    [95e9, "SEK", "SEK 95 bn"],
    [1.25e9, "EUR", "€1.25 bn"],
    [790e6, "USD", "$790 mn"],
    [10.3e9, "NOK", "NOK 10.3 bn"],
    [1e9, "USD", "$1 bn"],
    [2.4e9, "GBP", "£2.4 bn"],
    [1e12, "ISK", "ISK 1,000 bn"],
    [999_408, "EUR", "€999,408"],
    [1e6, "EUR", "€1 mn"],
    [75.5e6, "SEK", "SEK 75.5 mn"],
    [1, "CZK", "CZK 1"],
    [1_234_567_890, "EUR", "€1,234,567,890"],
    [1_234_500_000, "EUR", "€1,234.5 mn"],
    [12_345_678, "SEK", "SEK 12,345,678"],
  ])("%i %s is %s", (amount, currency, text) => {
    expect(moneyAsStated(amount, currency)).toBe(text);
  });

  test("loses no digit of any whole amount", () => {
    const amounts = fc.oneof(
      fc.integer({ min: 1, max: 2e12 }),
      fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 8 })).map(([a, n]) => a * 10 ** n),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom(...currencies), (amount, currency) => {
        expect(Math.round(read(moneyAsStated(amount, currency)))).toBe(amount);
      }),
    );
  });

  test("loses no digit of any amount of the record", () => {
    for (const claim of record.sites.flatMap((site) => site.claims)) {
      if (claim.field !== "investment") continue;
      expect(Math.round(read(moneyAsStated(claim.amount, claim.currency))), claim.id).toBe(claim.amount);
    }
  });
});

describe("money set for humans", () => {
  test.each([
    [39.66e9, "EUR", "€39.7 bn"],
    [856.4e6, "EUR", "€856 mn"],
    [999.4e6, "EUR", "€999 mn"],
    [999.5e6, "EUR", "€1.0 bn"],
    [999.9e6, "EUR", "€1.0 bn"],
    [1e9, "NOK", "NOK 1.0 bn"],
    [123_456e6, "SEK", "SEK 123.5 bn"],
    [999_949e6, "ISK", "ISK 999.9 bn"],
    [999_951e6, "ISK", "ISK 1.00 tn"],
    [5_694_700e6, "ISK", "ISK 5.69 tn"],
    [999_400, "EUR", "€999,400"],
    [999_600, "EUR", "€1 mn"],
    [12.34, "USD", "$12"],
    [0, "EUR", "€0"],
  ])("%d %s is %s", (amount, currency, text) => {
    expect(moneyRounded(amount, currency)).toBe(text);
  });

  test("never reads “1,000 mn” or “1,000.0 bn”, and never as less than a smaller amount", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e14, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (amount, factor) => {
          const text = moneyRounded(amount, "EUR");
          expect(text).not.toContain("1,000 mn");
          expect(text).not.toContain("1,000.0 bn");
          expect(read(moneyRounded(amount * factor, "EUR"))).toBeGreaterThanOrEqual(read(text));
        },
      ),
    );
  });

  test("has ticks without a currency", () => {
    expect([moneyTick(2.5e9, 1e9), moneyTick(5e8, 1e6), moneyTick(0, 1e9)]).toEqual(["2.5", "500", "0"]);
  });
});

describe("a date", () => {
  test.each([
    ["2027", "2027"],
    ["2027-H1", "2027 (H1)"],
    ["2027-Q3", "2027 (Q3)"],
    ["2025-07", "Jul 2025"],
    ["2025-09", "Sep 2025"],
    ["2025-07-31", "31 Jul 2025"],
    ["2025-09-01", "1 Sep 2025"],
    ["2028-02-29", "29 Feb 2028"],
    ["2026-01-01", "1 Jan 2026"],
    ["2026-12-31", "31 Dec 2026"],
  ])("%s is set as %s", (text, set) => {
    expect(date(text)).toBe(set);
  });

  test("of a month is three letters in every month, with and without a day", () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);
    for (const month of months) {
      expect(date(month)).toMatch(/^[A-Z][a-z]{2} 2026$/);
      expect(date(`${month}-15`)).toBe(`15 ${date(month)}`);
    }
  });

  test("of a month in full has its whole name", () => {
    expect([longMonth("2025-07"), longMonth("2025-09")]).toEqual(["July 2025", "September 2025"]);
  });
});

describe("a qualifier", () => {
  test("of a figure and of a date is a word before it, and nothing where it is exact", () => {
    const all = ["exact", "about", "at_least", "up_to"] as const;
    expect(all.map(figureQualifier)).toEqual(["", "about", "at least", "up to"]);
    expect(all.map(dateQualifier)).toEqual(["", "about", "not before", "by"]);
  });
});

describe("a number", () => {
  test("has its thousands apart", () => {
    expect([integer(0), integer(999), integer(350_000)]).toEqual(["0", "999", "350,000"]);
  });

  test("of megawatts is as stated", () => {
    expect([22.5, 230, 63.8, 1200, 0.75].map(megawatts)).toEqual(["22.5", "230", "63.8", "1,200", "0.75"]);
  });

  test("of a ratio is as stated", () => {
    expect([1.2, 1.15, 1.075, 1].map(ratio)).toEqual(["1.2", "1.15", "1.075", "1"]);
  });

  test.each([
    [0, "0 sites"],
    [1, "1 site"],
    [2, "2 sites"],
    [1000, "1,000 sites"],
  ])("of things agrees with them: %i", (count, text) => {
    expect(plural(count, "site", "sites")).toBe(text);
  });
});

describe("a list", () => {
  test("of none, one, two and three", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(and)).toEqual(["", "a", "a and b", "a, b and c"]);
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(or)).toEqual(["", "a", "a or b", "a, b or c"]);
  });
});

describe("other words", () => {
  test("name a language by its code", () => {
    expect([language("sv"), language("nb"), language("en")]).toEqual(["Swedish", "Norwegian Bokmål", "English"]);
  });

  test("are ordered without regard to case, numbers as numbers", () => {
    expect(["FIN10", "fin2", "Ängelholm", "arvika"].toSorted(compareText)).toEqual([
      "Ängelholm",
      "arvika",
      "fin2",
      "FIN10",
    ]);
  });
});
