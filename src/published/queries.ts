import { queryOptions } from "@tanstack/react-query";
import { plainReading, readRecord } from "../domain/headline/read-record";
import { loadJson } from "./load";
import { parseBasemap, parseIndex, parseProgrammes, parseSources, parseWatchlist } from "./parse";

/**
 * Returns the query for a published file. The file changes only with a deployment, so it is cached; only the reader's
 * *Try again* retries.
 */
export function published<T>(file: string, parse: (json: unknown, file: string) => T) {
  return queryOptions({
    queryKey: [file],
    queryFn: async ({ signal }) => parse(await loadJson(file, signal), file),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
}

export const indexQuery = published("data/index.json", (json, file) => {
  const parsed = parseIndex(json, file);
  // The reading of most visits, so that it is there with the data.
  return { ...parsed, read: readRecord(parsed.value, plainReading(parsed.value)) };
});
export const sourcesQuery = published("data/sources.json", parseSources);
export const programmesQuery = published("data/programmes.json", parseProgrammes);
export const watchlistQuery = published("data/watchlist.json", parseWatchlist);
export const basemapQuery = published("data/basemap.json", parseBasemap);
