import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { policyOfSite } from "../deploy/policy";
import { cacheControl, caching, contentType, securityHeaders } from "../deploy/rules";

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

type Where = { readonly base?: string; readonly port?: number; readonly host?: string };

/**
 * Serves `folder` under `base` like a static host without rewrite rules: a file, or the index.html of a folder, or else
 * 404.html with status 404. If the port is in use, the next free one is taken. Throws if the folder has no index.html.
 * With `built` it listens at once, and answers when that is over.
 */
export async function serve(
  folder: string,
  { base = "/", port = 4173, host = "localhost", built }: Where & { readonly built?: Promise<unknown> } = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const root = resolve(folder);
  const readPolicy = async (): Promise<string> => {
    await built;
    if ((await statOf(resolve(root, "index.html"))) === null)
      throw new Error(`${folder} has no index.html: run "npm run build" first`);
    return policyOfSite(root);
  };
  const policyRead = readPolicy();
  if (built === undefined) await policyRead;

  const server = createServer((request, response) => {
    policyRead.then((policy) => respond(policy, request, response)).catch(() => end(response, 500));
  });
  const respond = async (policy: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(securityHeaders("", policy))) response.setHeader(name, value);
    response.setHeader("Cache-Control", caching.other);
    if (request.method !== "GET" && request.method !== "HEAD")
      return end(response.setHeader("Allow", "GET, HEAD"), 405);
    const [path = "/", ...query] = (request.url ?? "/").split("?");
    if (`${path}/` === base) return end(response.setHeader("Location", [base, ...query].join("?")), 302);
    await answer({ root, base, policy }, path, request, response);
  };
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
  { root, base, policy }: { readonly root: string; readonly base: string; readonly policy: string },
  path: string,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = path.startsWith(base) ? path.slice(base.length) : "";
  const file = path.startsWith(base) ? within(root, asked) : null;
  const found = file === null ? null : await existing(file);
  // What is missing is framed by whom what was asked for would be.
  for (const [header, value] of Object.entries(securityHeaders(asked, policy))) response.setHeader(header, value);
  const shown = found ?? (await existing(resolve(root, "404.html")));
  if (shown === null) return end(response, 404);
  const { sent, coding } = await encoded(shown, headers["accept-encoding"]);
  const tag = `"${sent.size.toString(36)}-${sent.changed.toString(36)}"`;
  response.setHeader("Vary", "Accept-Encoding");
  if (found !== null) {
    response.setHeader("ETag", tag);
    const name = relative(root, shown.file).split(sep).join("/");
    response.setHeader("Cache-Control", cacheControl(name));
    if (headers["if-none-match"] === tag) return end(response, 304);
  }
  if (coding !== null) response.setHeader("Content-Encoding", coding);
  response.writeHead(found === null ? 404 : 200, {
    "Content-Type": contentType(shown.file),
    "Content-Length": sent.size,
  });
  if (method === "HEAD") response.end();
  else
    createReadStream(sent.file)
      .on("error", () => response.destroy())
      .pipe(response);
}

type Found = { readonly file: string; readonly size: number; readonly changed: number };

/** Returns the compressed copy that lies beside a file where the browser takes it, or else the file itself. */
async function encoded(file: Found, accepted = ""): Promise<{ readonly sent: Found; readonly coding: string | null }> {
  for (const [coding, ending] of Object.entries({ br: ".br", gzip: ".gz" })) {
    const copy = accepted.split(/[\s,;]+/).includes(coding) ? await statOf(file.file + ending) : null;
    if (copy !== null) return { sent: copy, coding };
  }
  return { sent: file, coding: null };
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

async function existing(file: string): Promise<Found | null> {
  return (await statOf(file)) ?? (await statOf(resolve(file, "index.html")));
}

async function statOf(file: string): Promise<Found | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? { file, size: found.size, changed: Math.round(found.mtimeMs) } : null;
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
