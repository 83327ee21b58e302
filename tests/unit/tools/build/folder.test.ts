import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { policyIn, policyOf, withPolicy } from "../../../../tools/deploy/policy";
import { relocated } from "../../../../tools/site/folder/relocate";
import { folderName, writeFolder, zipOf } from "../../../../tools/site/folder/write-folder";

const base = "/of-the-site/";
const page = withPolicy(`<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><script>at("${base}embed/", "${base}")</script>
<link href="${base}assets/a.css" /></head>
<body><div id="root" data-prerendered data-page="/sites/a"><a href="${base}">Home</a></div>
<script type="module" src="${base}assets/a.js"></script></body></html>`);

describe("a page that works wherever it is served", () => {
  test.each([
    ["index.html", "./"],
    ["method/index.html", "../"],
    ["sites/a/index.html", "../../"],
  ])("%s leads to the top by %s", (file, toTop) => {
    const moved = relocated(file, page, base);
    expect(moved).not.toContain(base);
    expect(moved).toContain(`<html data-base="${toTop}" lang="en">`);
    expect(moved).toContain(`href="${toTop}assets/a.css"`);
    expect(moved).toContain(`src="${toTop}assets/a.js"`);
    expect(moved).toContain(`<a href="${toTop}">`);
  });

  test("is drawn anew by its program, and allows its scripts alone", () => {
    const moved = relocated("index.html", page, base);
    expect(moved).toContain('<div id="root" data-prerendered>');
    expect(moved).toContain('at(siteBase + "embed/", siteBase + "")');
    expect(policyIn(moved)).toBe(policyOf(moved));
    expect(policyIn(moved)).not.toBe(policyIn(page));
  });

  test.each([
    ["http://localhost/x%20y/", "./", "/x%20y/", "/x%20y/"],
    ["http://localhost/x/index.html", "./", "/x/", "/x/"],
    ["http://localhost/x/sites/a", "../../", "/x/", "/x/sites/a/"],
    ["http://localhost/sites/a/index.html", "../../", "/", "/sites/a/"],
  ])("at %s finds its site", (address, toTop, site, path) => {
    const [, finder = ""] = /<script>([^]*?)<\/script>/.exec(relocated("index.html", page, base)) ?? [];
    const location = { href: address, pathname: new URL(address).pathname, search: "", hash: "" };
    const history = {
      state: null,
      replaceState: (_state: unknown, _title: string, to: string) => {
        location.pathname = to;
        location.href = new URL(to, address).href;
      },
    };
    const window: { siteBase?: string } = {};
    const document = { documentElement: { getAttribute: () => toTop } };
    // oxlint-disable-next-line typescript/no-implied-eval
    new Function("window", "document", "location", "history", "URL", finder)(window, document, location, history, URL);
    expect([window.siteBase, location.pathname]).toEqual([site, path]);
  });
});

test("a program asks where it is; where it could not, nothing is written", () => {
  expect(relocated("assets/a.js", `load(\`${base}data/a.json\`,\`\${origin}${base}\`)`, base)).toBe(
    "load(`${siteBase}data/a.json`,`${origin}${siteBase}`)",
  );
  expect(() => relocated("assets/a.js", `load("${base}data/a.json")`, base)).toThrow("assets/a.js");
});

test("a style names its letters from where it lies", () => {
  expect(relocated("assets/a.css", `url(${base}assets/a.woff2)`, base)).toBe("url(../assets/a.woff2)");
});

describe("the folder", () => {
  let top = "";
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), "folder-"));
  });
  afterEach(() => {
    rmSync(top, { recursive: true });
  });

  test("has the site without what only a host needs, and its ZIP is the same each time", () => {
    const built = {
      "index.html": page,
      "404.html": page,
      "sw.js": "",
      "sites/a/card.png": "",
      "sites/a/index.html": page,
      "data/a.parquet": base,
    };
    for (const [file, text] of Object.entries(built)) {
      mkdirSync(dirname(join(top, "built", file)), { recursive: true });
      writeFileSync(join(top, "built", file), text);
    }
    const files = writeFolder(join(top, "built"), base, join(top, "out"));
    expect(Object.keys(files).toSorted()).toEqual(["START.txt", "data/a.parquet", "index.html", "sites/a/index.html"]);
    expect(readFileSync(join(top, "out/data/a.parquet"), "utf8")).toBe(base);
    const zip = zipOf(files, "2026-11-28");
    expect(zipOf(files, "2026-11-28")).toEqual(zip);
    const unpacked = Object.entries(unzipSync(zip)).map(([name, content]) => [name, strFromU8(content)]);
    expect(Object.fromEntries(unpacked)).toMatchObject({
      [`${folderName}/sites/a/index.html`]: relocated("sites/a/index.html", page, base),
    });
  });
});
