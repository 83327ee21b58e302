import { expect, test } from "vitest";
import type { Site } from "../../../src/domain/record/site";
import { publish } from "../../../tools/site/publish";
import { publishTables } from "../../../tools/site/publish-tables";
import { curated, site } from "./record";

/** The rows of a table whose cells hold no comma, by column. */
function rowsOf(csv = ""): readonly ReadonlyMap<string, string | undefined>[] {
  const [heads = [], ...rows] = csv
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return rows.map((cells) => new Map(heads.map((head, index) => [head, cells[index]])));
}

const files = new Map([...publish(curated, "the base map"), ...publishTables(curated)]);

test("the published paths stay", () => {
  expect([...files.keys()].toSorted()).toEqual([
    "data/basemap.json",
    "data/claims.csv",
    "data/dataset.json",
    "data/index.json",
    "data/programmes.json",
    "data/releases.json",
    "data/sites.csv",
    "data/sites.geojson",
    "data/sources.csv",
    "data/sources.json",
    "data/watchlist.json",
    "releases/2026.12.1/dataset.json",
  ]);
});

test("the index has the newest release, all claims, and of a source who published it", () => {
  const { sites, organisations, rates, redirects, releases } = curated;
  expect(JSON.parse(files.get("data/index.json") ?? "")).toEqual({
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

test("what money covers and what an extension does are published with the claim and with the site", () => {
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
  const tables = publishTables({ ...curated, sites: [{ ...site, claims }] });
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

test("how a page is known that was not opened stands in every file in which its source does", () => {
  const [source] = curated.sources;
  const via = "read in a register that cites it";
  const second = { ...curated, sources: source ? [{ ...source, via }] : [] };
  const found = new Map([...publish(second, ""), ...publishTables(second)]);
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

test("a site names the claim that stands for it, and its point has its columns", () => {
  const [head, first] = (files.get("data/sites.csv") ?? "").split("\r\n");
  expect(head).toMatch(/^id,name,aliases,.*,status,status_claim,/);
  expect(first).toMatch(/,under_construction,se-borlange-ecodatacenter\.status\.\d,,,,,,3,,2026\.12\.1,CC-BY-4\.0$/);
  expect(JSON.parse(files.get("data/sites.geojson") ?? "")).toMatchObject({
    type: "FeatureCollection",
    release: "2026.12.1",
    licence: "CC-BY-4.0",
    features: [
      {
        type: "Feature",
        id: "se-borlange-ecodatacenter",
        geometry: { type: "Point", coordinates: [15.43, 60.48] },
        properties: { bidding_zone: "SE3", precision: "municipality", investment_claim: null, claims: 3 },
      },
    ],
  });
});
