import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, createServer } from "vite";
import { publishedData } from "../../../../tools/site/published-data-plugin";

let home = "";
let broken = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "published-"));
  broken = join(home, "data");
  cpSync("data", broken, { recursive: true });
  writeFileSync(join(broken, "sources.json"), "[{");
  writeFileSync(join(home, "index.html"), "<p>page</p>");
});

afterAll(() => rmSync(home, { recursive: true }));

const quiet = { configFile: false, logLevel: "silent" } as const;

test("a build emits the published files under their own names", async () => {
  const result = await build({ ...quiet, root: home, plugins: [publishedData()], build: { write: false } });
  const names = [result]
    .flat()
    .flatMap((bundle) => ("output" in bundle ? bundle.output.map((file) => file.fileName) : []));
  expect(names).toEqual(expect.arrayContaining(["data/index.json", "data/basemap.json", "data/dataset.json"]));
  expect(names).toEqual(
    expect.arrayContaining(["feed.xml", "countries/no/feed.json", "sites/no-narvik-nscale/feed.xml"]),
  );
});

test("a directory without a base map of its own is published with the curated one", async () => {
  const bare = join(home, "bare");
  cpSync("data", bare, { recursive: true });
  rmSync(join(bare, "basemap.json"));
  const result = await build({ ...quiet, root: home, plugins: [publishedData(bare)], build: { write: false } });
  const files = [result].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  const basemap = files.find((file) => file.fileName === "data/basemap.json");
  expect(basemap && "source" in basemap ? basemap.source : null).toBe(readFileSync("data/basemap.json", "utf8"));
});

test("a build of data with a fault fails and names the file", async () => {
  const failed = build({ ...quiet, root: home, plugins: [publishedData(broken)], build: { write: false } });
  await expect(failed).rejects.toThrow(/has faults[^]*sources\.json/);
});

test.each([
  ["data", 200, /^\{"format":1,"release":/],
  ["broken", 500, /sources\.json/],
])("dev serves the %s under the base with status %i", async (which, status, text) => {
  const vite = await createServer({
    ...quiet,
    root: home,
    base: "/x/",
    plugins: [publishedData(which === "broken" ? broken : "data")],
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const http = createHttpServer(vite.middlewares);
  await new Promise<void>((listening) => http.listen(0, "localhost", listening));
  const address = http.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const response = await fetch(`http://localhost:${port}/x/data/index.json?r=1`);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(text);
  const feed = await fetch(`http://localhost:${port}/x/sites/no-narvik-nscale/feed.xml`);
  expect(feed.status).toBe(status);
  expect(feed.headers.get("content-type")).toMatch(status === 200 ? /^application\/atom\+xml/ : /^text\/plain/);
  http.close();
  http.closeAllConnections();
  await vite.close();
});
