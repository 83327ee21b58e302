import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { apache } from "../../../tools/deploy/hosts/apache";
import { github } from "../../../tools/deploy/hosts/github";
import { headersFile, netlify, netlifyHeaders } from "../../../tools/deploy/hosts/headers-file";
import { s3 } from "../../../tools/deploy/hosts/s3";
import { caching, contentType, securityHeaders } from "../../../tools/deploy/rules";
import { expectedOf } from "../../../tools/deploy/smoke/expected";
import { printed } from "../../../tools/deploy/smoke/faults";
import { smoke } from "../../../tools/deploy/smoke/smoke";
import { basePath } from "../../../tools/run/serve";
import { siteAddress } from "../../../tools/site/feeds/site-address";
import { publish } from "../../../tools/site/publish";
import { publishFiles } from "../../../tools/site/files/files";
import { readCurated } from "../../../tools/site/curated";
import { programs, reasonAgainst, startServer } from "./real-server";
import { smallPolicy as policy, smallSite } from "./small-site";

describe.each(["/", "/x/"])("under %s", (base) => {
  test.for(programs)("$name serves all as it should, by its own configuration", async (program, { skip }) => {
    const reason = reasonAgainst(program);
    if (reason !== null) skip(`Not tried: ${reason}.`);
    const { root, site, remove } = await smallSite(base);
    chmodSync(root, 0o755); // the server's own user reads it
    const server = await startServer(program, { base, root, site });
    try {
      const { faults } = await smoke(server.url, expectedOf(site));
      expect(printed(faults)).toEqual([]);
    } finally {
      await server.stop();
      remove();
      rmSync(`${root}-${program.name}`, { recursive: true });
    }
  });
});

/** Returns the headers that the rules of a `_headers` file give a path, joined where two rules set one, as Cloudflare does. */
function headersOf(text: string, path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let isHere = false;
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    const pattern = line
      .replaceAll(/[.]/g, String.raw`\.`)
      .replaceAll("*", ".*")
      .replaceAll(/:\w+/g, "[^/]+");
    const taken = /^ {2}! (.*)$/.exec(line)?.[1];
    if (taken !== undefined && isHere) delete found[taken];
    else if (taken !== undefined) continue;
    else if (name === "") isHere = new RegExp(`^${pattern}$`).test(path);
    else if (isHere) found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}

/** The types that Cloudflare Pages and Netlify know by a file's name. */
const usual = /\.(?:css|csv|html|js|json|png|svg|txt|woff2|xlsx|xml)$/;

describe("a _headers file", () => {
  const text = headersFile({ base: "/x/", policy });

  test("gives each header once, and only to hashed files a Cache-Control", () => {
    expect(headersOf(text, "/x/data/index.json")).toEqual(securityHeaders("", policy));
    expect(headersOf(text, "/x/embed/map/")).toEqual(securityHeaders("embed/map/index.html", policy));
    expect(headersOf(text, "/x/assets/a-12345678.js")).toEqual({
      ...securityHeaders("", policy),
      "Cache-Control": caching.hashed,
    });
  });

  test("names the type of every published file that is unusual", async () => {
    const curated = readCurated();
    const files = [
      ...publish(curated, "").keys(),
      ...(await publishFiles(curated, "")).keys(),
      "feed.xml",
      "feed.json",
    ];
    const typed = files.filter((file) => !usual.test(file) || /(?:^|\/)feed\.\w+$/.test(file));
    expect(typed.length).toBeGreaterThan(5);
    for (const file of typed) expect(headersOf(text, `/x/${file}`)["Content-Type"], file).toBe(contentType(file));
    for (const file of ["sites/a/feed.xml", "countries/no/feed.json"])
      expect(headersOf(text, `/x/${file}`)["Content-Type"], file).toBe(contentType(file));
  });

  test("has few enough rules, of few enough characters, for Cloudflare", () => {
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });
});

test("a _headers for Netlify has the same rules, without the lines that it does not know, and each build writes it anew", () => {
  const place = { base: "/", policy };
  expect(netlifyHeaders(place)).toBe(headersFile(place).replaceAll(/^ {2}!.*\n/gm, ""));
  expect(netlify()).toContain("npm run host -- netlify-headers dist/_headers");
});

test("the workflow for GitHub Pages builds for the path and the address that the host says, and publishes that", () => {
  const { jobs } = parse(github());
  const run = jobs.build.steps.find((step: { run?: string }) => step.run === "npm run build");
  const said = (path: string) => (text: string) => text.replace(/\$\{\{ steps\.pages\.outputs\.\w+ \}\}/, path);
  for (const path of ["", "/x"]) {
    const base = basePath(said(path)(run.env.BASE_PATH));
    expect(base).toBe(`${path}/`);
    const address = said(`https://example.org${path}`)(run.env.SITE_ADDRESS);
    expect(siteAddress(base, address)).toBe(`https://example.org${path}/`);
  }
  expect(jobs.build.steps.at(-1).with.path).toBe("dist");
  expect(jobs.deploy.needs).toBe("build");
});

test("the script for S3 is one that a shell reads, and puts hashed files first", () => {
  const script = s3({ base: "/x/", policy });
  expect(spawnSync("sh", ["-n"], { input: script }).status).toBe(0);
  const copies = script.split("\n").filter((line) => line.startsWith("aws s3 cp"));
  const isHashed = copies.map((line) => line.includes("immutable"));
  expect(isHashed).toEqual(isHashed.toSorted((a, b) => Number(b) - Number(a)));
  expect(copies.every((line) => line.includes("immutable") === line.includes('--include "assets/'))).toBe(true);
});

test("a folder of a site in a path is written for that path alone", () => {
  expect(apache({ base: "/", policy })).not.toContain("[R=302");
  expect(apache({ base: "/x.y/", policy })).toContain(String.raw`^/x\.y$`);
});
