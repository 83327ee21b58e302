import { expect, test } from "vitest";
import { publish } from "../../../tools/publish";
import { curated } from "./record";

const files = publish(curated, "the base map");

test("the published paths stay", () => {
  expect([...files.keys()].toSorted()).toEqual([
    "data/basemap.json",
    "data/dataset.json",
    "data/index.json",
    "data/programmes.json",
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
