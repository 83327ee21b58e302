import { existsSync, readFileSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { readFrozen } from "../data/release/frozen";
import { contentType } from "../deploy/rules";
import { feeds } from "./feeds/feeds";
import { siteAddress } from "./feeds/site-address";
import { dataDir, readCurated } from "./curated";
import { datasetFile, publish } from "./publish";
import type { FileContent } from "./files/data-package";
import { publishFiles } from "./files/files";
import { printFaults } from "../validate/report";

/**
 * Returns the published files of a directory and null, or no files and the text of the faults if the data has any. A
 * directory without a base map of its own has the one that is drawn for the curated data.
 */
async function read(
  folder: string,
  base: string,
): Promise<{ readonly files: ReadonlyMap<string, FileContent>; readonly faults: string | null }> {
  const curated = readCurated(folder);
  const basemap = [resolve(folder, "basemap.json"), "data/basemap.json"].find((file) => existsSync(file));
  const none = new Map<string, string>();
  if (curated.faults.length > 0) return { files: none, faults: printFaults(curated.faults, basename(folder)) };
  if (basemap === undefined) return { files: none, faults: "data/basemap.json is missing: npm run basemap draws it" };
  const data = publish(curated, readFileSync(basemap, "utf8"), readFrozen(folder));
  const address = siteAddress(base);
  const told = feeds(data, curated.releases, address);
  const files = await publishFiles(curated, data.get(datasetFile) ?? "", address);
  return { files: new Map<string, FileContent>([...data, ...files, ...told]), faults: null };
}

/** Whether a path under the base may be a published file: the page’s own modules lie under data/ too, and are not .json. */
function isPublished(path: string): boolean {
  return /^(data|releases)\/.*\.(json|csv|geojson|parquet|xlsx|cff|txt)$|^(.+\/)?feed\.(xml|json)$/.test(path);
}

/**
 * A Vite plugin that publishes the data in `dir`: emitted under fixed names by a build; in dev served and read
 * again on each change.
 */
export function publishedData(dir = dataDir): Plugin {
  const folder = resolve(dir);
  let base = "/";
  let isForTools = false;
  let published: ReturnType<typeof read> | undefined;
  return {
    name: "published-data",
    configResolved(config) {
      base = config.base;
      isForTools = config.build.ssr !== false;
    },
    async generateBundle() {
      if (isForTools) return;
      const { files, faults } = await read(folder, base);
      if (faults !== null) this.error(`The curated data has faults:\n${faults}`);
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("all", (_event, file) => {
        if (!file.startsWith(folder + sep)) return;
        published = undefined;
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0] ?? "";
        if (!path.startsWith(base) || !isPublished(path.slice(base.length))) return next();
        published ??= read(folder, base);
        void published.then(({ files, faults }) => {
          const content = files.get(path.slice(base.length));
          if (content === undefined && faults === null) return next();
          response.statusCode = content === undefined ? 500 : 200;
          response.setHeader("Content-Type", content === undefined ? "text/plain; charset=utf-8" : contentType(path));
          response.end(content ?? faults ?? "");
          return undefined;
        }, next);
      });
    },
  };
}
