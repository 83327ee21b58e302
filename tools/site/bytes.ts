import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The part of Vite's manifest that is used, by source file. */
export type Manifest = {
  readonly [source: string]: {
    readonly file: string;
    readonly name?: string;
    readonly isEntry?: boolean;
    readonly isDynamicEntry?: boolean;
    readonly imports?: readonly string[];
    readonly dynamicImports?: readonly string[];
  };
};

/** Returns the number of bytes of a file as it is transferred. */
type Compress = (content: Uint8Array) => number;

/** Returns the size with gzip, in which the budgets are counted. */
export const gzip: Compress = (content) => gzipSync(content).byteLength;

/** Returns the size with Brotli at quality 9, as static hosts compress. */
export const brotli: Compress = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).byteLength;

/** Transferred sizes in bytes, compressed; fonts as they are, because they are already compressed. */
export type Bytes = {
  /** The entry script and its static imports. */
  readonly entry: number;
  /** All scripts with which the overview answers: the entry, its charts and the picture of its map. */
  readonly firstLoad: number;
  /** What the live map adds to that. */
  readonly liveMap: number;
  /** The style sheet of all pages. */
  readonly css: number;
  /**
   * The largest number of bytes that a page adds to the entry, with all scripts that it can load, including map and
   * charts.
   */
  readonly page: number;
  /** What the menu of downloads loads once it is opened, beside the first load, with the writer of workbooks. */
  readonly files: number;
  /** What each page adds to the entry. */
  readonly pages: readonly PageBytes[];
  /** The preloaded font. */
  readonly font: number;
  /** data/index.json. */
  readonly index: number;
  /** Each script that is loaded later, by name. */
  readonly lazy: readonly { readonly name: string; readonly bytes: number }[];
};

/**
 * The bytes that a page adds to the entry with its own scripts and those that it loads later. `name` is the source file
 * of the page.
 */
export type PageBytes = { readonly name: string; readonly script: number };

/** The name of the font file that every page preloads, as in its package. */
const font = "source-sans-3-nordic";

/** The largest allowed sizes in bytes (1 kB = 1000 bytes). */
export const budgets = {
  entry: 130_000,
  firstLoad: 180_500,
  liveMap: 53_200,
  page: 136_500,
  files: 53_000,
  index: 92_000,
  css: 25_000,
  font: 20_000,
} as const;

/** The source of the menu of downloads, which counts by itself. */
const ofDownloads = "features/files/download-choices.tsx";

/** The sources of what is loaded only for a reader who asks for it, and counts for no page. */
const onRequest: readonly string[] = [
  ofDownloads,
  "parts/corrections/correction-form.tsx",
  "parts/share/embed-dialog.tsx",
  "features/picture/picture-choices.tsx",
  "features/compare/picture/comparison-sheet.tsx",
  "features/explore/map/map-picture-sheet.tsx",
  "features/site/picture/site-sheet.tsx",
  "app/pages/picture/chart-sheets.ts",
  "app/pages/picture/picture-assets.ts",
];

/** The source of the overview, which loads after the entry. */
const overview: readonly (string | undefined)[] = ["app/pages/overview/overview.tsx"];

/** The source, and the name of a chunk of several sources, of the live map, which takes over its written picture. */
const liveMap: readonly (string | undefined)[] = ["map/site-map.tsx", "site-map"];

type Budgeted = keyof typeof budgets;

/** Returns the sizes of a build. `files` are the paths in the output folder; `read` returns the content of a file. */
export function weigh(
  manifest: Manifest,
  files: readonly string[],
  read: (file: string) => Uint8Array,
  compress: Compress,
): Bytes {
  const size = (file: string): number => compress(read(file));
  const sum = (some: Iterable<string>): number => [...some].reduce((total, file) => total + size(file), 0);
  const entry = withImports(manifest, (source) => manifest[source]?.isEntry === true);
  const first = overviewScripts(manifest);
  const map = mapScripts(manifest);
  const scripts = files.filter((file) => file.endsWith(".js"));
  const preloaded = fontFile(files);
  const pages = pageParts(manifest).map((name) => {
    const all = withImports(manifest, (source) => source === name, "later too");
    return { name, script: sum([...all].filter((file) => !entry.has(file))) };
  });
  const asked = withImports(manifest, (source) => source === ofDownloads, "later too");
  return {
    entry: sum(entry),
    firstLoad: sum(new Set([...entry, ...first])),
    liveMap: sum(map),
    css: sum(files.filter((file) => file.endsWith(".css"))),
    page: Math.max(0, ...pages.map(({ script }) => script)),
    files: sum([...asked].filter((file) => ![...entry, ...first, ...map].includes(file))),
    pages,
    font: preloaded === null ? 0 : read(preloaded).byteLength,
    index: sum(files.filter((file) => file === "data/index.json")),
    lazy: scripts
      .filter((file) => !entry.has(file))
      .map((file) => ({ name: file.replace(/^assets\//, ""), bytes: size(file) })),
  };
}

/** Returns the scripts that the overview needs beside those of the entry, in no particular order. */
export function overviewScripts(manifest: Manifest): readonly string[] {
  const entry = withImports(manifest, (source) => manifest[source]?.isEntry === true);
  return scriptsOf(manifest, overview).filter((file) => !entry.has(file));
}

/** Returns the scripts that the live map of the overview needs beside those. */
export function mapScripts(manifest: Manifest): readonly string[] {
  const before = withImports(manifest, (source) => manifest[source]?.isEntry === true || overview.includes(source));
  return scriptsOf(manifest, liveMap).filter((file) => !before.has(file));
}

function scriptsOf(manifest: Manifest, parts: readonly (string | undefined)[]): readonly string[] {
  return [...withImports(manifest, (source) => parts.includes(source) || parts.includes(manifest[source]?.name))];
}

/** The name of the chunk with the page of a site, which it shares with its embed. */
const sitePage = "site";

/** Returns the sources that are a page of their own, loaded when it is opened. */
function pageParts(manifest: Manifest): readonly string[] {
  return Object.keys(manifest).filter((source) => source.endsWith("-page.tsx") || manifest[source]?.name === sitePage);
}

/** Returns the preloaded font among the files of a build, or null if there is none. */
export function fontFile(files: readonly string[]): string | null {
  return files.find((file) => file.includes(font) && file.endsWith(".woff2")) ?? null;
}

/**
 * Returns the scripts of the chosen sources with their static imports at all levels; `later too` adds their dynamic
 * imports.
 */
function withImports(
  manifest: Manifest,
  chosen: (source: string) => boolean,
  when: "at once" | "later too" = "at once",
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (source: string): void => {
    const chunk = manifest[source];
    if (chunk === undefined || found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(visit);
    // Every page can be reached from the entry, so the dynamic imports of a page are followed from the page itself.
    if (when === "later too" && chunk.isEntry !== true)
      chunk.dynamicImports?.filter((later) => !onRequest.includes(later)).forEach(visit);
  };
  Object.keys(manifest).filter(chosen).forEach(visit);
  return found;
}

/** Returns a line for each budget that is exceeded: those of the code, or that of the data too. */
export function overdrawn(bytes: Bytes, which: "code" | "code and data"): readonly string[] {
  const ofCode: readonly Budgeted[] = ["entry", "firstLoad", "liveMap", "page", "files", "css", "font"];
  const names: readonly Budgeted[] = which === "code" ? ofCode : [...ofCode, "index"];
  return names
    .filter((name) => bytes[name] > budgets[name])
    .map((name) => `${name}: ${kB(bytes[name])} kB is over its budget of ${kB(budgets[name])} kB`);
}

/** Returns the table of sizes that the build prints: with gzip, with Brotli, and the budget of the first. */
export function table(gzipped: Bytes, brotlied: Bytes): string {
  const one = (name: string, of: (bytes: Bytes) => number, budget?: number): string =>
    row(name, of(gzipped), of(brotlied), budget);
  return [
    `${"kB (1 kB = 1000 bytes; the font as it is)".padEnd(nameWidth)}${"gzip".padStart(8)}${"Brotli".padStart(8)}`,
    one("entry script and its static imports", ({ entry }) => entry, budgets.entry),
    ...gzipped.lazy.map(({ name }, index) => one(`  later: ${name}`, ({ lazy }) => lazy[index]?.bytes ?? 0)),
    one("all script with which the overview answers", ({ firstLoad }) => firstLoad, budgets.firstLoad),
    one("live map beside it", (bytes) => bytes.liveMap, budgets.liveMap),
    one("style sheet", ({ css }) => css, budgets.css),
    ...gzipped.pages.map(({ name }, index) => one(`  page: ${name}`, ({ pages }) => pages[index]?.script ?? 0)),
    one("script of the heaviest page beside the entry", ({ page }) => page, budgets.page),
    one("menu of downloads beside the first load", ({ files }) => files, budgets.files),
    one("font", ({ font: own }) => own, budgets.font),
    one("data/index.json", ({ index }) => index, budgets.index),
  ].join("\n");
}

const nameWidth = 60;

function row(name: string, gzipped: number, brotlied: number, budget?: number): string {
  const sizes = `${kB(gzipped).padStart(8)}${kB(brotlied).padStart(8)}`;
  return `${name.padEnd(nameWidth)}${sizes}${budget === undefined ? "" : `  of ${kB(budget)}`}`;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
