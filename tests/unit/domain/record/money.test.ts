import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convert, currencies, rateFor, type Converted, type ExchangeRates } from "../../../../src/domain/record/money";
import { stated } from "../../support/arbitrary";
import { rates } from "../../support/builders";
import { record } from "../../support/record";

const table = rates({
  "2025-11": { SEK: 11, NOK: 12, USD: 1.1 },
  "2025-12": { SEK: 12, NOK: 12, USD: 1.2 },
  "2026-01": { SEK: 10, NOK: 12.5 },
  "2026-02": { SEK: 11, NOK: 11, USD: 1.25, ISK: 140 },
});

function converted(amount: number, from: string, on: string | null, to: string, by: ExchangeRates = table): Converted {
  const result = convert(amount, from, on, to, by);
  if (typeof result === "string") throw new Error(result);
  return result;
}

/** Units of a currency for one euro in a month of the record. */
const per = (month: string, currency: string) => record.rates.monthly[month]?.rates[currency] ?? Number.NaN;

describe("an amount in the chosen currency", () => {
  test.each([null, "2026", "2026-02", "1999-01-01", "2040"])("stays what it is, dated %s or not at all", (on) => {
    expect(convert(1_234_567_891, "EUR", on, "EUR", table)).toEqual({ amount: 1_234_567_891, rate: null });
    expect(convert(7, "CZK", on, "CZK", table)).toEqual({ amount: 7, rate: null });
  });
});

describe("an amount in another currency", () => {
  test.each(["2026-01", "2026-01-01", "2026-01-31"])("is converted at the mean of its month (%s)", (on) => {
    const { amount, rate } = converted(95e9, "SEK", on, "EUR");
    expect(amount).toBeCloseTo(9.5e9, 2);
    expect(rate).toEqual({
      from: "SEK",
      to: "EUR",
      value: 0.1,
      months: ["2026-01"],
      kinds: ["ecb_month_mean"],
      latest: false,
    });
  });

  test("goes from euro by multiplying", () => {
    expect(converted(1e9, "EUR", "2025-12-24", "USD").amount).toBeCloseTo(1.2e9, 2);
  });

  test("crosses two foreign currencies through the euro, at one month's rates", () => {
    const { amount, rate } = converted(22, "SEK", "2026-02-10", "NOK");
    expect(amount).toBeCloseTo(22, 9);
    expect(converted(10, "SEK", "2026-01-10", "NOK").amount).toBeCloseTo(12.5, 9);
    expect(rate?.months).toEqual(["2026-02"]);
  });

  test("stated in a year alone is converted at the mean of that year's months", () => {
    const { amount, rate } = converted(1, "EUR", "2025", "SEK");
    expect(amount).toBeCloseTo(11.5, 9);
    expect(rate?.months).toEqual(["2025-11", "2025-12"]);
  });

  test("of a year takes the mean of what one unit was worth in each month", () => {
    expect(converted(132, "SEK", "2025", "EUR").amount).toBeCloseTo((132 / 11 + 132 / 12) / 2, 9);
  });

  test("of a year leaves out the months for which the table lacks either currency", () => {
    expect(converted(1, "SEK", "2026", "USD").rate?.months).toEqual(["2026-02"]);
  });

  test("of the year in which the table ends is at what the table has of it, and not the latest", () => {
    const rate = rateFor("SEK", "EUR", "2026", table);
    expect([rate?.months, rate?.latest]).toEqual([["2026-01", "2026-02"], false]);
  });

  test.each(["2026-03", "2026-03-01", "2027", "2031-06-30"])(
    "stated in %s, later than the table, is converted at its last month, and says so",
    (on) => {
      const { amount, rate } = converted(11, "SEK", on, "EUR");
      expect(amount).toBeCloseTo(1, 9);
      expect([rate?.months, rate?.latest]).toEqual([["2026-02"], true]);
    },
  );

  test("stated in the table's last month is not converted at a later one's stead", () => {
    expect(rateFor("SEK", "EUR", "2026-02-28", table)?.latest).toBe(false);
  });

  test("without a date is not converted", () => {
    expect(convert(1, "SEK", null, "EUR", table)).toBe("undated");
  });

  test.each([
    ["2026-02", "CZK", "EUR", "the table has no such currency"],
    ["2026-02", "EUR", "CZK", "nor the other way"],
    ["2026-01", "USD", "EUR", "its month lacks the currency"],
    ["2025", "ISK", "EUR", "its year lacks the currency"],
    ["2025-10", "SEK", "EUR", "the table begins later"],
    ["2024", "SEK", "EUR", "the table begins later than the year"],
  ])("stated in %s, from %s to %s, has no rate: %4$s", (on, from, to) => {
    expect(convert(1, from, on, to, table)).toBe("no_rate");
  });

  test("is looked up once, since a page converts thousands", () => {
    expect(rateFor("SEK", "NOK", "2026-02", table)).toBe(rateFor("SEK", "NOK", "2026-02", table));
  });

  test("has no rate in an empty table", () => {
    expect(convert(1, "SEK", "2026", "EUR", rates({}))).toBe("no_rate");
  });

  test("names each kind of rate that went into it once", () => {
    const [before, then] = [table.monthly["2025-11"], table.monthly["2025-12"]];
    if (!before || !then) throw new Error("no such month");
    const mixed = {
      ...table,
      monthly: { "2025-11": before, "2025-12": { ...then, kind: "market_month_mean" as const } },
    };
    expect(rateFor("SEK", "EUR", "2025", mixed)?.kinds).toEqual(["ecb_month_mean", "market_month_mean"]);
    expect(rateFor("SEK", "EUR", "2025", table)?.kinds).toEqual(["ecb_month_mean"]);
  });
});

describe("with the rates of the record", () => {
  test("Brookfield's SEK 95 bn of June 2025 is what the month's rate says", () => {
    const { amount } = converted(95e9, "SEK", "2025-06-04", "EUR", record.rates);
    expect(amount).toBeCloseTo(95e9 / per("2025-06", "SEK"), 0);
  });

  test("krónur are not converted before February 2018, when the ECB had no rate of them", () => {
    expect(convert(1e9, "ISK", "2018-01-31", "EUR", record.rates)).toBe("no_rate");
    expect(convert(1e9, "ISK", "2017", "EUR", record.rates)).toBe("no_rate");
    expect(converted(1e9, "ISK", "2018-02-01", "EUR", record.rates).amount).toBeCloseTo(1e9 / per("2018-02", "ISK"), 0);
    expect(rateFor("ISK", "EUR", "2018", record.rates)?.months).toHaveLength(11);
  });

  test("koruny never are", () => {
    expect(convert(1e9, "CZK", "2024-12-11", "EUR", record.rates)).toBe("no_rate");
  });

  test("the months stand in ascending order, for the last one is taken for the latest", () => {
    const months = Object.keys(record.rates.monthly);
    expect(months).toEqual(months.toSorted());
  });

  test("there and back again gives the amount, at one month's rate", () => {
    const month = fc.constantFrom(...Object.keys(record.rates.monthly));
    const currency = fc.constantFrom(...currencies);
    fc.assert(
      fc.property(month, currency, currency, fc.integer({ min: 1, max: 1e12 }), (on, from, to, amount) => {
        const there = convert(amount, from, on, to, record.rates);
        if (typeof there === "string") return;
        expect(converted(there.amount, to, on, from, record.rates).amount / amount).toBeCloseTo(1, 9);
      }),
    );
  });

  test("every amount is either converted to a positive one or says why not", () => {
    fc.assert(
      fc.property(stated, fc.constantFrom(...currencies, "CZK"), fc.constantFrom(...currencies), (on, from, to) => {
        const result = convert(1e9, from, on, to, record.rates);
        if (typeof result === "string") expect(["undated", "no_rate"]).toContain(result);
        else expect(Number.isFinite(result.amount) && result.amount > 0).toBe(true);
      }),
    );
  });
});
