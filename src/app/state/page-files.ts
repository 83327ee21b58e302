import type { QueryClient } from "@tanstack/react-query";
import { indexQuery, programmesQuery, sourcesQuery, watchlistQuery } from "../../published/queries";
import { releasesQuery } from "../../published/releases";

/** A published file that a page needs to be whole when it is first shown. */
type PageFile = {
  readonly queryKey: readonly unknown[];
  /** Loads the file into a cache, unless it is there. Rejects if it cannot be loaded. */
  readonly load: (client: QueryClient) => Promise<unknown>;
};

const index: PageFile = { ...indexQuery, load: (client) => client.ensureQueryData(indexQuery) };
const sources: PageFile = { ...sourcesQuery, load: (client) => client.ensureQueryData(sourcesQuery) };
const programmes: PageFile = { ...programmesQuery, load: (client) => client.ensureQueryData(programmesQuery) };
const watchlist: PageFile = { ...watchlistQuery, load: (client) => client.ensureQueryData(watchlistQuery) };
const releases: PageFile = { ...releasesQuery, load: (client) => client.ensureQueryData(releasesQuery) };

/** What the pages need beside the index, the first pattern that a path matches. */
const further: readonly (readonly [path: RegExp, files: readonly PageFile[]])[] = [
  [/^\/(sites|charts|compare)(\/|$)/, [sources]],
  [/^\/latest$/, [sources]],
  [/^\/sources$/, [sources, programmes, watchlist]],
  [/^\/countries\/./, [programmes]],
  [/^\/operators\/./, [programmes, watchlist]],
  [/^\/programmes$/, [programmes, sources]],
  [/^\/watchlist$/, [watchlist, sources]],
  [/^\/changes$/, [releases]],
];

/** Returns the published files that a page shows at once, by its path under the base of the site. */
export function pageFiles(path: string): readonly PageFile[] {
  return [index, ...(further.find(([pattern]) => pattern.test(path))?.[1] ?? [])];
}
