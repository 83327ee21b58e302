import type { Release } from "../../src/domain/record/dataset";
import type { Curated } from "./curated";

/** The curated record, as it is published. */
export type Published = Omit<Curated, "faults">;

/** The file that every page reads first. */
export const indexFile = "data/index.json";

/** The file that holds everything. */
export const datasetFile = "data/dataset.json";

/** The licence of the data (SPDX). */
export const licence = "CC-BY-4.0";

/**
 * The published data files, as path (no leading slash) → text; the paths are public and stay.
 * `basemap` is copied as it is. Throws where there is no release.
 */
export function publish(curated: Published, basemap: string): ReadonlyMap<string, string> {
  const { sites, sources, organisations, programmes, watchlist, rates, redirects } = curated;
  const release = newest(curated);
  const dataset = JSON.stringify({
    release,
    licence,
    sites,
    sources,
    organisations,
    programmes,
    watchlist,
    rates,
    // Only where there is one, so that what an earlier release published stays as it was.
    ...(redirects.length > 0 && { redirects }),
  });
  const index = JSON.stringify({
    release,
    sites,
    organisations,
    rates,
    redirects,
    // The rest of a source is read with data/sources.json, when a reader asks for it.
    sources: sources.map(({ id, publisher, class: of, via }) => ({ id, publisher, class: of, via })),
  });
  return new Map([
    [indexFile, index],
    ["data/sources.json", JSON.stringify(sources)],
    ["data/programmes.json", JSON.stringify(programmes)],
    ["data/watchlist.json", JSON.stringify(watchlist)],
    ["data/basemap.json", basemap],
    [datasetFile, dataset],
    [`releases/${release.version}/dataset.json`, dataset],
  ]);
}

/** The release that the curated files are now. */
export function newest(curated: Pick<Published, "releases">): Release {
  const [release] = curated.releases;
  if (release === undefined) throw new Error("data/releases.json names no release");
  return release;
}
