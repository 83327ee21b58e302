import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "vite";
import { brotli, fontFile, gzip, overdrawn, mapScripts, overviewScripts, table, weigh, type Manifest } from "./bytes";
import { dataDir, readCurated } from "./curated";
import { notices, parts } from "./notices";
import { embedPages } from "./pages/embeds";
import { missingPage, offlinePage, pageContext, pages } from "./pages/pages";
import { cardFile, prerender, type Early } from "./pages/prerender";
import { robots, sitemap } from "./pages/sitemap";
import { unscripted } from "./pages/unscripted";
import { newest, type Published } from "./publish";
import { sbom } from "./sbom";
import { pageRenderer } from "./render";
import { keptBudget, shellFile, writeWorker } from "./offline/worker";
import { readFrozen } from "../data/release/frozen";
import { withPolicy } from "../deploy/policy";
import { filesIn } from "../run/files-in";
import { basePath } from "../run/serve";
import { printFaults } from "../validate/report";
import { addFolder } from "./folder/add-folder";
import { siteAddress } from "./feeds/site-address";

/** The folder of the built site: `OUT_DIR`, or else dist. */
export const outDir = process.env.OUT_DIR ?? "dist";

/**
 * Builds the site of the record in `dataDir` into `outDir`, prints its sizes, and returns a line for each budget that is
 * exceeded; only the curated record has a budget itself. Throws if the data has faults.
 */
export async function build(): Promise<readonly string[]> {
  const curated = readCurated(dataDir);
  if (curated.faults.length > 0)
    throw new Error(`The curated data has faults:\n\n${printFaults(curated.faults, dataDir)}\n`);
  await bundle({ logLevel: "warn" });
  const files = filesIn(outDir);
  const manifest = takeManifest();
  await writePages(curated, { font: fontFile(files), overview: overviewScripts(manifest), map: mapScripts(manifest) });
  // Another record than the curated one has its own size, and no budget.
  const isCurated = resolve(dataDir) === resolve("data");
  await writeWorker(outDir, basePath(), filesIn(outDir), isCurated ? keptBudget : null);
  if (process.env.FOLDER === "1") addFolder(outDir);
  write("NOTICES.txt", notices(parts()));
  write("sbom.cdx.json", sbom(parts(), newest(curated).version));
  const read = (file: string): Uint8Array => readFileSync(join(outDir, file));
  const bytes = { gzip: weigh(manifest, files, read, gzip), brotli: weigh(manifest, files, read, brotli) };
  keep("bytes", bytes);
  console.log(table(bytes.gzip, bytes.brotli));
  if (siteAddress(basePath()) === null)
    console.log(
      "SITE_ADDRESS is not set: links in feeds are relative, and pages have no canonical address, no card and no sitemap.",
    );
  return overdrawn(bytes.gzip, isCurated ? "code and data" : "code");
}

/** Writes an HTML file for each path, so that a host without rewrite rules can serve it, and the list of them for robots. */
async function writePages(curated: Published, early: Early): Promise<void> {
  const template = withPolicy(readFileSync(join(outDir, "index.html"), "utf8"));
  const home = { base: basePath(), address: siteAddress(basePath()) };
  const render = await pageRenderer(outDir);
  const context = pageContext(curated, readFrozen(dataDir));
  const all = pages(curated, context);
  const unscriptedContext = { record: context.record, sources: curated.sources, base: home.base };
  // Loaded now that Vite has set the mode: one program must not hold React for development and for production.
  const [{ cards, outlines }, { drawCards }] = await Promise.all([import("./cards/cards"), import("./cards/draw")]);
  const drawn = cards(context.record);
  for (const page of all) {
    const rendered = page.written === "words" ? null : await render(`/${page.path}`);
    // A part that throws leaves its place empty, and nothing else would tell.
    if (rendered !== null && !rendered.includes("<h1")) throw new Error(`The page /${page.path} could not be written.`);
    const told = await unscripted(page, unscriptedContext, render);
    write(join(page.path, "index.html"), prerender(template, page, home, early, { rendered, told }));
  }
  const pictures = await drawCards([...drawn.values()], outlines());
  [...drawn.keys()].forEach((path, index) => write(cardFile({ path, hasCard: true }), pictures[index] ?? ""));
  for (const page of embedPages(all)) {
    const told = await unscripted(page, unscriptedContext, render);
    write(join(page.path, "index.html"), prerender(template, page, home, early, { rendered: null, told }));
  }
  write("404.html", prerender(template, missingPage, home, early));
  write(shellFile, prerender(template, offlinePage, home, early));
  if (home.address !== null) write("sitemap.xml", sitemap(all, home.address));
  write("robots.txt", robots(home.address));
}

function write(file: string, text: string | Uint8Array): void {
  const path = join(outDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Reads Vite's manifest and removes it from the output. */
function takeManifest(): Manifest {
  const folder = join(outDir, ".vite");
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  rmSync(folder, { recursive: true });
  return manifest;
}

/** Writes a result of the build to `.cache/<output folder>.<name>.json`, for other tools. */
function keep(name: string, value: unknown): void {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(`.cache/${basename(resolve(outDir))}.${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = await build();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
