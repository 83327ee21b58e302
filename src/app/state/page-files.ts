import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { indexQuery, programmesQuery, sourcesQuery, watchlistQuery } from "../../published/queries";
import { figuresQuery, releaseQuery, releasesQuery } from "../../published/releases";

/**
 * Loads published files that a page needs to be whole when it is first shown into a cache, unless they are there, and
 * returns their keys with their contents. Rejects if one cannot be loaded.
 */
type LoadFiles = (client: QueryClient) => Promise<readonly (readonly [queryKey: QueryKey, content: unknown])[]>;

const index: LoadFiles = async (client) => [[indexQuery.queryKey, await client.ensureQueryData(indexQuery)]];
const sources: LoadFiles = async (client) => [[sourcesQuery.queryKey, await client.ensureQueryData(sourcesQuery)]];
const programmes: LoadFiles = async (client) => [
  [programmesQuery.queryKey, await client.ensureQueryData(programmesQuery)],
];
const watchlist: LoadFiles = async (client) => [
  [watchlistQuery.queryKey, await client.ensureQueryData(watchlistQuery)],
];

/** The list of releases, and the two newest of them, which the page of changes compares; none where there is one. */
const releases: LoadFiles = async (client) => {
  const all = await client.ensureQueryData(releasesQuery);
  const [newest, before] = all;
  const compared = (newest && before ? [newest, before] : []).flatMap(({ version }) => [
    async () => [releaseQuery(version).queryKey, await client.ensureQueryData(releaseQuery(version))] as const,
    async () => [figuresQuery(version).queryKey, await client.ensureQueryData(figuresQuery(version))] as const,
  ]);
  return [[releasesQuery.queryKey, all], ...(await Promise.all(compared.map((load) => load())))];
};

/** What the pages need beside the index, the first pattern that a path matches. */
const further: readonly (readonly [path: RegExp, files: readonly LoadFiles[]])[] = [
  [/^\/(sites|charts|compare)(\/|$)/, [sources]],
  [/^\/latest$/, [sources]],
  [/^\/sources$/, [sources, programmes, watchlist]],
  [/^\/countries\/./, [programmes]],
  [/^\/operators(\/|$)/, [programmes, watchlist]],
  [/^\/programmes$/, [programmes, sources]],
  [/^\/watchlist$/, [watchlist, sources]],
  [/^\/changes$/, [releases]],
];

/** Returns the published files that a page shows at once, by its path under the base of the site. */
export function pageFiles(path: string): readonly LoadFiles[] {
  return [index, ...(further.find(([pattern]) => pattern.test(path))?.[1] ?? [])];
}
