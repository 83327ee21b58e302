import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectedFrom, expectedOf } from "../../../tools/deploy/smoke/expected";
import { printed } from "../../../tools/deploy/smoke/faults";
import { smoke } from "../../../tools/deploy/smoke/smoke";
import { serve } from "../../../tools/run/serve";
import { smallPolicy, smallSite } from "./small-site";

let small = { root: "", site: "", remove: () => {} };
let served = { url: "", close: async () => {} };

beforeAll(async () => {
  small = await smallSite("/x/");
  served = await serve(small.site, { base: "/x/", port: 0 });
});

afterAll(async () => {
  await served.close();
  small.remove();
});

type Reply = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer };

/** Returns what the smoke test says of a server whose answers are the project's own, each spoiled. */
async function said(spoil: (path: string, reply: Reply) => Partial<Reply>): Promise<readonly string[]> {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const { "if-none-match": tag } = request.headers;
    void (async () => {
      const answer = await fetch(new URL(path, served.url), {
        redirect: "manual",
        headers: { "Accept-Encoding": "br, gzip", ...(tag === undefined ? {} : { "If-None-Match": tag }) },
      });
      const { "content-length": _length, connection: _connection, ...headers } = Object.fromEntries(answer.headers);
      // It comes unpacked, and goes out as the copy that lies beside the file.
      const body = Buffer.from(await answer.arrayBuffer());
      const reply = { status: answer.status, headers, body };
      const sent = { ...reply, ...spoil(path, reply) };
      const { "content-encoding": _coding, ...plain } = sent.headers;
      const isPacked = sent.headers["content-encoding"] === "br" && sent.status !== 304;
      const copy = isPacked ? packed.get(sent.body.toString()) : undefined;
      response.writeHead(sent.status, copy === undefined ? plain : sent.headers);
      response.end(copy ?? sent.body);
    })();
  });
  const packed = new Map(
    [...expectedOf(small.site).files.map(({ path }) => path), "404.html"].flatMap((path) => {
      const copy = join(small.site, `${path}.br`);
      return existsSync(copy) ? [[readFileSync(join(small.site, path), "utf8"), readFileSync(copy)] as const] : [];
    }),
  );
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { faults } = await smoke(`http://localhost:${port}/x/`, expectedOf(small.site));
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  return printed(faults);
}

test("the project's own server serves all as it should", async () => {
  const { asked, faults } = await smoke(served.url, expectedOf(small.site));
  expect(printed(faults)).toEqual([]);
  expect(asked).toBeGreaterThan(25);
});

test("copies are written of what is worth it, and hold the same", () => {
  const at = (file: string) => join(small.site, file);
  expect(brotliDecompressSync(readFileSync(at("data/index.json.br")))).toEqual(readFileSync(at("data/index.json")));
  expect(gunzipSync(readFileSync(at("data/index.json.gz")))).toEqual(readFileSync(at("data/index.json")));
  for (const file of ["robots.txt", "card.png", "data/claims.parquet"])
    expect(existsSync(at(`${file}.br`))).toBe(false);
});

describe("a server is found out that", () => {
  const without = ({ headers }: Reply, name: string) => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name)),
  });
  const withHeader = ({ headers }: Reply, name: string, value: string) => ({ headers: { ...headers, [name]: value } });

  test("is spoiled in nothing: not at all", async () => {
    expect(await said(() => ({}))).toEqual([]);
  });

  test("leaves a header out", async () => {
    const lines = await said((_, reply) => without(reply, "referrer-policy"));
    expect(lines).toEqual([
      expect.stringMatching(/^headers: Referrer-Policy is missing, not strict-origin[\w-]*: .* and \d+ more$/),
    ]);
  });

  test("lets browsers keep the data", async () => {
    const lines = await said((path, reply) =>
      path.startsWith("/x/data/") ? withHeader(reply, "cache-control", "max-age=3600") : {},
    );
    expect(lines.join("\n")).toContain("caching: has the Cache-Control max-age=3600, not no-cache: /data/");
    expect(lines.join("\n")).toContain("caching: is not there, yet kept for 3600 s: /data/no-such-file.json");
  });

  test("does not let them keep a script", async () => {
    const lines = await said((_, reply) => withHeader(reply, "cache-control", "no-cache"));
    expect(lines).toEqual([
      expect.stringMatching(/^caching: .*not public, max-age=31536000, immutable: \/assets\/index/),
    ]);
  });

  test("does not know a type", async () => {
    const lines = await said((path, reply) =>
      path.endsWith(".geojson") ? withHeader(reply, "content-type", "application/octet-stream") : {},
    );
    expect(lines).toEqual([
      "types: has the type application/octet-stream, not application/geo+json; charset=utf-8: /data/sites.geojson",
    ]);
  });

  test("sends all as it is", async () => {
    const lines = await said((_, reply) => without(reply, "content-encoding"));
    expect(lines).toEqual([expect.stringMatching(/^compression: is not compressed: .* and \d+ more$/)]);
  });

  test("does not say that it chose the compression", async () => {
    const lines = await said((path, reply) => (path === "/x/" ? without(reply, "vary") : {}));
    expect(lines).toEqual(["compression: is compressed, but Vary does not say Accept-Encoding: /"]);
  });

  test("answers every path with the first page, as for other single-page apps", async () => {
    const home = readFileSync(join(small.site, "index.html"));
    const lines = await said((_, { status }) => (status === 404 ? { status: 200, body: home } : {}));
    expect(lines).toEqual([
      expect.stringMatching(/^paths: is on no copy, but is answered 200, not 404: .* and 1 more$/),
    ]);
  });

  test("has an old file, lacks one, and shows the wrong page", async () => {
    const lines = await said((path, reply) => {
      if (path === "/x/feed.xml") return { body: Buffer.concat([reply.body, Buffer.from("old")]) };
      if (path === "/x/favicon.svg") return { status: 404 };
      return path.startsWith("/x/charts/capacity?")
        ? { status: 302, headers: { location: "/x/charts/capacity/" } }
        : {};
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        "paths: is answered 404, not 200: /favicon.svg",
        "paths: is not the file of this build: /feed.xml",
        expect.stringMatching(/^paths: leads to .*\/x\/charts\/capacity\/, another address: \/charts\/capacity\?by=/),
      ]),
    );
  });

  test("sends again what a browser has", async () => {
    const lines = await said((_, { status, body }) => (status === 304 ? { status: 200, body } : {}));
    expect(lines).toEqual(["caching: is sent whole again (200, not 304) to who has it: /, /data/index.json"]);
  });
});

test("a host's known gaps can be left out", async () => {
  const { faults } = await smoke(served.url, {
    files: [{ path: "none.json", content: null }],
    links: [],
    missing: null,
    policy: smallPolicy,
  });
  expect(printed(faults)).toEqual(["paths: is answered 404, not 200: /none.json"]);
  const without = await smoke(
    served.url,
    { files: [{ path: "none.json", content: null }], links: [], missing: null, policy: smallPolicy },
    new Set(["paths"]),
  );
  expect(without.faults).toEqual([]);
});

test("nobody there is one fault for each check", async () => {
  const { asked, faults } = await smoke("http://localhost:9/", { files: [], links: [], missing: null, policy: "" });
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.length).toBeLessThanOrEqual(asked);
  expect(printed(faults)[0]).toContain("is not answered");
});

test("without its build, a copy is checked by its sitemap", async () => {
  await expect(expectedFrom(served.url)).rejects.toThrow("--build");
  const locations = ["", "charts/capacity/"].map((path) => `<url><loc>https://example.org/x/${path}</loc></url>`);
  writeFileSync(join(small.site, "sitemap.xml"), `<urlset>${locations.join("")}</urlset>`);
  const { files, policy } = await expectedFrom(served.url);
  expect(policy).toBe(smallPolicy);
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["index.html", "charts/capacity/index.html", "data/index.json"]),
  );
});
