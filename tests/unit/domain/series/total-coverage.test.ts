import { describe, expect, test } from "vitest";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import { totalCoverage } from "../../../../src/domain/series/total-coverage";
import { capacity, investment, readSites, ruleContext, status } from "../../support/builders";

const inEuros = { currency: "EUR", ruleContext } as const;
const paused = status({ value: "paused" });
const cancelled = status({ value: "cancelled" });

/** The lists of a coverage as the ids of their sites. */
function inShort(name: Parameters<typeof totalCoverage>[0], sites: readonly ReadSite[]) {
  const { counted, apart, parts, ambitious, unconverted, children, notStated, ...rest } = totalCoverage(
    name,
    sites,
    inEuros,
  );
  const lists = { counted, apart, parts, ambitious, unconverted, children, notStated };
  const ids = Object.fromEntries(
    Object.entries(lists).map(([list, found]) => [list, found.map(({ site }) => site.id).join(" ")]),
  );
  return { ...rest, ...ids };
}

const nothingSoft = {
  up_to: { sites: 0, value: 0 },
  at_least: { sites: 0, value: 0 },
  aggregator: { sites: 0, value: 0 },
  undated: { sites: 0, value: 0 },
};

describe("the coverage of the investment", () => {
  const up = readSites({ id: "up" }, investment({ amount: 8e9, qualifier: "up_to" }));
  const least = readSites({ id: "least" }, investment({ amount: 2e9, qualifier: "at_least", source: "aggregator" }));
  const exact = readSites({ id: "exact" }, investment({ amount: 1e9 }));
  const more = readSites({ id: "more" }, investment({ amount: 3e9, qualifier: "up_to" }));

  test("has each site in exactly one list", () => {
    expect(
      inShort("investment", [
        up,
        least,
        exact,
        more,
        readSites({ id: "part" }, investment({ measure: "phase" })),
        readSites({ id: "paused" }, investment({ amount: 5e8 }), paused),
        readSites({ id: "foreign" }, investment({ currency: "CZK" })),
        readSites({ id: "child", parent: "up" }, investment()),
        readSites({ id: "child-part", parent: "up" }, investment({ measure: "phase" })),
        readSites({ id: "child-foreign", parent: "up" }, investment({ currency: "CZK" })),
        readSites({ id: "silent" }, capacity()),
      ]),
    ).toEqual({
      name: "investment",
      all: 11,
      value: 14e9,
      counted: "up more least exact",
      soft: {
        up_to: { sites: 2, value: 11e9 },
        at_least: { sites: 1, value: 2e9 },
        aggregator: { sites: 1, value: 2e9 },
        undated: { sites: 0, value: 0 },
      },
      apart: "paused",
      apartSums: [expect.objectContaining({ status: "paused" })],
      parts: "part",
      ambitious: "",
      unconverted: "foreign",
      children: "child child-part child-foreign",
      notStated: "silent",
    });
  });

  test("of nothing has no value, which is not zero", () => {
    expect(totalCoverage("investment", [], inEuros)).toMatchObject({ all: 0, value: null, soft: nothingSoft });
  });
});

describe("the coverage of megawatts", () => {
  test("has each site in exactly one list, of its own basis alone", () => {
    expect(
      inShort("it_load", [
        readSites({ id: "up" }, capacity({ mw: 300, qualifier: "up_to", source: "aggregator" })),
        readSites({ id: "least" }, capacity({ mw: 20, qualifier: "at_least", stated: null })),
        readSites({ id: "part" }, capacity({ stage: "phase" })),
        readSites({ id: "ambition" }, capacity({ stage: "potential" })),
        readSites({ id: "cancelled" }, capacity({ mw: 7 }), cancelled),
        readSites({ id: "child", parent: "up" }, capacity()),
        readSites({ id: "other" }, capacity({ basis: "grid_connection", mw: 1000 })),
        readSites({ id: "silent" }, investment()),
      ]),
    ).toEqual({
      name: "it_load",
      all: 8,
      value: 320,
      counted: "up least",
      soft: {
        up_to: { sites: 1, value: 300 },
        at_least: { sites: 1, value: 20 },
        aggregator: { sites: 1, value: 300 },
        undated: { sites: 1, value: 20 },
      },
      apart: "cancelled",
      apartSums: [expect.objectContaining({ status: "cancelled" })],
      parts: "part",
      ambitious: "ambition",
      unconverted: "",
      children: "child",
      notStated: "other silent",
    });
  });

  test("of nothing has no value, which is not zero", () => {
    expect(inShort("grid_connection", [])).toEqual({
      name: "grid_connection",
      all: 0,
      value: null,
      counted: "",
      soft: nothingSoft,
      apart: "",
      apartSums: [],
      parts: "",
      ambitious: "",
      unconverted: "",
      children: "",
      notStated: "",
    });
  });
});
