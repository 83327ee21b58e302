import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenFences, imports } from "./fences";

function sources(): { path: string; text: string }[] {
  return readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative("src", file).split(sep).join("/"), text: readFileSync(file, "utf8") }));
}

/** The fences broken by one file with one import. */
const from = (path: string, name: string): readonly string[] =>
  brokenFences([{ path, text: `import { x } from "${name}";` }]);

test("the page keeps its fences", () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(10);
  expect(brokenFences(files)).toEqual([]);
});

describe("a fence holds", () => {
  test.each([
    ["domain/record/claim.ts", "react"],
    ["domain/record/claim.ts", "../../words/text/claims/why-text"],
    ["domain/record/claim.ts", "#words/terms"],
    ["domain/record/claim.ts", "../headline/verdict"],
    ["domain/headline/verdict.ts", "../series/totals"],
    ["domain/tables/sorting.ts", "../comparison/comparison-rows"],
    ["words/en/page.ts", "../../marks/glyph"],
    ["marks/glyph.tsx", "#words/page"],
    ["marks/glyph.tsx", "../ui/button"],
    ["published/load.ts", "../url/view/view"],
    ["ui/controls/menu.tsx", "../../domain/record/claim"],
    ["ui/controls/menu.tsx", "../../parts/claims/figure"],
    ["map/site-map.tsx", "../parts/claims/figure"],
    ["charts/bars.tsx", "../map/projection"],
    ["ui/button.tsx", "../features/map/panel"],
    ["features/map/panel.tsx", "../filters/bar"],
    ["features/explore/map/panel.tsx", "../list/site-list"],
    ["features/map/panel.tsx", "../../app/router"],
    ["features/map/panel.tsx", "recharts"],
    ["charts/bars.tsx", "leaflet/dist/leaflet.css"],
    ["app/router.tsx", "react-leaflet"],
    ["app/router.tsx", "node:fs"],
    ["app/router.tsx", "../../tools/site/publish"],
    ["app/router.tsx", "../main"],
    ["pages/home.tsx", "../app/router"],
  ])("%s does not import %s", (path, name) => {
    expect(from(path, name)).toEqual([expect.stringContaining(`${path}: imports ${name}, but `)]);
  });

  test.each([
    ["domain/record/claim.ts", "./status"],
    ["domain/headline/verdict.ts", "../record/status"],
    ["words/en/page.ts", "../../domain/record/status"],
    ["parts/claims/figure.tsx", "#words/page"],
    ["parts/claims/figure.tsx", "../../ui/dom/web-link"],
    ["features/explore/map/panel.tsx", "./card/legend"],
    ["charts/bars.tsx", "recharts"],
    ["map/canvas.tsx", "react-leaflet"],
    ["map/canvas.tsx", "../marks/glyph"],
    ["features/map/panel.tsx", "./legend"],
    ["features/map/panel.tsx", "../../map/canvas"],
    ["app/router.tsx", "../features/map/panel"],
    ["main.tsx", "./app/router"],
  ])("%s may import %s", (path, name) => {
    expect(from(path, name)).toEqual([]);
  });
});

test("every form of import is seen", () => {
  const text = `
    import type { A } from "a";
    import {
      b,
    } from "b";
    import "c";
    export * from 'd';
    const e = () => import("e");
    // import "commented";
    /* import "commented too" */
    const from = "no import";`;
  expect(imports({ path: "app/x.ts", text })).toEqual(["a", "b", "d", "c", "e"]);
});

test("a cycle is named once, with its way", () => {
  const files = [
    { path: "app/a.ts", text: 'import { b } from "./b";' },
    { path: "app/b.ts", text: 'import { c } from "./c";' },
    { path: "app/c.tsx", text: 'import { a } from "./a";' },
    { path: "app/d.ts", text: 'import { a } from "./a";' },
  ];
  expect(brokenFences(files)).toEqual(["app/a.ts: import cycle app/a.ts → app/b.ts → app/c.tsx → app/a.ts"]);
});

const line = "const x = 1;\n\n";

test("a file has at most 250 lines, blank ones aside", () => {
  expect(brokenFences([{ path: "app/x.ts", text: line.repeat(250) }])).toEqual([]);
  expect(brokenFences([{ path: "app/x.ts", text: line.repeat(251) }])).toEqual([expect.stringContaining("251 lines")]);
});
