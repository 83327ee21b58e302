import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCurated } from "../../tools/site/curated";
import { isError } from "../../tools/validate/fault";
import { readTexts } from "../../tools/validate/files";
import { parseFiles } from "../../tools/validate/parse";
import { printCounts, printFaults } from "../../tools/validate/report";
import { rules } from "../../tools/validate/rules";
import { runRules } from "../../tools/validate/run";

const { set, faults } = parseFiles(readTexts("data"));
const length = (name: string): number => JSON.parse(readFileSync(`data/${name}.json`, "utf8")).length;

test("the curated data has no fault", () => {
  expect(printFaults([...faults, ...runRules(set, rules)].filter(isError), "data")).toBe("");
});

test("every file and every record is read", () => {
  expect(set.sites).toHaveLength(readdirSync("data/sites").length);
  expect(set.sources).toHaveLength(length("sources"));
  expect(set.organisations).toHaveLength(length("organisations"));
  expect(set.programmes).toHaveLength(length("programmes"));
  expect(set.watchlist).toHaveLength(length("watchlist"));
  expect(set.releases).toHaveLength(length("releases"));
  expect(set.exceptions).toHaveLength(length("exceptions"));
  expect(set.redirects).toHaveLength(length("redirects"));
  expect(set.retired).toHaveLength(length("retired-ids"));
  expect(printCounts(set)).toContain(`${set.sites.length} sites`);
});

test("nothing gets lost by accident: the first release's counts are the least", () => {
  expect(set.sites.length).toBeGreaterThanOrEqual(88);
  expect(set.sites.flatMap(({ record }) => record.claims).length).toBeGreaterThanOrEqual(876);
});

test("what readCurated returns is what the files say, in their order of keys", () => {
  const curated = readCurated();
  expect(curated.faults).toEqual([]);
  expect(JSON.stringify(curated.sites)).toBe(JSON.stringify(set.sites.map(({ raw }) => raw)));
  expect(JSON.stringify(curated.sources)).toBe(JSON.stringify(set.sources.map(({ raw }) => raw)));
  expect(JSON.stringify(curated.rates)).toBe(JSON.stringify(set.rates[0]?.raw));
});

test("the curators' guide names every rule", () => {
  const guide = readFileSync("data/README.md", "utf8");
  expect(rules.map(({ name }) => name).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test("a value in words says its qualifier itself, so that the page need not say it twice", () => {
  const says = { about: /\babout\b/, up_to: /\bup to\b/, at_least: /\b(at least|over)\b/ };
  const claims = set.sites.flatMap(({ record }) => record.claims);
  const notStated = claims.flatMap((claim) => {
    if (claim.field !== "energy" && claim.field !== "cooling" && claim.field !== "heat_reuse") return [];
    return claim.qualifier === "exact" || says[claim.qualifier].test(claim.text) ? [] : claim.id;
  });
  expect(notStated).toEqual([]);
});

test("no text of a published table is one that a spreadsheet would run", () => {
  const texts = set.sites.flatMap(({ record: { claims, events: _events, location: _location, aliases, ...site } }) => [
    ...aliases,
    ...Object.values(site),
    ...claims.flatMap((claim) => Object.values(claim)),
  ]);
  const sources = set.sources.flatMap(({ record }) => Object.values(record));
  expect([...texts, ...sources].filter((text) => typeof text === "string" && /^[=+\-@\t\r]/.test(text))).toEqual([]);
});
