import { expect, test } from "vitest";
import { noFilters, type Filters } from "../../../src/domain/selection/filters";
import { findingOf } from "../../../src/domain/overview/finding";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { selectionText } from "../../../src/words/text/selection/selection-text";
import { ledeText } from "../../../src/words/text/selection/lede-text";
import { dataset, investment, organisation, rates, readSites, status } from "../support/builders";

const table = rates({ "2026-02": { SEK: 10 } });

/** The sentences of a selection, with figures in asterisks. */
function said(selection: readonly ReadSite[], filters: Partial<Filters> = {}): string {
  const found = findingOf(selection, "EUR", table);
  const pieces = ledeText(found, {
    which: selectionText({ ...noFilters, ...filters }, dataset(), found.status === null ? null : "status"),
    name: selection[0]?.site.name ?? null,
    all: 9,
    isByStatus: (filters.status ?? []).length > 0,
    currency: "EUR",
  });
  return pieces.map(({ text, isFigure }) => (isFigure ? `*${text}*` : text)).join("");
}

let made = 0;
const one = (
  value: "operating" | "under_construction" | "announced",
  amount: number | null = null,
  municipality = "Lund",
) => {
  made += 1;
  const money = amount === null ? [] : [investment({ amount })];
  return readSites({ id: `s${made}`, name: `Site ${made}`, municipality }, status({ value }), ...money);
};

test("the sentence counts what runs and what is built, and names two sites that hold much of the money", () => {
  const selection = [
    one("operating", 4e9, "Strängnäs"),
    one("operating", 1e9),
    one("under_construction", 3e9, "Lappeenranta"),
    one("announced", 6e9 / 7, "Oslo"),
    one("announced"),
  ];
  expect(said(selection)).toBe(
    "Of 5 AI data centers in the Nordics, *2 run* and *1 is being built*. *€8.9 bn* is announced for 4 of them, most of it for two: Strängnäs and Lappeenranta.",
  );
});

test("money that is mostly in no total is named beside the sum", () => {
  const part = readSites({ id: "p" }, status({ value: "announced" }), investment({ measure: "phase" }));
  const paused = readSites({ id: "q" }, status({ value: "paused" }), investment({ amount: 4e9 }));
  expect(said([one("operating", 6e8, "Skien"), part, paused])).toBe(
    "Of 3 AI data centers in the Nordics, *1 runs* and *none is being built*. *€600 mn* is announced for one of them: Skien. Not in it: money for parts of 1 site and 1 site paused or cancelled.",
  );
  expect(said([one("operating", 6e8), one("operating", 6e8), part])).not.toContain("Not in it");
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

test("few amounts are named, and none is said to be none", () => {
  expect(said([one("operating", 1e9, "Oslo"), one("announced")])).toMatch(
    /\*€1\.0 bn\* is announced for one of them: Oslo\.$/,
  );
  expect(said([one("operating", 1e9), one("announced", 1e9)])).toMatch(/is announced for both of them\.$/);
  expect(said([one("operating"), one("announced")])).toMatch(/None of them names an amount for the whole site\.$/);
});

test("sites of one status are told as such, and so is one site", () => {
  expect(said([one("operating"), one("operating")])).toMatch(/^All 2 AI data centers in the Nordics \*run\*\. /);
  expect(said([one("announced"), one("announced")], { status: ["announced"] })).toMatch(
    /^2 AI data centers in the Nordics \*are announced\*\. /,
  );
  const single = one("under_construction", 2e9);
  expect(said([single], { country: ["SE"] })).toBe(
    `The one AI data center in Sweden *is being built*: ${single.site.name}. *€2.0 bn* is announced for it.`,
  );
  expect(said([one("operating")])).toMatch(/No source names an amount for the whole of it\.$/);
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
    "in the Nordics of the kind AI cloud that may open in 2026 to 2027",
  );
  expect(text({ q: "narvik", stated: ["investment", "capacity"] })).toBe(
    "in the Nordics matching “narvik” with a figure for investment and capacity",
  );
});
