import type { Release } from "../../src/domain/record/dataset";
import { licence } from "../../src/domain/tables/published-columns";
import { indexFormat } from "../../src/published/schemas";
import type { Frozen } from "../data/release/frozen";
import type { Curated } from "./curated";

/** The curated record as it is published. */
export type Published = Omit<Curated, "faults">;

/** The file that every page loads first. */
export const indexFile = "data/index.json";

/** The file with the outlines of the map. */
export const basemapFile = "data/basemap.json";

/** The file with the whole record. */
export const datasetFile = "data/dataset.json";

/** Returns the whole record as compact JSON, which is `data/dataset.json` and is kept permanently for a release. */
export function printDataset(curated: Omit<Published, "releases">, release: Release): string {
  const { sites, sources, organisations, programmes, watchlist, rates, redirects } = curated;
  return JSON.stringify({
    release,
    licence,
    sites,
    sources,
    organisations,
    programmes,
    watchlist,
    rates,
    // Only if there are any, so that the published text of earlier releases does not change.
    ...(redirects.length > 0 && { redirects }),
  });
}

/**
 * Returns the published data files as path (without a leading slash) → text. The paths are public and must not change.
 * `basemap` and the frozen releases are copied unchanged; a newest release that is not frozen yet is the current
 * record. Throws if there is no release.
 */
export function publish(
  curated: Published,
  basemap: string,
  frozen: ReadonlyMap<string, Frozen> = new Map(),
): ReadonlyMap<string, string> {
  const { sites, sources, organisations, programmes, watchlist, rates, redirects } = curated;
  const release = newest(curated);
  const dataset = printDataset(curated, release);
  const index = JSON.stringify({
    format: indexFormat,
    release,
    sites,
    organisations,
    rates,
    redirects,
    beside: { programmes: programmes.length, watchlist: watchlist.length },
    // The other keys of a source are in data/sources.json, which is loaded when needed.
    sources: sources.map(({ id, publisher, class: of, via }) => ({ id, publisher, class: of, via })),
  });
  return new Map([
    [indexFile, index],
    ["data/sources.json", JSON.stringify(sources)],
    ["data/programmes.json", JSON.stringify(programmes)],
    ["data/watchlist.json", JSON.stringify(watchlist)],
    [basemapFile, basemap],
    ["data/releases.json", JSON.stringify(curated.releases)],
    [datasetFile, dataset],
    [`releases/${release.version}/dataset.json`, dataset],
    ...[...frozen].flatMap(([version, kept]): [string, string][] => [
      [`releases/${version}/dataset.json`, kept.dataset],
      [`releases/${version}/figures.json`, kept.figures],
    ]),
  ]);
}

/** Returns the release that the curated files are now. Throws if there is none. */
export function newest(curated: Pick<Published, "releases">): Release {
  const [release] = curated.releases;
  if (release === undefined) throw new Error("data/releases.json names no release");
  return release;
}
