import { expect, test } from "vitest";
import { noFilters, type Filters } from "../../../src/domain/selection/filters";
import { findingOf } from "../../../src/domain/overview/finding";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import type { ClaimRule } from "../../../src/domain/headline/rule";
import type { InvestmentClaim } from "../../../src/domain/record/claim";
import { countries } from "../../../src/domain/record/country";
import { statusesOrUnknown } from "../../../src/domain/record/status";
import { totalCoverage } from "../../../src/domain/series/total-coverage";
import { selectionText } from "../../../src/words/text/selection/selection-text";
import { ledeText } from "../../../src/words/text/selection/lede-text";
import { dataset, investment, organisation, rates, readSites, status } from "../support/builders";
import { everySite, record, recordRuleContext } from "../support/record";

const table = rates({ "2026-02": { SEK: 10 } });

/** The sentences of a selection, with figures in asterisks. */
function said(selection: readonly ReadSite[], filters: Partial<Filters> = {}, rule: ClaimRule = "headline"): string {
  const found = findingOf(selection, "EUR", table);
  const pieces = ledeText(found, {
    which: selectionText({ ...noFilters, ...filters }, dataset(), found.status === null ? null : "status"),
    name: selection[0]?.site.name ?? null,
    all: 9,
    isByStatus: (filters.status ?? []).length > 0,
    rule,
    currency: "EUR",
  });
  return pieces.map(({ text, isFigure }) => (isFigure ? `*${text}*` : text)).join("");
}

let made = 0;
const one = (
  value: "operating" | "under_construction" | "announced",
  amount: number | null = null,
  name = `Site ${made + 1}`,
) => {
  made += 1;
  const money = amount === null ? [] : [investment({ amount })];
  return readSites({ id: `s${made}`, name }, status({ value }), ...money);
};

test("the sentence counts what runs and what is built, and names two sites that hold much of the money", () => {
  const selection = [
    one("operating", 4e9, "Acme Strängnäs"),
    one("operating", 1e9),
    one("under_construction", 3e9, "Lappeenranta"),
    one("announced", 6e9 / 7, "Oslo"),
    one("announced"),
  ];
  expect(said(selection)).toBe(
    "Of 5 AI data centers in the Nordics, *2 run* and *1 is being built*. *€8.9 bn* is announced for 4 of them, most of it for two: Acme Strängnäs and Lappeenranta.",
  );
});

test("money that is mostly in no total is named beside the sum", () => {
  const part = readSites({ id: "p" }, status({ value: "announced" }), investment({ measure: "phase" }));
  const paused = readSites({ id: "q" }, status({ value: "paused" }), investment({ amount: 4e9 }));
  expect(said([one("operating", 6e8, "Skien"), part, paused])).toBe(
    "Of 3 AI data centers in the Nordics, *1 runs* and *none is being built*. *€600 mn* is announced for one site: Skien. Not in that sum: money for a part of 1 site and for 1 site paused or cancelled.",
  );
  expect(said([one("operating", 6e8), one("operating", 6e8), part])).not.toContain("Not in that sum");
});

test.each([
  [[9, 9, 0.5, 0.5], "nearly all"],
  [[3, 3, 1, 1], "most"],
  [[2, 2, 1, 1], "two thirds"],
  [[2, 2, 1, 1, 1], "more than half"],
  [[2, 2, 1, 1, 1, 1], "half"],
  [[1, 1, 1, 0.6, 0.5], "nearly half"],
  [[1, 1, 1, 1, 1], "two fifths"],
  [[1, 1, 1, 1, 1, 1], null],
])("%j bn: of the sum %s is for two", (amounts, share) => {
  const text = said([...amounts.map((amount) => one("announced", amount * 1e9)), one("operating")]);
  if (share === null) expect(text).not.toContain("for two");
  else expect(text).toContain(`, ${share} of it for two: `);
});

test("what is being extended is said beside what is being built, and is none of it", () => {
  const runs = (name: string, extension: "announced" | "under_construction") =>
    readSites(
      { name },
      status({ id: "x.status.1", value: "operating" }),
      status({ id: "x.status.2", part: true, value: extension }),
    );
  const grows = (name: string) => runs(name, "under_construction");
  const planned = runs("Other", "announced");
  expect(said([grows("a"), grows("b"), planned, one("announced")])).toMatch(
    /, \*3 run\* and \*no new one is being built\*\*; 2 are being extended\*\. /,
  );
  expect(said([grows("a"), planned, one("under_construction")])).toMatch(/\*2 run\* and \*1 is being built\*\. /);
  expect(said([grows("a"), planned])).toMatch(
    /^Both AI data centers in the Nordics \*run\*\*; 1 is being extended\*\. /,
  );
});

test("a site is called by its municipality where its name has it and no other site lies there", () => {
  const named = (name: string, municipality: string, neighbour: string) =>
    said([
      readSites({ id: "a", name, municipality }, status({ value: "announced" }), investment()),
      readSites({ id: "b", name: "Other", municipality: neighbour }, status({ value: "operating" })),
    ]);
  expect(named("Acme AI centre Strängnäs", "Strängnäs", "Lund")).toMatch(/for one site: Strängnäs\.$/);
  expect(named("Acme Strängnäs", "Strängnäs", "Strängnäs")).toMatch(/for one site: Acme Strängnäs\.$/);
  expect(named("Acme Falster", "Guldborgsund", "Lund")).toMatch(/for one site: Acme Falster\.$/);
});

test("few amounts are named, and none is said to be none", () => {
  expect(said([one("operating", 1e9, "Oslo"), one("announced")])).toMatch(
    /\*€1\.0 bn\* is announced for one site: Oslo\.$/,
  );
  expect(said([one("operating", 1e9), one("announced", 1e9)])).toMatch(/is announced for both of them\.$/);
  expect(said([one("operating"), one("announced")])).toMatch(/None of them has an amount for the whole site\.$/);
});

test("sites of one status are told as such, and so is one site", () => {
  expect(said([one("operating"), one("operating")])).toMatch(/^Both AI data centers in the Nordics \*run\*\. /);
  expect(said([one("announced"), one("announced")], { status: ["announced"] })).toMatch(
    /^2 AI data centers in the Nordics \*are announced\*\. /,
  );
  const single = one("under_construction", 2e9);
  expect(said([single], { country: ["SE"] })).toBe(
    `The one AI data center in Sweden *is being built*: ${single.site.name}. *€2.0 bn* is announced for it.`,
  );
  expect(said([one("operating")])).toMatch(/No source names an amount for the whole of it\.$/);
});

test("a single site in no total still says its money, and a status it was chosen by is in the words before it", () => {
  const named = (value: "paused" | "operating", own: Partial<InvestmentClaim>, parent: string | null = null) =>
    readSites({ name: "Kalberg", parent }, status({ value }), investment(own));
  expect(said([named("paused", { amount: 4.3e9, qualifier: "at_least" })], { status: ["paused"] })).toBe(
    "The one paused AI data center in the Nordics is *Kalberg*. *At least €4.3 bn* is announced for it, in no total.",
  );
  expect(said([named("operating", { measure: "phase" })])).toMatch(
    /\*€1\.0 bn\* is announced for a part of it, in no total\.$/,
  );
  expect(said([named("operating", {}, "whole")])).toMatch(/for it, inside another site and in no total\.$/);
  expect(said([named("operating", { amount: 2e9, currency: "SEK", stated: null })])).toMatch(
    /\*SEK 2 bn\* is announced for it; it cannot be converted and is in no total\.$/,
  );
});

test("sites whose money is in no total at all are never said to name none", () => {
  const part = readSites({ id: "p" }, status({ value: "announced" }), investment({ measure: "phase" }));
  expect(said([part, one("announced")])).toMatch(/Amounts are known only for a part of 1 site, in no total\.$/);
});

test("no selection of the record is called silent where its coverage counts an amount", () => {
  const { rates: all } = record;
  for (const currency of ["EUR", "ISK"] as const) {
    const selectionsOf = [
      ...everySite.map((readSite) => [readSite]),
      ...countries.flatMap((country) =>
        statusesOrUnknown.map((value) =>
          everySite.filter(({ site, status: own }) => site.country === country && own === value),
        ),
      ),
    ].filter((selection) => selection.length > 0);
    for (const selection of selectionsOf) {
      const pieces = ledeText(findingOf(selection, currency, all), {
        which: "there",
        name: selection[0]?.site.name ?? null,
        all: everySite.length,
        isByStatus: true,
        rule: "headline",
        currency,
      });
      const sentence = pieces.map(({ text }) => text).join("");
      const { notStated } = totalCoverage("investment", selection, { currency, ruleContext: recordRuleContext });
      const isSilent = /No source names an amount|is named, but doubted|None of them has/.test(sentence);
      expect(isSilent, sentence).toBe(notStated.length === selection.length);
    }
  }
});

test("an amount that is only doubted is said to be, and not that there is none", () => {
  const doubted = readSites(status({ value: "operating" }), investment({ doubt: "Another site." }));
  expect(said([doubted])).toMatch(/An amount for the whole of it is named, but doubted\.$/);
  expect(said([doubted, one("operating")])).toMatch(/has an amount for the whole site that is not doubted\.$/);
  expect(said([one("operating"), one("operating")])).toMatch(/None of them has an amount for the whole site\.$/);
});

test("another rule than the usual one is named before what it finds", () => {
  const selection = [one("operating"), one("announced")];
  expect(said(selection, {}, "primary")).toMatch(/^By primary sources alone, of 2 AI data centers in the Nordics, /);
  expect(said(selection, {}, "lowest")).toMatch(/^By the lowest figures, of 2 /);
  expect(said([one("operating")], {}, "primary")).toMatch(/No primary source names an amount for the whole of it\.$/);
  expect(said([one("operating")], {}, "newest")).toMatch(/^By the newest statements alone, the one AI data center /);
});

test("an empty selection and an empty record are said to be", () => {
  expect(said([], { country: ["SE"] })).toBe("None of the 9 AI data centers in the record is in this selection.");
});

test("the filters are told in words", () => {
  const data = dataset({ organisations: new Map([["acme", organisation({ id: "acme", name: "Acme" })]]) });
  const text = (filters: Partial<Filters>) => selectionText({ ...noFilters, ...filters }, data);
  expect(text({})).toBe("in the Nordics");
  expect(text({ country: ["SE", "NO"], operator: ["acme"] })).toBe("in Sweden and Norway operated by Acme");
  expect(text({ opens: { from: 2026, to: 2027 }, kind: ["ai_cloud"] })).toBe(
    "in the Nordics of the kind AI cloud that opened or may open in 2026 to 2027",
  );
  expect(text({ q: "narvik", stated: ["investment", "capacity"] })).toBe(
    "in the Nordics matching “narvik” with a figure for investment and capacity",
  );
});
