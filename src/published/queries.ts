import { queryOptions, type QueryFunctionContext } from "@tanstack/react-query";
import { plainReading, readRecord, type ReadRecord } from "../domain/headline/read-record";
import type { Dataset } from "../domain/record/dataset";
import { loadJson } from "./load";
import { parseIndex, parseProgrammes, parseSources, parseWatchlist, type Parsed } from "./parse";

/**
 * Returns the query for a published file. The file changes only with a deployment, so it is cached; only the reader's
 * *Try again* retries.
 */
export function published<T>(file: string, parse: (json: unknown, file: string) => T | Promise<T>) {
  return query([file], async ({ signal }) => parse(await loadJson(file, signal), file));
}

/** Returns a query that is asked once for as long as the page lives, and again only where it failed and the reader asks. */
export function query<T>(queryKey: string[], queryFn: (context: QueryFunctionContext) => Promise<T>) {
  return queryOptions({
    queryKey,
    queryFn,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
}

export const indexQuery = published("data/index.json", async (json, file) => {
  // Each in a task of its own, so that a press or a frame need not wait for all.
  await nextTask();
  const parsed = parseIndex(json, file);
  await nextTask();
  return withReading(parsed);
});
export const sourcesQuery = published("data/sources.json", parseSources);
export const programmesQuery = published("data/programmes.json", parseProgrammes);
export const watchlistQuery = published("data/watchlist.json", parseWatchlist);

function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

/** Returns a parsed data set with the reading of most visits, so that it is there with the data. */
export function withReading(parsed: Parsed<Dataset>): Parsed<Dataset> & { readonly read: ReadRecord } {
  return { ...parsed, read: readRecord(parsed.value, plainReading(parsed.value)) };
}
