import { describe, expect, test } from "vitest";
import { reckon, viewedFiles } from "../../../tools/deploy/load/paper";
import { readWrk } from "../../../tools/deploy/load/wrk";

describe("what wrk prints", () => {
  const report = (end: string, p99 = "3.10ms") => `Running 5s test @ http://127.0.0.1:1/
  1 threads and 32 connections
  Latency Distribution
     50%    1.02ms
     99%    ${p99}
  60123 requests in 5.00s, 1.50GB read
${end}Requests/sec:  12024.33
Transfer/sec:    307.10MB
`;

  test.each([
    ["3.10ms", 3.1],
    ["850.00us", 0.85],
    ["1.20s", 1200],
  ])("is read with its unit: %s", (p99, ms) => {
    expect(readWrk(report("", p99))).toEqual({ perSecond: 12024.33, p99: ms, failed: 0 });
  });

  test("tells what failed", () => {
    const failures = "  Socket errors: connect 1, read 0, write 2, timeout 4\n  Non-2xx or 3xx responses: 10\n";
    expect(readWrk(report(failures)).failed).toBe(17);
    expect(() => readWrk("unable to connect")).toThrow("unable to connect");
  });
});

test("the first view of a page is what it names to load, once, under its base", () => {
  const page = `<link rel="preload" as="font" href="/x/assets/f.woff2" crossorigin /><link rel="icon" href="/x/favicon.svg" />
<link rel="alternate" href="/x/feed.xml" /><link rel="canonical" href="https://example.org/x/" />
<template><link rel="modulepreload" href="/x/assets/a.js" /><script type="module" src="/x/assets/a.js"></script></template>
<a href="/x/data/">Data</a><script>run()</script>`;
  expect(viewedFiles(page, "/x/")).toEqual(["index.html", "assets/f.woff2", "favicon.svg", "assets/a.js"]);
});

test("a day costs what first views, later visits and the copies at the edges cost", () => {
  const files = new Map([
    ["index.html", 10_000],
    ["assets/a.js", 200_000],
    ["assets/b.js", 50_000],
    ["data/index.json", 80_000],
    ["data/sources.json", 20_000],
    ["data/sites.csv", 5000],
  ]);
  const paper = reckon(files, ["index.html", "assets/a.js", "data/index.json"], { visits: 100, fresh: 0.5, edges: 3 });
  expect(paper).toEqual({
    view: { requests: 3, bytes: 290_000 },
    kept: { requests: 2, bytes: 70_000 },
    again: { requests: 2, bytes: 1400 },
    day: { requests: 50 * 5 + 50 * 2, bytes: 50 * 360_000 + 50 * 1400 },
    origin: { requests: 50 * 3 + 50 * 2, bytes: 700 * (50 * 3 + 50 * 2) },
    afterRelease: { requests: 2, bytes: 90_000 },
    invalidated: { requests: 4, bytes: 115_000 },
    coldView: { requests: 3, bytes: 290_000 },
    coldSite: { requests: 6, bytes: 365_000 },
    refill: { requests: 6, bytes: 270_000 },
  });
  expect(() => reckon(files, ["gone.js"], { visits: 1, fresh: 1, edges: 1 })).toThrow("gone.js");
});
