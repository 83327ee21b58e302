import { describe, expect, test } from "vitest";
import { LoadError } from "../../../src/published/load";
import { parseFigures, parseRelease, parseReleases } from "../../../src/published/parse-release";
import { organisation, programme, rates, site, source, watched } from "../../dataset/fixture";

const file = "releases/2026.11.1/dataset.json";
const release = { version: "2026.11.1", date: "2026-11-21", note: "First." };
const whole = {
  release,
  sites: [site()],
  organisations: [organisation()],
  sources: [source()],
  rates: rates({}),
  programmes: [programme()],
  watchlist: [watched()],
};

describe("a release", () => {
  test("brings its sites, full sources, programmes and watchlist in one", () => {
    const read = parseRelease(whole, file);
    expect(read.faults).toEqual([]);
    expect(read.dataset.release).toEqual(release);
    expect(read.sources.get("a-source")).toEqual(source());
    expect(read.programmes.map(({ id }) => id)).toEqual(["se-acme"]);
    expect(read.watchlist.map(({ id }) => id)).toEqual(["se-malmo-acme"]);
  });

  test("keeps its good records and names the others", () => {
    const read = parseRelease({ ...whole, watchlist: [{}, watched()], programmes: [{}] }, file);
    expect(read.watchlist).toHaveLength(1);
    expect(read.faults.map(({ record }) => record)).toEqual(["#1", "#1"]);
  });

  test.each([null, [], {}, { ...whole, programmes: undefined }, { ...whole, release: {} }])(
    "of another shape is refused: %j",
    (json) => {
      expect(() => parseRelease(json, file)).toThrow(LoadError);
    },
  );
});

test("the figures of a release are read, and refused in another shape", () => {
  const figures = {
    release: "2026.11.1",
    method: 1,
    totals: { investment: { "se-a": 1 } },
    headlines: { "se-a": { status: { claim: "se-a.status.1", part: false } } },
  };
  expect(parseFigures(figures, "figures.json")).toEqual(figures);
  expect(() => parseFigures({ ...figures, totals: { investment: "1" } }, "figures.json")).toThrow(LoadError);
});

test("the list of releases is read, and refused in another shape", () => {
  expect(parseReleases([release], "data/releases.json")).toEqual([release]);
  expect(() => parseReleases([{ version: "newest" }], "data/releases.json")).toThrow(LoadError);
  expect(() => parseReleases({}, "data/releases.json")).toThrow(LoadError);
});
