import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { harmed } from "../../../../src/domain/tables/harmless";
import type { Site } from "../../../../src/domain/record/site";
import { publish, type Published } from "../../../../tools/site/publish";
import { publishFiles } from "../../../../tools/site/files/files";
import { curated, site } from "../record";

/** The rows of a table by column. */
function rowsOf(csv = ""): readonly ReadonlyMap<string, string | undefined>[] {
  const [heads = [], ...rows]: string[][] = parse(csv);
  return rows.map((cells) => new Map(heads.map((head, index) => [head, cells[index]])));
}

/** The texts of a record's files, by path. */
async function textsOf(of: Published): Promise<ReadonlyMap<string, string>> {
  const data = publish(of, "the base map");
  const files = await publishFiles(of, data.get("data/dataset.json") ?? "");
  return new Map(
    [...data, ...files].map(([path, content]) => [path, typeof content === "string" ? content : "(bytes)"]),
  );
}

const files = await textsOf(curated);

test("the published paths stay", () => {
  expect([...files.keys()].toSorted()).toEqual([
    "data/CITATION.cff",
    "data/LICENSE.txt",
    "data/basemap.json",
    "data/claims.csv",
    "data/claims.csv-metadata.json",
    "data/claims.parquet",
    "data/datapackage.json",
    "data/dataset.json",
    "data/events.csv",
    "data/events.csv-metadata.json",
    "data/events.parquet",
    "data/index.json",
    "data/nordic-ai-data-centers.xlsx",
    "data/programmes.json",
    "data/releases.json",
    "data/schema.json",
    "data/sites.csv",
    "data/sites.csv-metadata.json",
    "data/sites.geojson",
    "data/sites.parquet",
    "data/sources.csv",
    "data/sources.csv-metadata.json",
    "data/sources.json",
    "data/sources.parquet",
    "data/watchlist.json",
    "releases/2026.12.1/dataset.json",
  ]);
});

test("the index has the newest release, all claims, and of a source who published it", () => {
  const { sites, organisations, rates, redirects, releases } = curated;
  expect(JSON.parse(files.get("data/index.json") ?? "")).toEqual({
    format: 1,
    release: releases[0],
    sites,
    beside: { programmes: curated.programmes.length, watchlist: curated.watchlist.length },
    organisations,
    rates,
    redirects,
    sources: [{ id: "eco", publisher: "EcoDataCenter", class: "primary" }],
  });
});

test("the dataset is everything, under its licence, and the release's file is the same text", () => {
  const { releases, redirects, ...rest } = curated;
  const text = files.get("data/dataset.json");
  expect(JSON.parse(text ?? "")).toEqual({ release: releases[0], licence: "CC-BY-4.0", ...rest });
  expect(files.get("releases/2026.12.1/dataset.json")).toBe(text);
  const moved = [{ id: "se-old", to: site.id, reason: "The same campus." }];
  expect(redirects).toEqual([]);
  expect(JSON.parse(publish({ ...curated, redirects: moved }, "").get("data/dataset.json") ?? "").redirects).toEqual(
    moved,
  );
});

test("the base map is copied", () => {
  expect(files.get("data/basemap.json")).toBe("the base map");
});

test("a record without a release is not published", () => {
  expect(() => publish({ ...curated, releases: [] }, "")).toThrow("no release");
});

test("a claim keeps its keys and values beside its site and source, and an empty cell is not stated", () => {
  const [cells] = rowsOf(files.get("data/claims.csv"));
  expect(cells?.get("id")).toBe("se-borlange-ecodatacenter.status.1");
  expect(cells?.get("value")).toBe("under_construction");
  expect(cells?.get("stated")).toBe("2026-02");
  expect(cells?.get("mw")).toBe("");
  expect(cells?.get("publisher")).toBe("EcoDataCenter");
  expect(cells?.get("release")).toBe("2026.12.1");
});

test("what money covers and what an extension does are published with the claim and with the site", async () => {
  const said = { qualifier: "exact", scope: "second hall", stated: "2026-03", source: "eco" } as const;
  const claims: Site["claims"] = [
    {
      ...said,
      id: `${site.id}.investment.1`,
      field: "investment",
      amount: 5,
      currency: "EUR",
      measure: "phase",
      covers_mw: 23,
    },
    ...site.claims,
    { ...said, id: `${site.id}.status.4`, field: "status", value: "announced", part: true },
  ];
  const tables = await textsOf({ ...curated, sites: [{ ...site, claims }] });
  const [money, , , , extension] = rowsOf(tables.get("data/claims.csv"));
  expect(money?.get("covers_mw")).toBe("23");
  expect(money?.get("part")).toBe("");
  expect(extension?.get("value")).toBe("announced");
  expect(extension?.get("part")).toBe("true");
  const [row] = rowsOf(tables.get("data/sites.csv"));
  expect(row?.get("status")).toBe("under_construction");
  expect(row?.get("extension_status")).toBe("announced");
  expect(row?.get("extension_claim")).toBe(`${site.id}.status.4`);
});

test("how a page is known that was not opened stands in every file in which its source does", async () => {
  const [source] = curated.sources;
  const via = "read in a register that cites it";
  const second = { ...curated, sources: source ? [{ ...source, via }] : [] };
  const found = await textsOf(second);
  for (const file of ["data/index.json", "data/sources.json", "data/dataset.json"])
    expect(found.get(file)).toContain(via);
  for (const file of ["data/claims.csv", "data/sources.csv"]) expect(rowsOf(found.get(file))[0]?.get("via")).toBe(via);
});

test("a source is a row with its own keys, and how many claims rest on it", () => {
  const [row] = rowsOf(files.get("data/sources.csv"));
  expect(row?.get("id")).toBe("eco");
  expect(row?.get("url")).toBe("https://ecodatacenter.tech/");
  expect(row?.get("via")).toBe("");
  expect(row?.get("claims")).toBe("2");
  expect(row?.get("licence")).toBe("CC-BY-4.0");
});

test("a site has the figure that stands for it, with all that was said of it, and its point has its columns", async () => {
  const said = { qualifier: "about", scope: "first phase", stated: "2026-03", source: "eco" } as const;
  const claims: Site["claims"] = [
    { ...said, id: `${site.id}.investment.1`, field: "investment", amount: 5, currency: "SEK", measure: "phase" },
    { ...said, id: `${site.id}.capacity.1`, field: "capacity", mw: 8, basis: "grid_connection", stage: "full_build" },
    ...site.claims,
  ];
  const month = { kind: "ecb_month_mean", rates: { SEK: 10 } } as const;
  const rates = { ...curated.rates, monthly: { "2026-03": month } };
  const tables = await textsOf({ ...curated, sites: [{ ...site, claims }], rates });
  const [row] = rowsOf(tables.get("data/sites.csv"));
  expect(Object.fromEntries(row ?? [])).toMatchObject({
    id: "se-borlange-ecodatacenter",
    in_totals: "true",
    status: "under_construction",
    status_class: "primary",
    capacity_mw: "8",
    capacity_basis: "grid_connection",
    grid_connection_mw: "8",
    it_load_mw: "",
    it_load_qualifier: "",
    investment_amount: "5",
    investment_currency: "SEK",
    investment_part: "true",
    investment_qualifier: "about",
    investment_scope: "first phase",
    investment_stated: "2026-03",
    investment_source: "eco",
    investment_publisher: "EcoDataCenter",
    investment_url: "https://ecodatacenter.tech/",
    capacity_url: "https://ecodatacenter.tech/",
    it_load_url: "",
    ai_source_url: "https://ecodatacenter.tech/",
    investment_claim: `${site.id}.investment.1`,
    investment_converted: "0.5",
    investment_converted_to: "EUR",
    investment_rate: "0.1",
    investment_rate_months: "2026-03",
    schedule: "not_stated",
    precision: "municipality",
    rule: "headline",
    as_of: "2026-12-24",
    release: "2026.12.1",
  });
  expect(JSON.parse(tables.get("data/sites.geojson") ?? "")).toMatchObject({
    type: "FeatureCollection",
    release: "2026.12.1",
    date: "2026-12-24",
    licence: "CC-BY-4.0",
    features: [
      {
        type: "Feature",
        id: "se-borlange-ecodatacenter",
        geometry: { type: "Point", coordinates: [15.43, 60.48] },
        properties: {
          bidding_zone: "SE3",
          precision: "municipality",
          investment_amount: 5,
          investment_url: "https://ecodatacenter.tech/",
          opening_date: null,
          claims: 5,
        },
      },
    ],
  });
});

test("no cell of a table is run by a spreadsheet, and a number below zero stays a number", async () => {
  const texts = [
    "=1+1",
    "+46 8",
    "-x",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "＝1",
    "＋1",
    "－x",
    "＠x",
    "'=1",
    "a=1",
    "'quoted",
  ];
  const location = { ...site.location, lon: -22.5 };
  const sites = texts.map((notes, index) => ({ ...site, id: `se-${index}`, notes, location }));
  const rows = rowsOf((await textsOf({ ...curated, sites })).get("data/sites.csv"));
  expect(rows.map((row) => row.get("notes"))).toEqual([
    ...texts.slice(0, -2).map((text) => `'${text}`),
    "a=1",
    "'quoted",
  ]);
  expect(rows.map((row) => row.get("notes") ?? "").map(harmed)).toEqual(texts);
  expect(rows[0]?.get("lon")).toBe("-22.5");
});
