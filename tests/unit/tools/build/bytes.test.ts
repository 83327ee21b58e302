import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  brotli,
  budgets,
  gzip,
  mapScripts,
  overdrawn,
  overviewScripts,
  table,
  weigh,
} from "../../../../tools/site/bytes";

const manifest = {
  "index.html": {
    file: "assets/index-1.js",
    isEntry: true,
    imports: ["_react-2.js"],
    dynamicImports: ["map/site-map.tsx"],
  },
  "_react-2.js": { file: "assets/react-2.js", imports: ["_shared-3.js"] },
  "_shared-3.js": { file: "assets/shared-3.js", imports: ["index.html"] },
  "map/site-map.tsx": {
    file: "assets/canvas-4.js",
    isDynamicEntry: true,
    imports: ["_shared-3.js"],
  },
  "_charts-8.js": { file: "assets/charts-8.js", name: "charts", imports: ["_shared-3.js"] },
  "features/method/method-page.tsx": {
    file: "assets/method-7.js",
    isDynamicEntry: true,
    imports: ["_shared-3.js"],
    dynamicImports: ["map/site-map.tsx"],
  },
  "features/data/data-page.tsx": { file: "assets/data-10.js", isDynamicEntry: true },
};

const content = new Map<string, Uint8Array>(
  [
    ["assets/index-1.js", 1000],
    ["assets/react-2.js", 2000],
    ["assets/shared-3.js", 3000],
    ["assets/canvas-4.js", 4000],
    ["assets/method-7.js", 600],
    ["assets/data-10.js", 300],
    ["assets/charts-8.js", 200],
    ["assets/style-5.css", 500],
    ["assets/source-sans-3-nordic-6.woff2", 700],
    ["data/index.json", 900],
  ].map(([file, size]) => [String(file), randomBytes(Number(size))]),
);

const read = (file: string): Uint8Array => content.get(file) ?? new Uint8Array();
const gzipped = (...files: string[]): number => files.reduce((sum, file) => sum + gzipSync(read(file)).byteLength, 0);

const bytes = weigh(manifest, [...content.keys()], read, gzip);

test("the entry is its script and all it imports before it runs, once each", () => {
  expect(bytes.entry).toBe(gzipped("assets/index-1.js", "assets/react-2.js", "assets/shared-3.js"));
});

test("the rest of the scripts come later, each by its name", () => {
  expect(bytes.lazy).toEqual([
    { name: "canvas-4.js", bytes: gzipped("assets/canvas-4.js") },
    { name: "method-7.js", bytes: gzipped("assets/method-7.js") },
    { name: "data-10.js", bytes: gzipped("assets/data-10.js") },
    { name: "charts-8.js", bytes: gzipped("assets/charts-8.js") },
  ]);
});

test("the first load is the entry with the overview, without the other pages, and the live map counts by itself", () => {
  expect(bytes.firstLoad).toBe(bytes.entry);
  expect(bytes.liveMap).toBe(gzipped("assets/canvas-4.js"));
});

test("a page weighs what it adds to the entry, with what it loads later, and the heaviest counts", () => {
  expect(bytes.pages).toEqual([
    {
      name: "features/method/method-page.tsx",
      script: gzipped("assets/method-7.js", "assets/canvas-4.js"),
    },
    { name: "features/data/data-page.tsx", script: gzipped("assets/data-10.js") },
  ]);
  expect(bytes.page).toBe(bytes.pages[0]?.script);
});

test("the overview asks early for what it alone needs, and for its live map where that is not written", () => {
  expect(overviewScripts(manifest)).toEqual([]);
  expect(mapScripts(manifest)).toEqual(["assets/canvas-4.js"]);
});

test("style, data and font are weighed, the font without gzip", () => {
  expect(bytes).toMatchObject({
    css: gzipped("assets/style-5.css"),
    index: gzipped("data/index.json"),
    font: 700,
  });
});

test("a budget is met exactly, and overdrawn by one byte more", () => {
  const full = { ...budgets, lazy: [], pages: [] };
  expect(overdrawn(full, "code and data")).toEqual([]);
  expect(overdrawn({ ...full, entry: budgets.entry + 100, font: budgets.font + 100 }, "code and data")).toEqual([
    `entry: ${(budgets.entry + 100) / 1000} kB is over its budget of ${budgets.entry / 1000}.0 kB`,
    "font: 20.1 kB is over its budget of 20.0 kB",
  ]);
});

test("only the curated record has a budget: another may weigh more", () => {
  const large = { ...budgets, index: budgets.index + 100, lazy: [], pages: [] };
  expect(overdrawn(large, "code and data")).toHaveLength(1);
  expect(overdrawn(large, "code")).toEqual([]);
});

test("Brotli is smaller than gzip where a text repeats itself", () => {
  const text = new TextEncoder().encode("Narvik, Luleå, Hamina, Ballerup, Reykjavík. ".repeat(200));
  expect(brotli(text)).toBeLessThan(gzip(text));
});

test("the table says its unit, names the later scripts and has both compressions", () => {
  const both = table(bytes, weigh(manifest, [...content.keys()], read, brotli));
  expect(both).toContain("1 kB = 1000 bytes");
  expect(both).toMatch(/later: canvas-4\.js +4\.0 +4\.0/);
});
