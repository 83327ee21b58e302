import { QueryClient } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { App } from "./app/app";
import { loadPage } from "./app/pages/page-code";
import { pageFiles } from "./app/state/page-files";
import outline from "./map/ground/outline.json";
import { basemapQuery, parseBasemap } from "./published/basemap";

/** The files of all pages that were rendered, parsed once. */
const files = new QueryClient();

/**
 * Renders the page of a path and query under the base of the site as HTML, from the published files that `fetch` finds. A part
 * that needs a browser is left as it stands while it loads. Rejects if a file is missing.
 */
export async function renderPage(address: string): Promise<string> {
  const [path = "", search = ""] = address.split("?");
  await loadPage(path);
  const client = new QueryClient();
  for (const load of pageFiles(path))
    for (const [queryKey, content] of await load(files)) client.setQueryData(queryKey, content);
  // The outline stands for the map, whose picture alone is written.
  if (/^\/$|^\/(countries|operators)\/./.test(path))
    client.setQueryData(basemapQuery.queryKey, parseBasemap(outline, "outline.json"));
  const { prelude } = await prerender(<App client={client} path={path} search={search} />, {
    // No part is sent later by a script.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: () => {},
  });
  client.clear();
  return new Response(prelude).text();
}
