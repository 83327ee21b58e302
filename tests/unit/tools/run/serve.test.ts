import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentType } from "../../../../tools/deploy/rules";
import { basePath, serve, within } from "../../../../tools/run/serve";

let home = "";
let served = { url: "", close: async () => {} };

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "serve-"));
  const site = join(home, "site");
  mkdirSync(join(site, "charts"), { recursive: true });
  mkdirSync(join(site, "empty"));
  writeFileSync(join(home, "secret.txt"), "secret");
  writeFileSync(join(home, "site-secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "home");
  writeFileSync(join(site, "charts/index.html"), "charts");
  writeFileSync(join(site, "404.html"), "not here");
  writeFileSync(join(site, "data.json"), "{}");
  writeFileSync(join(site, "å ä.txt"), "text");
  served = await serve(site, { base: "/x/", port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(home, { recursive: true });
});

/** Asks for a path exactly as written: fetch would resolve its dots first. */
function ask(path: string, method = "GET"): Promise<{ status: number; type: string; to: string; text: string }> {
  return new Promise((done, fail) => {
    const asked = request(new URL(served.url).origin, { path, method }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        const { location = "", "content-type": type = "" } = response.headers;
        done({ status: response.statusCode ?? 0, type, to: location, text });
      });
    });
    asked.on("error", fail).end();
  });
}

describe("under /x/", () => {
  test.each([
    ["/x/", 200, "home", "text/html; charset=utf-8"],
    ["/x/?country=SE", 200, "home", "text/html; charset=utf-8"],
    ["/x/charts", 200, "charts", "text/html; charset=utf-8"],
    ["/x/charts/", 200, "charts", "text/html; charset=utf-8"],
    ["/x/data.json", 200, "{}", "application/json; charset=utf-8"],
    ["/x/%C3%A5%20%C3%A4.txt", 200, "text", "text/plain; charset=utf-8"],
    ["/x/nothing", 404, "not here", "text/html; charset=utf-8"],
    ["/x/empty/", 404, "not here", "text/html; charset=utf-8"],
    ["/", 404, "not here", "text/html; charset=utf-8"],
    ["/data.json", 404, "not here", "text/html; charset=utf-8"],
  ])("%s is answered %i %s", async (path, status, text, type) => {
    expect(await ask(path)).toMatchObject({ status, text, type });
  });

  test("the base without its slash leads to it, and keeps the query", async () => {
    expect(await ask("/x?country=SE")).toMatchObject({ status: 302, to: "/x/?country=SE" });
  });

  test.each([
    "/x/../secret.txt",
    "/x/../../etc/passwd",
    "/x/%2e%2e/secret.txt",
    "/x/..%2fsecret.txt",
    "/x/..%5csecret.txt",
    "/x/charts/../../secret.txt",
    "/x/../site-secret.txt",
    "/x//etc/passwd",
    "/x/%00",
    "/x/%",
  ])("%s finds nothing", async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: "not here" });
  });

  test("HEAD is answered without a body, and nothing is accepted", async () => {
    expect(await ask("/x/", "HEAD")).toMatchObject({ status: 200, text: "" });
    expect(await ask("/x/", "POST")).toMatchObject({ status: 405 });
  });
});

test("a feed is named by its own media type wherever it lies", () => {
  expect(contentType("sites/x/feed.xml")).toBe("application/atom+xml; charset=utf-8");
  expect(contentType("feed.json")).toBe("application/feed+json; charset=utf-8");
  expect(contentType("data/x-feed.json")).toBe("application/json; charset=utf-8");
  expect(contentType("sitemap.xml")).toBe("application/xml; charset=utf-8");
  expect(contentType("no-end")).toBe("application/octet-stream");
});

test("no path leads out of its folder", () => {
  expect(within("/srv/site", "a/b")).toBe("/srv/site/a/b");
  expect(within("/srv/site", "")).toBe("/srv/site");
  for (const path of ["..", "../site2/x", "a/../../x", "%2e%2e/x", "a\\..\\x", "%zz"])
    expect(within("/srv/site", path), path).toBeNull();
});

test("a taken port gives way to the next", async () => {
  const holder = createServer();
  await new Promise<void>((listening) => holder.listen(0, "localhost", listening));
  const address = holder.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const next = await serve(join(home, "site"), { port });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
  await new Promise((closed) => holder.close(closed));
});

test("a folder that was not built is refused with the way out", async () => {
  await expect(serve(join(home, "nothing"))).rejects.toThrow("npm run build");
});

test("a base path has a slash at both ends, however it was typed", () => {
  expect(["", "/", "x", "/x", "/x/", "a/b/"].map((typed) => basePath(typed))).toEqual([
    "/",
    "/",
    "/x/",
    "/x/",
    "/x/",
    "/a/b/",
  ]);
  for (const typed of ["https://example.org/", "../x", 'x"y'])
    expect(() => basePath(typed), typed).toThrow("BASE_PATH");
});
