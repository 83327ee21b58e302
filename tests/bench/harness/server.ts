import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { contentType, packed } from "../../../tools/deploy/rules";

/** Names with a hash in them, which hosts let browsers keep for good. */
const hashed = /[.-][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

type Served = { readonly body: Buffer; readonly isBrotli: boolean; readonly type: string; readonly tag: string };

/**
 * Serves a folder over HTTP/2 with Brotli at quality 9, as a plain static host does: ETags, and hashed names kept for
 * good. A file is read and compressed when it is first asked for, or by `warm`, so that no request waits for that.
 */
export async function serveBrotli(folder: string): Promise<{
  readonly base: string;
  readonly warm: (path: string) => void;
  readonly close: () => Promise<void>;
}> {
  const names = filesIn(folder);
  const kept = new Map<string, Served>();
  const served = (name: string): Served => {
    const found = kept.get(name) ?? read(join(folder, name));
    kept.set(name, found);
    return found;
  };
  const server = createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/").slice(1);
    const name = [path, join(path, "index.html")].find((one) => names.has(one));
    if (name === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, isBrotli, type, tag } = served(name);
    response.writeHead(200, {
      "content-type": type,
      "content-length": body.byteLength,
      etag: tag,
      "cache-control": hashed.test(name) ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate",
      ...(isBrotli && { "content-encoding": "br" }),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => {
    server.listen(0, "localhost", listening);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    base: `https://localhost:${port}/`,
    warm: (path) => {
      for (const name of names) if (name === path || name.startsWith("assets/")) served(name);
      for (const name of ["data/index.json", "data/basemap.json", "data/sources.json"])
        if (names.has(name)) served(name);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
      }),
  };
}

function read(file: string): Served {
  const content = readFileSync(file);
  const isBrotli = !packed.has(extname(file)) && content.byteLength > 256;
  const body = isBrotli ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : content;
  const tag = `"${createHash("sha1").update(content).digest("base64url").slice(0, 16)}"`;
  return { body, isBrotli, type: contentType(file), tag };
}

function filesIn(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")));
}

/** A certificate of its own for localhost, made once by openssl: browsers speak HTTP/2 only over TLS. */
function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = ".cache/bench/certificate";
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  if (!existsSync(cert)) {
    mkdirSync(folder, { recursive: true });
    const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "3650"];
    const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    execFileSync("openssl", ["req", "-x509", ...curve, ...name, "-keyout", key, "-out", cert], { stdio: "ignore" });
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
