import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { tsImport } from "tsx/esm/api";
import { defineConfig } from "vitest/config";

// Through tsx, as every tool runs: Vite's own config loader warns of each import that has no file extension.
const { launchOptions }: typeof import("./tools/run/chromium") = await tsImport(
  "./tools/run/chromium.ts",
  import.meta.url,
);
const { publishedData }: typeof import("./tools/site/published-data-plugin") = await tsImport(
  "./tools/site/published-data-plugin.ts",
  import.meta.url,
);
const { packsWorkbooks }: typeof import("./tools/site/workbook-plugin") = await tsImport(
  "./tools/site/workbook-plugin.ts",
  import.meta.url,
);
const { buildTarget }: typeof import("./tools/site/browsers") = await tsImport(
  "./tools/site/browsers.ts",
  import.meta.url,
);
const { corrections }: typeof import("./tools/site/corrections") = await tsImport(
  "./tools/site/corrections.ts",
  import.meta.url,
);
const { basePath }: typeof import("./tools/run/serve") = await tsImport("./tools/run/serve.ts", import.meta.url);

const { siteAddress }: typeof import("./tools/site/feeds/site-address") = await tsImport(
  "./tools/site/feeds/site-address.ts",
  import.meta.url,
);

const top = import.meta.dirname;
const address = siteAddress(basePath());
const origin = address === null ? "" : new URL(address).origin;

/** After so long a test hangs, ms: no measure of how fast a machine is. */
const hangs = 600_000;

/** What reads the record, which runs while the rest of the program is on its way (`src/published/early.ts`). */
const ofReading =
  /\/src\/(?:published\/(?:early|read-index|load|parse|references|schemas)|domain\/(?:record\/|headline\/|search\/|place\/bidding-zone))|\/node_modules\/valibot\//;

/** The modules that draw with Recharts. */
const drawn =
  /\/src\/charts\/(?:plot\/plot\.tsx|drawn\/|rows\/(?:row-plot|row-marks|horizontal|capacity|range|stacked))/;

/** What only the pages of a site, of a comparison and of programmes share, so that no chart loads it. */
const ofClaims =
  /\/src\/(?:parts\/(?:claims\/claim-(?:rows?|table)|sites\/amount-bar|frame\/term)|words\/(?:en\/(?:site\.|claims\/(?:folds|glossary))|text\/claims\/fold-text)|domain\/series\/size-ladder)/;

/** What only the pages of organisations, of countries and of programmes share. */
const ofRecords =
  /\/src\/(?:features\/country\/sums-table|parts\/frame\/(?:sum-cell|programme-list)|words\/en\/(?:operator|about\/programmes|records\/(?:organisations|countries))\.|domain\/overview\/(?:group-sums|programme-country))/;

/** What only the Data page and the menu of downloads share, which is loaded when it is opened. */
const ofFiles =
  /\/src\/(?:features\/files\/(?!download-menu)|domain\/tables\/(?:site-figures|site-table|claim-table|published-columns)|words\/(?:en\/files\/(?!picture)|text\/column-meanings))/;

/** What only the panels that answer for a figure share, each of which is loaded when it is opened. */
const ofAnswers = /\/src\/(?:features\/cite\/|words\/en\/cite\.)/;

/** What an embed shows of a chart's page, which has it in one file with its frame, and of a site's. */
const ofFrame =
  /\/src\/(?:app\/pages\/chart\/(?:chart-frame\.tsx|grouping-note|use-chart-heading)|words\/(?:text\/chart-heading|en\/charts\/(?:headings|grouping-notes)))/;
const ofSite = /\/src\/(?:app\/pages\/picture\/site-picture|features\/site\/(?:page\/site-page\.tsx|headlines\/))/;

/** What only pictures of views share, which are made when a reader asks for one. */
const ofPictures = /\/src\/(?:parts\/picture\/|words\/en\/files\/picture|features\/picture\/(?!picture-menu))/;

/** What the page of a chart, of a site or of a comparison shares with its picture or its list alone. */
const ofPictured =
  /\/src\/(?:charts\/line\/|domain\/(?:comparison\/comparison-(?:answers|rows)|series\/(?:contracts|history|investment-groups|size-ladder))|features\/(?:charts\/(?:accelerators|capacity|history|openings)\/(?:count-text|drawn-status|capacity-text|axis|history-text|opening-axis|opening-groups)|compare\/table\/(?:span|use-cells))|words\/en\/(?:charts\/(?:accelerators|capacity|contracts|history|investment-groups|per-mw)|compare\/comparison))/;

/** The map as a picture, which the overview has until the live map has come, and small maps never. */
const ofMapPicture =
  /\/src\/map\/(?:map-picture\.|ground\/(?:base-map\.ts|land\.)|labels\/(?:notes-layer|region-titles)|marks\/(?:arrange|crowd|map-mark|separate)|plane\/(?:fit-target|geometry|grid|layout|projection|use-size))/;

/** What only the dialogs share in which a view is taken elsewhere, which are loaded when they are opened. */
const ofShares = /\/src\/parts\/share\/embed-snippet/;

/** The legends of charts and of the map, which come after what they explain. */
const ofLegends = /\/src\/(?:marks\/legend|features\/explore\/map\/map-key|words\/en\/explore\/map-legend)/;

/** The page of investments, and what follows below its chart. */
const ofInvestment = /\/src\/features\/charts\/investment\/(?:investment-page|below\/)/;

/** Returns whether a module that two pages load is for all of them. */
const isShared = (id: string) =>
  id.includes("/src/") &&
  ![
    drawn,
    ofClaims,
    ofRecords,
    ofFiles,
    ofAnswers,
    ofFrame,
    ofSite,
    ofLegends,
    ofPictures,
    ofPictured,
    ofMapPicture,
    ofShares,
  ].some((some) => some.test(id));

/** What is known of a module of the bundle. */
type Modules = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** The overview and what it loads by itself or for a first press, which every visit begins with. */
const overview = [
  "src/app/pages/overview/overview.tsx",
  "src/map/site-map.tsx",
  "src/features/explore/list/columns/optional-cells.ts",
  "src/features/explore/filters/choices/facets.tsx",
  "src/features/explore/map/site-card.tsx",
];

/**
 * Returns what names the file "shared" for a module that two pages load, if some modules, by their paths, need it; for others
 * null, so that they load nothing that only other pages share.
 */
function sharedWith(paths: readonly string[]): (id: string, modules: Modules) => string | null {
  const needed = new Set<string>();
  const need = (id: string, modules: Modules): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const one of modules.getModuleInfo(id)?.importedIds ?? []) need(one, modules);
  };
  return (id, modules) => {
    for (const path of needed.size === 0 ? paths : []) {
      if (modules.getModuleInfo(resolve(top, path)) === null) throw new Error(`${path} is no module of the page`);
      need(resolve(top, path), modules);
    }
    return needed.has(id) ? "shared" : null;
  };
}

export default defineConfig({
  root: "src",
  base: basePath(),
  publicDir: "../public",
  cacheDir: resolve(top, "node_modules/.vite"),
  define: Object.fromEntries(
    Object.entries({ ...corrections(), SITE_ORIGIN: origin, HAS_FOLDER: process.env.FOLDER === "1" }).map(
      ([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)],
    ),
  ),
  plugins: [react({ jsxImportSource: "#jsx" }), publishedData(), packsWorkbooks()],
  build: {
    outDir: resolve(top, process.env.OUT_DIR ?? "dist"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: buildTarget,
    modulePreload: { polyfill: false },
    manifest: true,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Few files, since each one more is a request: what every page needs, what the overview shares with others, what
        // two of those share, what lists statements, all that draws with Recharts, and each page's own.
        codeSplitting: {
          groups: [
            { name: "early", tags: ["$initial"], test: ofReading, priority: 4 },
            { name: "first", tags: ["$initial"], priority: 3 },
            {
              name: sharedWith(overview),
              debugName: "shared",
              test: isShared,
              minShareCount: 2,
              priority: 2.2,
            },
            { name: "pages", test: isShared, minShareCount: 2, priority: 2 },
            { name: "claims", test: ofClaims, minShareCount: 2, priority: 1 },
            { name: "records", test: ofRecords, minShareCount: 2, priority: 1 },
            { name: "files", test: ofFiles, minShareCount: 2, priority: 1 },
            { name: "answers", test: ofAnswers, minShareCount: 2, priority: 1 },
            { name: "legends", test: ofLegends, priority: 1 },
            { name: "investment", test: ofInvestment, priority: 1 },
            { name: "frame", test: ofFrame, priority: 1 },
            { name: "map-picture", test: ofMapPicture, minShareCount: 2, priority: 1 },
            { name: "pictures", test: ofPictures, minShareCount: 2, priority: 1 },
            { name: "charts", test: drawn, priority: 1 },
            { name: "site", test: ofSite },
          ],
        },
      },
    },
  },
  test: {
    // A golden file that is missing is a fault here too, and not only where CI is set; `-u` draws them anew.
    update: "none",
    projects: [
      {
        extends: true,
        root: top,
        test: {
          name: "unit",
          testTimeout: hangs,
          // Modules are read once for all files of a thread: no test changes one, and reading them took as long as the tests.
          isolate: false,
          pool: "threads",
          environment: "node",
          include: [
            "tests/unit/**/*.test.ts",
            "tests/dataset/**/*.test.ts",
            "tests/architecture/**/*.test.ts",
            "tests/pictures/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        root: top,
        // Known from the start: a package that Vite finds only while tests run makes it reload them.
        optimizeDeps: {
          include: [
            "@tanstack/react-query",
            "leaflet",
            "react",
            "react-dom",
            "react-dom/client",
            "react-leaflet",
            "react/jsx-dev-runtime",
            "recharts",
            "valibot",
            "vitest-browser-react",
            "wouter",
            "wouter/use-browser-location",
          ],
        },
        test: {
          name: "components",
          testTimeout: hangs,
          include: ["tests/components/**/*.test.tsx", "tests/pictures/*.test.tsx"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
