import { expect, test } from "vitest";
import { rules } from "../../tools/validate/rules";
import { runRules } from "../../tools/validate/run";
import { claim, dataset, investment, site, source, type Changes } from "./fixture";

const file = "sites/se-lund-acme.json";

/** Returns every fault of the data as `file path rule`. */
function faults(changes: Changes): string[] {
  const { set, faults: unreadable } = dataset(changes);
  return [...unreadable, ...runRules(set, rules)].map((fault) => `${fault.file} ${fault.path} ${fault.rule}`);
}

function tip(changes: Changes): string | undefined {
  return dataset(changes).faults[0]?.tip;
}

test("the fixture has no fault", () => {
  expect(faults({})).toEqual([]);
});

test("a file that is not JSON is one fault, and what it holds counts as known", () => {
  const broken = JSON.stringify([source()]).replace('"class":', '"class"');
  expect(faults({ texts: { "sources.json": broken } })).toEqual(["sources.json  json"]);
  expect(tip({ texts: { "sources.json": broken } })).toContain("not JSON");
});

test("a record that its schema refuses is one fault, wherever it is referred to", () => {
  expect(faults({ sources: [source({ class: "blog" })] })).toEqual(["sources.json [0].class schema"]);
  expect(faults({ sites: [site({ kind: "bunker" })] })).toEqual([`${file} kind schema`]);
});

test("the schema names the place inside a claim", () => {
  const bad = investment("se-lund-acme.investment.1", { amount: "1 bn", measure: "guess", stated: "2026-02-30" });
  expect(faults({ sites: [site({ claims: [bad] })] })).toEqual([
    `${file} claims[0].amount schema`,
    `${file} claims[0].measure schema`,
    `${file} claims[0].stated schema`,
  ]);
});

test("money may say the megawatts that it covers, and a status that it is of a part; nothing else may", () => {
  const id = (field: string) => `se-lund-acme.${field}.1`;
  const withClaim = (one: ReturnType<typeof claim>): Changes => ({ sites: [site({ claims: [one] })] });
  const sum = investment(id("investment"), { covers_mw: 240 });
  expect(faults(withClaim(sum))).toEqual([]);
  expect(faults(withClaim({ ...sum, doubt: "Misread." }))).toEqual([]);
  expect(faults(withClaim({ ...sum, covers_mw: 0 }))).toEqual([`${file} claims[0].covers_mw schema`]);
  expect(faults(withClaim({ ...sum, covers_mw: "240" }))).toEqual([`${file} claims[0].covers_mw schema`]);
  const extension = claim(id("status"), { value: "under_construction" }, { part: true });
  expect(faults(withClaim(extension))).toEqual([]);
  expect(faults(withClaim({ ...extension, part: false }))).toEqual([`${file} claims[0].part schema`]);
  expect(faults(withClaim({ ...extension, covers_mw: 240 }))).toEqual([`${file} claims[0].covers_mw schema`]);
  expect(faults(withClaim({ ...sum, part: true }))).toEqual([`${file} claims[0].part schema`]);
});

test("the tip says what a missing, an unknown and a wrong key are", () => {
  expect(tip({ sites: [site({ notes: undefined })] })).toBe('missing: expected "notes" here');
  expect(tip({ sites: [site({ mw: 3 })] })).toBe("unknown key: remove it, or check its spelling");
  expect(tip({ sites: [site({ location: { lat: 91, lon: 0, precision: "site" } })] })).toContain("91");
  expect(tip({ sites: [site({ claims: [claim("se-lund-acme.moon.1", {})] })] })).toContain('"investment"');
});

test("a redirect says why, and a retired id is a claim's", () => {
  expect(faults({ redirects: [{ id: "se-old", to: null }] })).toEqual(["redirects.json [0].reason schema"]);
  expect(faults({ redirects: [{ id: "se-old", to: null, reason: " " }] })).toContain(
    "redirects.json [0].reason schema",
  );
  expect(faults({ retired: ["se-lund-acme"] })).toEqual(["retired-ids.json [0] schema"]);
});

test("a list that is no list, a missing file and a stray one are faults", () => {
  expect(faults({ texts: { "watchlist.json": "{}" } })).toEqual(["watchlist.json  schema"]);
  expect(faults({ texts: { "watchlist.json": undefined } })).toEqual(["watchlist.json  schema"]);
  expect(faults({ texts: { "se-lund-acme.json": "{}" } })).toEqual(["se-lund-acme.json  json"]);
  expect(faults({ texts: { "sites/notes.txt": "x" } })).toEqual(["sites/notes.txt  json"]);
});
