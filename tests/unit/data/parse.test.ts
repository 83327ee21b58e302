import { describe, expect, test } from "vitest";
import { LoadError } from "../../../src/published/load";
import { parseBasemap } from "../../../src/published/basemap";
import { parseIndex, parseProgrammes, parseSources, parseWatchlist, type Parsed } from "../../../src/published/parse";
import type { Dataset } from "../../../src/domain/record/dataset";
import { investment, organisation, programme, rates, site, source, watched } from "../../dataset/fixture";
import { record } from "../support/record";

const file = "data/index.json";
const release = { version: "2026.11.1", date: "2026-11-21", note: "First." };
const brief = { id: "a-source", publisher: "Acme", class: "primary" };

/** The file that the page loads, with parts of it replaced. */
function index(changes: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    release,
    sites: [site()],
    organisations: [organisation()],
    sources: [brief],
    rates: rates({ "2026-02": { kind: "ecb_month_mean", rates: { SEK: 11 } } }),
    ...changes,
  };
}

const read = (changes: Readonly<Record<string, unknown>> = {}): Parsed<Dataset> => parseIndex(index(changes), file);
const sitesOf = (parsed: Parsed<Dataset>) => parsed.value.sites.map(({ id }) => id);

function failureOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

/** What is named of a single site, which is shown all the same. */
function problems(own: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  const { value, faults } = read({ sites: [site(own)] });
  expect(value.sites).toHaveLength(1);
  return faults.map((fault) => [fault.record, fault.problem]);
}

describe("the data set", () => {
  test("is read whole, and without a fault", () => {
    const { value, faults } = read();
    expect(faults).toEqual([]);
    expect(value.release).toEqual(release);
    expect(value.sites).toEqual([site()]);
    expect(value.sources.get("a-source")).toEqual(brief);
    expect(value.organisations.get("acme")?.name).toBe("Acme");
    expect(value.rates.monthly["2026-02"]?.rates).toEqual({ SEK: 11 });
  });

  test("of the curated record comes back as it was written", () => {
    const json: unknown = JSON.parse(
      JSON.stringify({
        release: record.release,
        sites: record.sites,
        organisations: [...record.organisations.values()],
        sources: [...record.sources.values()],
        rates: record.rates,
      }),
    );
    expect(parseIndex(json, file)).toEqual({ value: record, faults: [] });
  });

  test("of a newer format is not read, whatever else is in it", () => {
    expect(failureOf(() => parseIndex({ format: 2, parts: [] }, file))).toMatchObject({ failure: "newer" });
    expect(sitesOf(read({ format: 1 }))).toEqual([site().id]);
  });

  test("of which no site can be read is of another shape, and no empty record", () => {
    const later = { ...site(), added: "later" };
    expect(failureOf(() => read({ sites: [later, later] }))).toMatchObject({ failure: "shape" });
    expect(sitesOf(read({ sites: [later, site()] }))).toEqual([site().id]);
  });

  test("may be empty", () => {
    const { value, faults } = read({ sites: [], organisations: [], sources: [] });
    expect([value.sites, value.sources.size, value.organisations.size, faults]).toEqual([[], 0, 0, []]);
  });
});

describe("a malformed site among good ones", () => {
  const good = [site(), site({ id: "no-oslo-acme" })];
  const among = (bad: unknown) => read({ sites: [good[0], bad, good[1]] });

  test.each<[string, Record<string, unknown>, string]>([
    ["a country that is none of ours", { country: "PL" }, "country"],
    [
      "a claim without a source",
      { claims: [{ ...investment("x.investment.1"), source: undefined }] },
      "claims.0.source",
    ],
    [
      "an amount that is a text",
      { claims: [investment("x.investment.1"), investment("x.investment.2", { amount: "1e9" })] },
      "claims.1.amount",
    ],
    ["a negative amount", { claims: [investment("x.investment.1", { amount: -1 })] }, "claims.0.amount"],
    [
      "a field that does not exist",
      { claims: [{ ...investment("x.investment.1"), field: "price" }] },
      "claims.0.field",
    ],
    [
      "a day that does not exist",
      { claims: [investment("x.investment.1", { stated: "2026-02-30" })] },
      "claims.0.stated",
    ],
    ["a place off the globe", { location: { lat: 91, lon: 0, precision: "site" } }, "location.lat"],
    ["a key too many", { colour: "red" }, "colour"],
    ["a missing list", { events: undefined }, "events"],
  ])("is left out and named with the path of its fault: %s", (_, own, path) => {
    const parsed = among(site({ id: "se-bad-acme", ...own }));
    expect(sitesOf(parsed)).toEqual(["se-lund-acme", "no-oslo-acme"]);
    expect(parsed.faults).toHaveLength(1);
    expect(parsed.faults[0]).toMatchObject({ file, record: "se-bad-acme" });
    expect(parsed.faults[0]?.problem).toMatch(new RegExp(`^${path}: .+`));
  });

  test.each([null, 7, "site", [], {}, { id: 7 }])("is named by its place where it has no id: %j", (bad) => {
    const parsed = among(bad);
    expect(sitesOf(parsed)).toEqual(["se-lund-acme", "no-oslo-acme"]);
    expect(parsed.faults.map((fault) => fault.record)).toEqual(["#2"]);
  });

  test("whose id is no id of ours is left out", () => {
    const parsed = among(site({ id: "<img src=x onerror=alert(1)>" }));
    expect(sitesOf(parsed)).toEqual(["se-lund-acme", "no-oslo-acme"]);
    expect(parsed.faults[0]?.record).toBe("<img src=x onerror=alert(1)>");
  });
});

describe("what else is malformed", () => {
  test("a source is left out and named, and so are the references to it", () => {
    const { value, faults } = read({ sources: [{ ...brief, class: "rumour" }] });
    expect(value.sources.size).toBe(0);
    expect(value.sites).toHaveLength(1);
    expect(faults.map((fault) => fault.record)).toEqual(["a-source", "se-lund-acme"]);
    expect(faults[0]?.problem).toMatch(/^class: /);
  });

  test("an organisation is left out and named, and so are the references to it", () => {
    const { value, faults } = read({ organisations: [organisation({ name: "" })] });
    expect([value.organisations.size, value.sites.length]).toEqual([0, 1]);
    expect(faults.map((fault) => [fault.record, fault.problem.split(":")[0]])).toEqual([
      ["acme", "name"],
      ["se-lund-acme", "the organisation acme is not in the file"],
    ]);
  });

  test.each([
    ["missing", undefined],
    ["a text", "1.1"],
    ["of another base", rates({})],
  ])("the rates are left out and named where they are %s: everything is shown as stated", (name, bad) => {
    const { value, faults } = read({ rates: name === "of another base" ? { ...rates({}), base: "USD" } : bad });
    expect(value.rates.monthly).toEqual({});
    expect(value.sites).toHaveLength(1);
    expect(faults.map((fault) => fault.record)).toEqual(["rates"]);
  });

  test("a single bad month spoils the rates, and is named", () => {
    const { value, faults } = read({ rates: rates({ "2026-02": { kind: "ecb_month_mean", rates: { SEK: -11 } } }) });
    expect(value.rates.monthly).toEqual({});
    expect(faults[0]?.problem).toMatch(/^monthly\.2026-02\.rates\.SEK: /);
  });
});

describe("a file of another shape", () => {
  test.each([
    ["nothing", null],
    ["a list", []],
    ["a text", "<!doctype html>"],
    ["an empty object", {}],
    ["a data set whose sites are no list", index({ sites: {} })],
    ["a data set without sources", index({ sources: undefined })],
    ["a data set without a release", index({ release: undefined })],
    ["a data set whose release has no day", index({ release: { ...release, date: "2026-11" } })],
  ])("is refused as a whole, by name: %s", (_, json) => {
    const error = failureOf(() => parseIndex(json, file));
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ file, failure: "shape", name: "LoadError" });
    expect(String(error)).toContain(file);
  });

  test("names the key that is wrong", () => {
    expect(String(failureOf(() => parseIndex(index({ release: { ...release, date: "soon" } }), file)))).toContain(
      "release.date",
    );
  });

  test.each([
    ["sources", parseSources],
    ["programmes", parseProgrammes],
    ["the watchlist", parseWatchlist],
  ] as const)("is refused for %s, which are a list", (_, parse) => {
    for (const json of [null, {}, "[]", 7]) {
      expect(failureOf(() => parse(json, "data/x.json"))).toMatchObject({ file: "data/x.json", failure: "shape" });
    }
  });

  test("is refused for the base map", () => {
    expect(failureOf(() => parseBasemap({ paths: {} }, "data/basemap.json"))).toMatchObject({ failure: "shape" });
  });
});

describe("the lists that come apart", () => {
  test("keep their good records and name the others", () => {
    const sources = parseSources([source(), source({ id: "b", language: "english" })], "data/sources.json");
    expect([...sources.value.keys()]).toEqual(["a-source"]);
    expect(sources.faults).toEqual([
      { file: "data/sources.json", record: "b", problem: expect.stringMatching(/^language: /) },
    ]);

    const programmes = parseProgrammes([programme(), programme({ id: "b", claims: [{}] })], "data/programmes.json");
    expect(programmes.value.map(({ id }) => id)).toEqual(["se-acme"]);
    expect(programmes.faults.map((fault) => fault.record)).toEqual(["b"]);

    const watchlist = parseWatchlist([watched({ id: "b", sources: "x" }), watched()], "data/watchlist.json");
    expect(watchlist.value.map(({ id }) => id)).toEqual(["se-malmo-acme"]);
    expect(watchlist.faults.map((fault) => fault.record)).toEqual(["b"]);
  });
});

describe("hostile text", () => {
  const hostile = [
    '<img src=x onerror="alert(1)">',
    "javascript:alert(1)",
    "\u202Eevil",
    "{{7*7}}",
    "=1+1",
    "a\u0000b",
  ];

  test.each(hostile)("passes through as the text that it is: %j", (text) => {
    const { value, faults } = read({
      sites: [site({ name: text, aliases: [text], ai_basis: text, notes: text })],
      organisations: [organisation({ name: text, website: text })],
      sources: [{ ...brief, publisher: text }],
    });
    expect(faults).toEqual([]);
    expect(value.sites[0]).toMatchObject({ name: text, aliases: [text], ai_basis: text, notes: text });
    expect(value.organisations.get("acme")).toMatchObject({ name: text, website: text });
    expect(value.sources.get("a-source")?.publisher).toBe(text);
  });

  test("for a key makes nothing of an object", () => {
    const json: unknown = JSON.parse('{"__proto__": {"polluted": true}, "sites": []}');
    expect(failureOf(() => parseIndex(json, file))).toBeInstanceOf(LoadError);
    expect("polluted" in {}).toBe(false);
  });

  test("for an address of a source is kept, to be shown and not linked", () => {
    const { value, faults } = parseSources([source({ url: "javascript:alert(1)" })], "data/sources.json");
    expect([value.get("a-source")?.url, faults]).toEqual(["javascript:alert(1)", []]);
  });
});

describe("a reference that leads nowhere", () => {
  const event = { date: "2026", kind: "permit", text: "Permit.", source: "gone" };
  const statement = { qualifier: "exact", scope: "site", stated: null, source: "a-source" };

  test.each<[string, Record<string, unknown>, string]>([
    ["a claim's source", { claims: [investment("x.investment.1", { source: "gone" })] }, "the source gone"],
    ["an event's source", { events: [event] }, "the source gone"],
    ["the evidence's source", { ai_source: "gone" }, "the source gone"],
    ["the operator", { operator: "gone" }, "the organisation gone"],
    [
      "a tenant",
      { claims: [{ id: "x.tenant.1", field: "tenant", organisation: "gone", ...statement }] },
      "the organisation gone",
    ],
    ["the campus", { parent: "gone" }, "the campus gone"],
  ])("is named, and the site is shown all the same: %s", (_, own, what) => {
    expect(problems(own)).toEqual([["se-lund-acme", `${what} is not in the file`]]);
  });

  test("is named once, however often it is made", () => {
    expect(problems({ ai_source: "gone", events: [event, event] })).toHaveLength(1);
  });

  test("is not what a site without an operator or a campus has", () => {
    expect(problems({ operator: null, parent: null })).toEqual([]);
  });

  test("may be to a campus that was left out for a fault of its own", () => {
    const { value, faults } = read({
      sites: [site({ id: "campus", country: "PL" }), site({ parent: "campus" })],
    });
    expect(value.sites.map(({ id }) => id)).toEqual(["se-lund-acme"]);
    expect(faults.map((fault) => fault.record)).toEqual(["campus", "se-lund-acme"]);
  });
});
