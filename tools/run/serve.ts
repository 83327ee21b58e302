import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { basename, extname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

const types: { readonly [extension: string]: string } = {
  ".cff": "application/yaml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** The media types of feeds by file name, because feed readers expect other types than those of the extensions. */
const feedTypes: typeof types = {
  "feed.json": "application/feed+json; charset=utf-8",
  "feed.xml": "application/atom+xml; charset=utf-8",
};

/** Returns the media type of a file by its name. */
export function contentType(file: string): string {
  return feedTypes[basename(file)] ?? types[extname(file)] ?? "application/octet-stream";
}

/**
 * Returns the path of the site from `BASE_PATH`: "/", or a path with a slash at both ends, with or without them in the
 * variable. Throws if it is not a path.
 */
export function basePath(typed = process.env.BASE_PATH ?? ""): string {
  const parts = typed.split("/").filter((part) => part !== "");
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part)))
    throw new Error(`BASE_PATH is a path such as /x/, not ${typed}`);
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}

/**
 * Serves `folder` under `base` like a static host without rewrite rules: a file, or the index.html of a folder, or else
 * 404.html with status 404. If the port is in use, the next free one is taken. Throws if the folder has no index.html.
 */
export async function serve(
  folder: string,
  { base = "/", port = 4173, host = "localhost" }: { base?: string; port?: number; host?: string } = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const root = resolve(folder);
  if ((await sizeOf(resolve(root, "index.html"))) === null)
    throw new Error(`${folder} has no index.html: run "npm run build" first`);

  const server = createServer((request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    if (request.method !== "GET" && request.method !== "HEAD")
      return end(response.setHeader("Allow", "GET, HEAD"), 405);
    const [path = "/", ...query] = (request.url ?? "/").split("?");
    if (`${path}/` === base) return end(response.setHeader("Location", [base, ...query].join("?")), 302);
    answer(root, base, path, response, request.method === "HEAD").catch(() => end(response, 500));
  });
  const usedPort = await listen(server, port, host);
  return {
    url: `http://${host}:${usedPort}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  base: string,
  path: string,
  response: ServerResponse,
  head: boolean,
): Promise<void> {
  const file = path.startsWith(base) ? within(root, path.slice(base.length)) : null;
  const found = file === null ? null : await existing(file);
  const shown = found ?? (await existing(resolve(root, "404.html")));
  if (shown === null) return end(response, 404);
  response.writeHead(found === null ? 404 : 200, {
    "Content-Type": contentType(shown.file),
    "Content-Length": shown.size,
  });
  if (head) response.end();
  else
    createReadStream(shown.file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** Returns the file that the path of a request names, or null if it is malformed or outside `root`. */
export function within(root: string, path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    if (decoded.includes("\0") || decoded.includes("\\")) return null;
    const file = resolve(root, `./${decoded}`);
    return file === root || file.startsWith(root + sep) ? file : null;
  } catch {
    return null; // not valid percent-encoding
  }
}

async function existing(file: string): Promise<{ file: string; size: number } | null> {
  for (const candidate of [file, resolve(file, "index.html")]) {
    const size = await sizeOf(candidate);
    if (size !== null) return { file: candidate, size };
  }
  return null;
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.statusCode = status;
  response.end();
}

/** Listens on `port`, or the first free one of the next 50, and returns the port. Throws if none is free. */
async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + 50; candidate += 1) {
    if (await tryPort(server, candidate, host)) return candidate === 0 ? assignedPort(server) : candidate;
  }
  throw new Error(`no free port from ${port} to ${port + 49}`);
}

/** Returns the port that the system chose for port 0. */
function assignedPort(server: Server): number {
  const address = server.address();
  return address === null || typeof address === "string" ? 0 : address.port;
}

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") done(false);
      else fail(error);
    };
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      done(true);
    });
  });
}

// `node tools/run/run.mjs tools/run/serve.ts [folder]`, with BASE_PATH and PORT from the environment.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve(process.argv[2] ?? "dist", {
    base: basePath(),
    port: Number(process.env.PORT ?? 4173),
  });
  console.log(`Serving ${url}`);
}
