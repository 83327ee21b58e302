import type { Release } from "../../src/domain/record/dataset";
import type { Frozen } from "../data/release/frozen";
import type { Curated } from "./curated";

/** The curated record, as it is published. */
export type Published = Omit<Curated, "faults">;

/** The file that every page reads first. */
export const indexFile = "data/index.json";

/** The file that holds everything. */
export const datasetFile = "data/dataset.json";

/** The licence of the data (SPDX). */
export const licence = "CC-BY-4.0";

/** The whole record as one compact text: what `data/dataset.json` holds, and a release keeps for ever. */
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
    // Only where there is one, so that what an earlier release published stays as it was.
    ...(redirects.length > 0 && { redirects }),
  });
}

/**
 * The published data files, as path (no leading slash) → text; the paths are public and stay.
 * `basemap` is copied as it is, and so is each frozen release; a newest release that is not frozen yet is what the record
 * holds now. Throws where there is no release.
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
    ["data/releases.json", JSON.stringify(curated.releases)],
    [datasetFile, dataset],
    [`releases/${release.version}/dataset.json`, dataset],
    ...[...frozen].flatMap(([version, kept]): [string, string][] => [
      [`releases/${version}/dataset.json`, kept.dataset],
      [`releases/${version}/figures.json`, kept.figures],
    ]),
  ]);
}

/** The release that the curated files are now. */
export function newest(curated: Pick<Published, "releases">): Release {
  const [release] = curated.releases;
  if (release === undefined) throw new Error("data/releases.json names no release");
  return release;
}
