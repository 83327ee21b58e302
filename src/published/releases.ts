import { parseFigures, parseRelease, parseReleases } from "./parse-release";
import { published } from "./queries";

/** The query for the list of releases, newest first. */
export const releasesQuery = published("data/releases.json", parseReleases);

/** Returns the query for the whole record of a release. */
export const releaseQuery = (version: string) => published(`releases/${version}/dataset.json`, parseRelease);

/** Returns the query for the figures that a release was made with. */
export const figuresQuery = (version: string) => published(`releases/${version}/figures.json`, parseFigures);
