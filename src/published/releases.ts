import type { Parsed } from "./parse";
import type { ReleasedRecord } from "./parse-release";
import { indexQuery, programmesQuery, published, query, sourcesQuery, watchlistQuery } from "./queries";
import { withReading } from "./read-index";

/** Loads the parsers of releases with the first release, because most visits read only the newest one. */
const parsers = () => import("./parse-release");

/** The query for the list of releases, newest first. */
export const releasesQuery = published("data/releases.json", async (json, file) =>
  (await parsers()).parseReleases(json, file),
);

const wholeFile = (version: string) => `releases/${version}/dataset.json`;

/** Returns the query for the whole record of a release. */
export const releaseQuery = (version: string) =>
  published(wholeFile(version), async (json, file) => (await parsers()).parseRelease(json, file));

/** Returns the query for the figures that a release was made with. */
export const figuresQuery = (version: string) =>
  published(`releases/${version}/figures.json`, async (json, file) => (await parsers()).parseFigures(json, file));

/** The queries for the four files of the newest release. */
const newest = {
  index: indexQuery,
  sources: sourcesQuery,
  programmes: programmesQuery,
  watchlist: watchlistQuery,
} as const;

/** Returns the same four queries of a release, which are answered from its one file; of the newest where it is null. */
export function filesOf(version: string | null): typeof newest {
  if (version === null) return newest;
  const whole = releaseQuery(version);
  const part = <T>(name: keyof typeof newest, pick: (record: ReleasedRecord) => T) =>
    query([wholeFile(version), name], async ({ client }) => pick(await client.ensureQueryData(whole)));
  // The index reports the faults of the whole file.
  const list = <T>(name: "sources" | "programmes" | "watchlist", pick: (record: ReleasedRecord) => T) =>
    part(name, (record): Parsed<T> => ({ value: pick(record), faults: [] }));
  return {
    index: part("index", ({ dataset, faults }) => withReading({ value: dataset, faults })),
    sources: list("sources", ({ sources }) => sources),
    programmes: list("programmes", ({ programmes }) => programmes),
    watchlist: list("watchlist", ({ watchlist }) => watchlist),
  };
}
