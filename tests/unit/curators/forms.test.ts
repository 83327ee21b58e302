import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { beginsWords, numberOf, slug } from "../../../tools/data/prompts/values";
import { readTexts } from "../../../tools/validate/files";
import { claim, site, source } from "../../dataset/fixture";
import { data, person, record } from "./support";

const lund = "se-lund-acme";
const json = (dir: string, name: string): unknown => JSON.parse(readFileSync(join(dir, name), "utf8"));
const seen = (dir: string): unknown => Object.fromEntries(readTexts(dir));

test.each([
  ["1200000000", 1_200_000_000],
  ["1.2 bn", 1_200_000_000],
  ["8.5bn", 8_500_000_000],
  ["790 mn", 790_000_000],
  ["1.005 bn", 1_005_000_000],
  ["1 200 000", 1_200_000],
  ["22.5", 22.5],
  ["0.1", 0.1],
  ["1,2", null],
  ["about 5", null],
  ["", null],
])("%s is read as %s, and nothing is rounded", (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each([
  ["København Ø", "kobenhavn-o"],
  ["Tysvær", "tysvaer"],
  ["Skellefteå", "skelleftea"],
  ["Þingeyjarsveit", "thingeyjarsveit"],
  ["  Acme & Sons, Ltd. ", "acme-sons-ltd"],
])("%s becomes the id %s", (text, id) => {
  expect(slug(text)).toBe(id);
});

test.each([
  ["nsc", "Nscale", true],
  ["nscale", "GreenScale greenscale", false],
  ["linkop univ", "National Supercomputer Centre, Linköping University", true],
  ["esbj", "Microsoft Esbjerg", true],
  ["", "Anything", true],
])("the search %j finds %j: %s", (search, text, found) => {
  expect(beginsWords(search, text)).toBe(found);
});

const said = ["--qualifier", "exact", "--scope", "whole site", "--stated", "2026-02"];

describe("a claim by flags", () => {
  test("shows what it does to the headline values, and is written", async () => {
    const dir = record();
    const { code, out, err } = await data(dir, [
      "add",
      "claim",
      "--site",
      lund,
      "--field",
      "investment",
      "--amount",
      "1.2 bn",
      "--currency",
      "EUR",
      "--measure",
      "site_total",
      "--covers-mw",
      "20",
      ...said,
      "--source",
      "a-source",
      "--yes",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`New claim ${lund}.investment.1: €1.2 bn, the whole site (Acme, Feb 2026)`);
    expect(out).toContain("Investment: the first statement\n    from  not stated\n    to    €1.2 bn");
    expect(out).toContain("Announced investment: +€1,200,000,000.00");
    expect(json(dir, `sites/${lund}.json`)).toMatchObject({
      claims: [{ id: `${lund}.investment.1`, amount: 1_200_000_000, covers_mw: 20 }],
    });
    expect((await data(dir, ["check"])).code).toBe(0);
  });

  test("brings its source and its organisation with it", async () => {
    const dir = record();
    const args = [
      "add",
      "claim",
      "--site",
      lund,
      "--field",
      "tenant",
      "--organisation",
      "Mistral AI",
      ...said,
      "--source",
      "https://example.org/mistral",
      "--title",
      "Mistral rents in Lund",
      "--publisher",
      "The Paper",
      "--language",
      "en",
      "--class",
      "press",
      "--published",
      "2026-02-02",
      "--yes",
    ];
    expect(await data(dir, args)).toMatchObject({ code: 0, err: "" });
    expect(json(dir, "organisations.json")).toMatchObject([{ id: "acme" }, { id: "mistral-ai", name: "Mistral AI" }]);
    expect(json(dir, "sources.json")).toMatchObject([
      { id: "a-source" },
      { id: "the-paper-2026-02-02-mistral-rents-in" },
    ]);
    expect(json(dir, `sites/${lund}.json`)).toMatchObject({
      claims: [{ organisation: "mistral-ai", source: "the-paper-2026-02-02-mistral-rents-in" }],
    });
  });

  test("does not take an id that is misspelt for an organisation", async () => {
    const dir = record();
    const args = ["add", "claim", "--site", lund, "--field", "owner", "--organisation", "acmee", ...said];
    expect(await data(dir, [...args, "--source", "a-source"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^--organisation-name is missing: The record does not have the organisation acmee/),
    });
  });

  test.each([
    ["status", ["--value", "under_construction", "--part"], { value: "under_construction", part: true }],
    ["opening", ["--date", "2027-Q3", "--stage", "first", "--kind", "planned"], { date: "2027-Q3" }],
    ["accelerators", ["--count", "5000", "--stage", "planned"], { count: 5000, model: null }],
    ["pue", ["--value", "1.15"], { value: 1.15 }],
    ["site_area", ["--m2", "180000"], { m2: 180_000 }],
    ["jobs", ["--count", "50", "--stage", "permanent"], { count: 50 }],
    ["energy", ["--text", "hydropower"], { text: "hydropower" }],
    ["owner", ["--organisation", "acme"], { organisation: "acme" }],
    [
      "capacity",
      ["--mw", "22.5", "--basis", "it_load", "--stage", "full_build", "--doubt", "A slip."],
      { mw: 22.5, doubt: "A slip." },
    ],
  ])("of %s", async (field, flags, expected) => {
    const dir = record();
    const args = ["add", "claim", "--site", lund, "--field", field, ...flags, ...said, "--source", "a-source"];
    expect(await data(dir, args)).toMatchObject({ code: 0, err: "" });
    expect(json(dir, `sites/${lund}.json`)).toMatchObject({ claims: [{ id: `${lund}.${field}.1`, ...expected }] });
  });

  test("names every flag that is missing or wrong, and writes nothing", async () => {
    const dir = record();
    const before = seen(dir);
    const { code, err } = await data(dir, [
      "add",
      "claim",
      "--site",
      lund,
      "--field",
      "capacity",
      "--mw",
      "lots",
      "--basis",
      "it",
      "--stated",
      "2026-02-31",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("--mw lots: a number");
    expect(err).toContain("--basis it: unknown value; the values are it_load, unspecified");
    expect(err).toContain("--stage is missing: ");
    expect(err).toContain("--stated 2026-02-31: a date is");
    expect(err).toContain("--source is missing: ");
    expect(seen(dir)).toEqual(before);
    expect(await data(dir, ["add", "claim", "--site", "se-none", "--field", "pue"])).toMatchObject({ code: 2 });
    expect(await data(dir, ["add", "claim", "--site", lund, "--field", "colour"])).toMatchObject({ code: 2 });
  });

  test("that changes no headline value says so; a dry run writes nothing", async () => {
    const dir = record({
      sites: [site({ claims: [claim(`${lund}.status.1`, { value: "operating" })] })],
    });
    const before = seen(dir);
    const args = ["add", "claim", "--site", lund, "--field", "status", "--value", "announced", "--qualifier", "exact"];
    const { out } = await data(dir, [
      ...args,
      "--scope",
      "whole site",
      "--stated",
      "2025",
      "--source",
      "a-source",
      "--dry-run",
    ]);
    expect(out).toContain("No headline value changes.");
    expect(seen(dir)).toEqual(before);
  });
});

test("a source by flags: a known page is named, a new one is written and to be used", async () => {
  const dir = record();
  const known = await data(dir, ["add", "source", "--url", "http://www.example.org/acme/?utm_source=x#top"]);
  expect(known).toMatchObject({ code: 0, out: "The record already has this page: a-source. Nothing was written." });
  const flags = ["--title", "A new page", "--publisher", "The Paper", "--language", "en", "--class", "press"];
  const fresh = await data(dir, ["add", "source", "--url", "https://paper.example/x", ...flags]);
  expect(fresh).toMatchObject({ code: 0 });
  expect(fresh.out).toContain("The source is the-paper-nd-a-new-page.");
  expect(fresh.err).toContain("sources-used: the-paper-nd-a-new-page: nothing refers to it");
  expect(json(dir, "sources.json")).toMatchObject([{}, { id: "the-paper-nd-a-new-page", published: null }]);
});

const place = ["--country", "SE", "--municipality", "Lund"];
const reason = [
  "--kind",
  "colocation",
  "--ai-evidence",
  "stated",
  "--ai-basis",
  "It says so.",
  "--ai-source",
  "a-source",
];

test("a site by flags takes what the record knows of its municipality", async () => {
  const dir = record();
  const args = [
    "new",
    "site",
    "--name",
    "Beta Lund",
    ...place,
    "--operator",
    "Acme",
    "--id",
    "se-lund-beta",
    ...reason,
  ];
  expect(await data(dir, [...args, "--alias", "Beta", "--alias", "B1", "--yes"])).toMatchObject({ code: 0, err: "" });
  expect(json(dir, "sites/se-lund-beta.json")).toMatchObject({
    aliases: ["Beta", "B1"],
    region: "Skåne",
    location: { lat: 55.7, lon: 13.2, precision: "municipality" },
    operator: "acme",
  });
  expect((await data(dir, ["check"])).code).toBe(0);
});

test("a site of the watchlist is promoted", async () => {
  const dir = record({
    watchlist: [
      {
        id: "se-malmo-acme",
        name: "Acme Malmö",
        country: "SE",
        municipality: "Malmö",
        operator: "acme",
        reason: "No AI.",
        sources: ["a-source"],
      },
    ],
  });
  const where = ["--lat", "55.6", "--lon", "13.0", "--precision", "municipality"];
  const { code, err } = await data(dir, ["new", "site", "--from-watchlist", "se-malmo-acme", ...where, ...reason]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(json(dir, "watchlist.json")).toEqual([]);
  expect(json(dir, "sites/se-malmo-acme.json")).toMatchObject({
    name: "Acme Malmö",
    municipality: "Malmö",
    region: null,
  });
});

test("a person is asked for what no flag gives, is offered what is known, and agrees before anything is written", async () => {
  const dir = record({
    sources: [source(), source({ id: "b", url: "https://example.org/b", publisher: "Acme Press" })],
    sites: [site({ claims: [claim(`${lund}.status.1`, { value: "announced" }, { source: "b" })] })],
  });
  const { ask, asked } = person([
    // The site.
    "Beta Lund",
    "SE",
    "Lund",
    "=",
    "",
    "=",
    "=",
    "=",
    "Acme",
    "colocation",
    "",
    "stated",
    "It says so.",
    "",
    // Its source: a page that the record has at another spelling of its address.
    "http://example.org/acme/",
    true,
    // A claim, and its source with what is known of its host.
    true,
    "Capacity",
    "22.5",
    "it_load",
    "full_build",
    "exact",
    "whole site",
    "2026-02",
    "",
    "https://example.org/c",
    "Another page",
    "=",
    "2026-02",
    "=",
    "=",
    "",
    "=",
    true,
    false,
  ]);
  const { code, err } = await data(dir, ["new", "site", "--id", "se-lund-beta"], { ask });
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(json(dir, "sites/se-lund-beta.json")).toMatchObject({
    region: "Skåne",
    location: { precision: "municipality" },
    claims: [{ id: "se-lund-beta.capacity.1", source: "acme-press-2026-02-another-page" }],
  });
  expect(asked.some((one) => one.startsWith("The record already has this page: "))).toBe(true);
  expect(asked.find((one) => one.startsWith("Effect: New claim"))).toContain("22.5 MW IT load, planned");
});

test("a person who does not agree, or leaves, writes nothing", async () => {
  const dir = record();
  const before = seen(dir);
  const args = ["add", "claim", "--site", lund, "--field", "pue", "--value", "1.1", ...said, "--source", "a-source"];
  expect(await data(dir, args, { ask: person(["", false]).ask })).toMatchObject({
    code: 130,
    err: "Nothing was written.",
  });
  expect(seen(dir)).toEqual(before);
});
