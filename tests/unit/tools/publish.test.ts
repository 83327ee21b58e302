import { expect, test } from "vitest";
import { publish } from "../../../tools/site/publish";
import { publishTables } from "../../../tools/site/publish-tables";
import { curated } from "./record";

const files = new Map([...publish(curated, "the base map"), ...publishTables(curated)]);

test("the published paths stay", () => {
  expect([...files.keys()].toSorted()).toEqual([
    "data/basemap.json",
    "data/claims.csv",
    "data/dataset.json",
    "data/index.json",
    "data/programmes.json",
    "data/sites.csv",
    "data/sites.geojson",
    "data/sources.json",
    "data/watchlist.json",
    "releases/2026.12.1/dataset.json",
  ]);
});

test("the index has the newest release, all claims, and of a source who published it", () => {
  const { sites, organisations, rates, releases } = curated;
  expect(JSON.parse(files.get("data/index.json") ?? "")).toEqual({
    release: releases[0],
    sites,
    organisations,
    rates,
    sources: [{ id: "eco", publisher: "EcoDataCenter", class: "primary" }],
  });
});

test("the dataset is everything, under its licence, and the release's file is the same text", () => {
  const { releases, ...rest } = curated;
  const text = files.get("data/dataset.json");
  expect(JSON.parse(text ?? "")).toEqual({ release: releases[0], licence: "CC-BY-4.0", ...rest });
  expect(files.get("releases/2026.12.1/dataset.json")).toBe(text);
});

test("the base map is copied", () => {
  expect(files.get("data/basemap.json")).toBe("the base map");
});

test("a record without a release is not published", () => {
  expect(() => publish({ ...curated, releases: [] }, "")).toThrow("no release");
});

test("a claim keeps its keys and values beside its site and source, and an empty cell is not stated", () => {
  const [head, first] = (files.get("data/claims.csv") ?? "").split("\r\n");
  const cells = new Map(head?.split(",").map((column, index) => [column, first?.split(",")[index]]));
  expect(cells.get("id")).toBe("se-borlange-ecodatacenter.status.1");
  expect(cells.get("value")).toBe("under_construction");
  expect(cells.get("stated")).toBe("2026-02");
  expect(cells.get("mw")).toBe("");
  expect(cells.get("publisher")).toBe("EcoDataCenter");
  expect(cells.get("release")).toBe("2026.12.1");
});

test("a site names the claim that stands for it, and its point has its columns", () => {
  const [head, first] = (files.get("data/sites.csv") ?? "").split("\r\n");
  expect(head).toMatch(/^id,name,aliases,.*,status,status_claim,/);
  expect(first).toMatch(/,under_construction,se-borlange-ecodatacenter\.status\.\d,,,,3,,2026\.12\.1,CC-BY-4\.0$/);
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
