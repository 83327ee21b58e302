import { queryOptions, type QueryFunctionContext } from "@tanstack/react-query";
import { loadJson } from "./load";
import { parseProgrammes, parseSources, parseWatchlist } from "./parse";
import { indexPath, takeIndex } from "./read-index";

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

export const indexQuery = query([indexPath], ({ signal }) => takeIndex(signal));
export const sourcesQuery = published("data/sources.json", parseSources);
export const programmesQuery = published("data/programmes.json", parseProgrammes);
export const watchlistQuery = published("data/watchlist.json", parseWatchlist);
